/**
 * The state of a page is its fragment: `#which-whole=872` is the state `872` of the figure
 * `which-whole`, and the others show their first picture, which is whole without this script. What
 * a figure knows stands in it as anchors; `data-k` on one gives the key of an earlier version's link.
 */

/** Shows a state and says whether it knows it; what it does not know, it shows as its first picture. */
type Show = (key: string) => boolean;

const shows = new Map<Element | null, Show>();
const status = document.querySelector('[role=status]')!;
const LOST = 'This link names a picture that is not here. You see the first one. ';
let last: Element;

/** Takes an explorable in. */
export const hold = (figure: Element, show: Show): void => {
  shows.set(figure, show);
};

export const tell = (words: string): void => {
  status.textContent = words;
};

/** One change, one announcement: the figure's own sentence. */
function announce(figure: Element, before = ''): void {
  last = figure;
  const sentence = figure.querySelector('.say')!;
  if (before) sentence.prepend(before);
  tell(sentence.textContent);
}

/** What a reader did: the picture at once; the link, the history and the voice when it is `settled`. */
export function change(figure: Element, key: string, settled: boolean): void {
  shows.get(figure)!(key);
  if (!settled) return;
  history.pushState(null, '', `#${figure.id}=${key}`);
  announce(figure);
}

function follow(): void {
  const fragment = location.hash.slice(1);
  const [id = '', key] = fragment.split('=');
  const anchor = document.getElementById(fragment);
  const wanted = anchor?.dataset.k ?? key;
  if (id && wanted === undefined) return;
  const target = anchor?.closest('figure') ?? document.getElementById(id);
  let known = !id;
  for (const [figure, show] of shows)
    if (figure === target) known = show(wanted!);
    else show('');
  if (!known) target?.scrollIntoView();
  if (shows.has(target)) announce(target!, known ? '' : LOST);
  else if (!known) tell(LOST);
  else if (last) announce(last);
}

addEventListener('popstate', follow);
// By then every explorable of the page has been taken in.
addEventListener('DOMContentLoaded', follow);
