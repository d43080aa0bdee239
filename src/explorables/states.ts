/**
 * The state of a page is its fragment: `#which-whole=872` is the state `872` of the figure
 * `which-whole`, and the others show their first picture, which is whole without this script. What
 * a figure knows stands in it as anchors; `data-k` on one gives the key of an earlier version's link.
 */
import { joinKey, readFragment, splitKey } from './link.ts';

/** Shows a state and says whether it knows it; what it does not know, it shows as its first picture. */
type Show = (key: string) => boolean;

const LOST = 'This link names no picture here, so this is the first one. ';
const shows = new Map<Element | null, Show>();
const status = document.querySelector('[role=status]')!;
const byId = (id: string) => document.getElementById(id);

/** Takes an explorable in. */
export const hold = (figure: Element, show: Show): void => {
  shows.set(figure, show);
};

export const tell = (words: string): void => {
  status.textContent = words;
};

/** The key of what is chosen: a range gives its value, a box or a button its own if it is ticked. */
export const chosen = (inputs: readonly HTMLInputElement[]): string =>
  joinKey(
    inputs.filter(({ type, checked }) => checked || type === 'range').map(({ value }) => value),
  );

/** Sets the inputs as a key has them. */
export function choose(inputs: readonly HTMLInputElement[], key: string): void {
  for (const input of inputs) {
    input.checked = splitKey(key).includes(input.value);
    if (input.type === 'range') input.value = String(parseFloat(key));
  }
}

/** One change, one announcement: the figure's own sentence. */
function announce(figure: Element, before = ''): void {
  const sentence = figure.querySelector('.say')!;
  sentence.prepend(before);
  // What is folded away is not said.
  tell(sentence.checkVisibility() ? sentence.textContent : before);
}

/** What a reader did: the picture at once; the link, the history and the voice when it is `settled`. */
export function change(figure: Element, key: string, settled: boolean): void {
  shows.get(figure)!(key);
  if (!settled) return;
  // One step of history for a figure: a reader who leaves by going back is not held by each thing tried.
  const here = location.hash.startsWith(`#${figure.id}=`);
  history[here ? 'replaceState' : 'pushState'](null, '', `#${figure.id}=${key}`);
  announce(figure);
}

/** Shows what the fragment names. A fragment that only leads to a place changes nothing. */
function follow({ type }: Event): void {
  const fragment = location.hash.slice(1);
  const [id = '', key] = readFragment(fragment);
  const anchor = byId(fragment);
  const wanted = anchor?.dataset.k ?? key;
  if (id && wanted === undefined) return;
  const target = anchor?.closest('figure') ?? byId(id);
  let known = !id;
  for (const [figure, show] of shows)
    if (figure === target) known = show(wanted!);
    else show('');
  // A state with no anchor of its own; on the way back a browser keeps its own place.
  if (!anchor && type !== 'popstate') target?.scrollIntoView();
  if (shows.has(target)) announce(target!, known ? '' : LOST);
  else tell(known ? 'Back to the first pictures.' : LOST);
}

addEventListener('popstate', follow);
// By then every explorable of the page has been taken in.
addEventListener('DOMContentLoaded', (event) => {
  if (location.hash) follow(event);
});
