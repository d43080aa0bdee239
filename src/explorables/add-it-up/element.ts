/** Adds up the rows that a reader ticks. What it adds stands in the page's own table. */
import { joinKey } from '../link.ts';
import { change, hold } from '../states.ts';
import { close, first, ticked } from './model.ts';

const figure = document.getElementById('add-it-up')!;
const boxes = [...figure.querySelectorAll('input')];
const cellsOf = (row: Element) => [...row.querySelectorAll('td')];
const numbers = (row: Element): number[] =>
  cellsOf(row)
    .map(({ textContent }) => parseInt(textContent))
    .filter((number) => number >= 0);
const rows = boxes.map((box) => ({ name: box.value, cells: numbers(box.closest('tr')!) }));
const [sum, total, gap] = [...figure.querySelectorAll('tr')].slice(-3);

hold(figure, (wanted) => {
  const known = ticked(wanted, rows);
  const chosen = known ?? ticked(first(rows), rows)!;
  const { adds, gaps, open, say } = close(chosen, numbers(total!));
  for (const [at, box] of boxes.entries()) box.checked = chosen.includes(rows[at]!);
  const fill = (row: Element, texts: string[]) => {
    for (const [at, cell] of cellsOf(row).entries()) {
      cell.className = `m ${open ? 'hatched' : 'outlined'}`;
      cell.firstElementChild!.textContent = texts[at]!;
    }
  };
  fill(sum!, adds);
  fill(gap!, gaps);
  figure.querySelector('.say')!.textContent = say;
  return !!known;
});
figure.onchange = () => {
  change(figure, joinKey(boxes.filter(({ checked }) => checked).map(({ value }) => value)), true);
};
