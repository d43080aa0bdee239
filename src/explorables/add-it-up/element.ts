/** Adds up the rows that a reader ticks. What it adds stands in the page's own table. */
import { change, choose, chosen, hold } from '../states.ts';
import { close, ticked } from './model.ts';

const figure = document.getElementById('add-it-up')!;
const boxes = [...figure.querySelectorAll('input')];
const cellsOf = (row: Element) => [...row.querySelectorAll('td')];
const numbers = (row: Element): number[] =>
  cellsOf(row)
    .map(({ textContent }) => parseInt(textContent))
    .filter((number) => number >= 0);
const rows = boxes.map((box) => ({ name: box.value, cells: numbers(box.closest('tr')!) }));
const [sum, total, gap] = [...figure.querySelectorAll('tr')].slice(-3);
const first = chosen(boxes);

hold(figure, (wanted) => {
  const key = ticked(wanted, rows) ? wanted : first;
  choose(boxes, key);
  const { adds, gaps, open, say } = close(ticked(key, rows)!, numbers(total!));
  const fill = (row: Element, texts: string[]) => {
    for (const [at, cell] of cellsOf(row).entries()) {
      if (open) cell.className = 'hatched';
      else cell.removeAttribute('class');
      cell.firstElementChild!.textContent = texts[at]!;
    }
  };
  fill(sum!, adds);
  fill(gap!, gaps);
  figure.querySelector('.say')!.textContent = say;
  return key === wanted;
});
figure.onchange = () => {
  change(figure, chosen(boxes), true);
};
