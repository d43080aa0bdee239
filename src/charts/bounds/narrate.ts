/** What each wording allows, and what they allow together. */
export function narrate(rows: readonly { label: string; shown: string }[], common: string): string {
  const each = rows.map(({ label, shown }) => `${label}: ${shown}`);
  return `${each.join('; ')}. ${common}`;
}
