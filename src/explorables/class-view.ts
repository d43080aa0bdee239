/**
 * A figure before a class, by keyboard alone: notice, wonder, headline, reveal. What the style sheet keeps
 * back hangs on classes of the page. A headline and a countdown are kept nowhere; a note is in the link.
 */
import { aloud, clock, minutes, shows } from './countdown.ts';
import { move, moves } from './move.ts';
import { tell } from './states.ts';

const byId = (id: string) => document.getElementById(id)!;
const figure = document.querySelector('figure')!;
const headline = byId('headline') as HTMLTextAreaElement;
const steps = [...document.querySelectorAll<HTMLButtonElement>('[data-go]')];
/** What has the title for its name: the figure, its drawings by reference, its tables by their captions. */
const named = [figure, ...figure.querySelectorAll('[aria-labelledby], table')];
const names = named.map((one) => one.getAttribute('aria-labelledby') ?? '');

/** Shows a step, "at-wonder". Before the last, the figure's title is no name for the ear either. */
function go(step: string): void {
  const kept = step !== 'at-reveal';
  document.documentElement.className = kept ? `kept ${step}` : step;
  for (const button of steps) button.ariaPressed = String(button.dataset.go === step);
  for (const [at, one] of named.entries())
    one.setAttribute('aria-labelledby', kept ? 'unnamed' : names[at]!);
  const fold = figure.querySelector<HTMLDetailsElement>('.reveal');
  if (fold) fold.open = !kept;
  tell(kept ? byId(step).textContent : figure.querySelector('h2')!.textContent);
  scrollTo(0, 0);
  if (step === 'at-headline') headline.focus({ preventScroll: true });
}

let left = 0;
let ticking: ReturnType<typeof setInterval> | undefined;
/** Begins a countdown, or stops the one that runs. */
function count(): void {
  clearInterval(ticking);
  const time = byId('time');
  if (ticking !== undefined) {
    ticking = undefined;
    time.textContent = '';
    return;
  }
  const of = minutes((byId('minutes') as HTMLInputElement).valueAsNumber) * 60;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const show = () => {
    if (shows(left, calm)) time.textContent = clock(left);
    const words = aloud(left, of);
    if (words) tell(words);
  };
  left = of;
  show();
  ticking = setInterval(() => {
    left--;
    show();
    if (left > 0) return;
    clearInterval(ticking);
    ticking = undefined;
  }, 1000);
}

const KEYS: Record<string, () => void> = {
  n: () => {
    go('at-notice');
  },
  w: () => {
    go('at-wonder');
  },
  h: () => {
    go('at-headline');
  },
  r: () => {
    go('at-reveal');
  },
  c: count,
  arrowright: () => {
    move(figure, 1);
  },
  arrowleft: () => {
    move(figure, -1);
  },
};
/** Controls that use these keys themselves. */
const OWN = 'input:not([type=checkbox]), textarea, select';
addEventListener('keydown', (event) => {
  const { key, ctrlKey, altKey, metaKey } = event;
  const at = document.activeElement;
  if (key === 'Escape' && at === headline) steps.at(-1)!.focus({ preventScroll: true });
  const act = KEYS[key.toLowerCase()];
  if (!act || ctrlKey || altKey || metaKey || at?.matches(OWN)) return;
  if (!(byId('keys') as HTMLInputElement).checked) return;
  event.preventDefault();
  act();
});
for (const button of steps)
  button.onclick = () => {
    go(button.dataset.go!);
  };
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-move]')) {
  button.hidden = !moves(figure);
  button.onclick = () => {
    move(figure, button.dataset.move === '1' ? 1 : -1);
  };
}
byId('count').onclick = count;
go('at-notice');
