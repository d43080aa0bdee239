/** Puts a reader's guess on the drawing, and keeps it nowhere else. */
import { change, hold, tell } from '../states.ts';
import { guessed, knows, place } from './model.ts';

const figure = document.getElementById('guess-first')!;
const range = figure.querySelector('input')!;
const fold = figure.querySelector<HTMLDetailsElement>('.reveal')!;
const words = figure.querySelector('.guessed')!;

hold(figure, (wanted) => {
  fold.open = wanted === 'shown';
  return knows(wanted);
});
range.oninput = () => {
  words.textContent = guessed(range.valueAsNumber);
  for (const line of figure.querySelectorAll('.guess')) {
    const x = place(range.valueAsNumber);
    line.setAttribute('x1', x);
    line.setAttribute('x2', x);
    line.setAttribute('visibility', 'visible');
  }
};
range.onchange = () => {
  tell(words.textContent);
};
fold.querySelector('summary')!.onclick = (event) => {
  event.preventDefault();
  change(figure, fold.open ? 'hidden' : 'shown', true);
};
