import type { ChartTable } from '../chart-table.ts';

/** The closed account in words: each part, what they add to, what was printed, and the gap. */
export function narrate({ rows }: ChartTable): string {
  const said = rows.map(({ head, cells: [cell] }) => ({
    head,
    text: cell!.mark === 'dotted' ? `${cell!.text} (in doubt)` : cell!.text,
  }));
  const [sum, printed, gap] = said.slice(-3);
  const parts = said.slice(0, -3).map(({ head, text }) => `${head}: ${text}`);
  return `${parts.join('; ')}. The rows add to ${sum!.text}. Printed total: ${printed!.text}. Gap: ${gap!.text}.`;
}
