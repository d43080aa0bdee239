/** Judges the headline that a reader puts together, by the audit's own code. Its numbers stand on the desk. */
import { splitKey } from '../link.ts';
import { change, hold } from '../states.ts';
import { first, headline, keyOf, near, say, type Desk } from './model.ts';

const figure = document.getElementById('headline-desk')!;
const desk = JSON.parse(figure.querySelector<HTMLElement>('.ctl')!.dataset.desk!) as Desk;
const [, , rounds] = figure.querySelectorAll('select');

hold(figure, (wanted) => {
  const found = near(wanted, desk);
  const known = keyOf(found) === wanted;
  const state = known ? found : first(desk);
  const parts = splitKey(keyOf(state));
  rounds!.replaceChildren(...state.number.rounds.map(({ words, key }) => new Option(words, key)));
  for (const option of figure.querySelectorAll('option'))
    option.selected = parts.includes(option.value);
  for (const box of figure.querySelectorAll('input')) box.checked = parts.includes(box.value);
  figure.querySelector('.headline')!.textContent = headline(state);
  figure.querySelector('.say')!.textContent = say(state, desk);
  return known;
});
figure.onchange = () => {
  const chosen = [...figure.querySelectorAll<HTMLInputElement>(':checked')];
  change(figure, keyOf(near(chosen.map(({ value }) => value).join('+'), desk)), true);
};
