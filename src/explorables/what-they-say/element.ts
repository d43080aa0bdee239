/** Puts those first that ask for what a reader chose. The rest follow, each row as it was. */
import { change, choose, chosen, hold } from '../states.ts';
import { inOrder } from './order.ts';

const figure = document.getElementById('what-they-say')!;
const inputs = [...figure.querySelectorAll('input')];
const keys = inputs.map(({ value }) => value);
const [body] = figure.querySelector('table')!.tBodies;
const rows = [...body!.rows].map((row) => ({ row, key: row.dataset.a! }));
const say = figure.querySelector<HTMLElement>('.say')!;
const sentences = [say.textContent, ...say.dataset.s!.split('|').slice(1)];

hold(figure, (wanted) => {
  const at = Math.max(keys.indexOf(wanted), 0);
  choose(inputs, keys[at]!);
  body!.append(...inOrder(rows, keys[at]!).map(({ row }) => row));
  say.textContent = sentences[at]!;
  return keys[at] === wanted;
});
figure.onchange = () => {
  change(figure, chosen(inputs), true);
};
