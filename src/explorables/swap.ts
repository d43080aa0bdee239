/**
 * For explorables whose states the build has worked out: `data-x` lists their keys, and every node
 * that differs carries what it is in each. `data-s` has a line for each attribute ("x=|40|80"), its
 * values in the order of the keys; `t` is the text. The first is left out: it is as drawn.
 */
import { change, choose, chosen, hold } from './states.ts';

/** For each line of a node, a function that shows it as it is in the state at a place in the list. */
const swaps = (node: HTMLElement) =>
  node.dataset.s!.split('\n').map((line) => {
    const [name, values] = line.split('=') as [string, string];
    const list = values.split('|');
    list[0] = name === 't' ? node.textContent : node.getAttribute(name)!;
    return (at: number) => {
      if (name === 't') node.textContent = list[at]!;
      else node.setAttribute(name, list[at]!);
    };
  });

for (const figure of document.querySelectorAll<HTMLElement>('[data-x]')) {
  const keys = figure.dataset.x!.split(' ');
  const all = [...figure.querySelectorAll<HTMLElement>('[data-s]')].flatMap(swaps);
  const controls = figure.querySelector<HTMLElement>('.ctl')!;
  const inputs = [...controls.querySelectorAll('input')];
  hold(figure, (wanted) => {
    const at = Math.max(keys.indexOf(wanted), 0);
    choose(inputs, keys[at]!);
    for (const show of all) show(at);
    return keys[at] === wanted;
  });
  controls.oninput = controls.onchange = ({ type }: Event) => {
    change(figure, chosen(inputs), type === 'change');
  };
}
