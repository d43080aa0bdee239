/** Says what the rows that a reader ticks come to. Each answers for itself: the style sheet shows it. */
import type { Same } from '../../charts/conditions/table.ts';
import { change, choose, chosen, hold } from '../states.ts';
import { say } from './model.ts';

const figure = document.getElementById('two-snapshots')!;
const boxes = [...figure.querySelectorAll('input')];

hold(figure, (wanted) => {
  choose(boxes, wanted);
  const known = chosen(boxes) === wanted;
  if (!known) choose(boxes, '');
  figure.querySelector('.say')!.textContent = say(
    boxes
      .filter(({ checked }) => checked)
      .map((box) => {
        const row = box.closest('tr')!;
        const [name, same] = [row.firstElementChild!, row.lastElementChild!].map((cell) =>
          cell.textContent.trim(),
        );
        return { name: name!, same: same as Same };
      }),
  );
  return known;
});
figure.onchange = () => {
  change(figure, chosen(boxes), true);
};
