/**
 * Shows slides one at a time. Everything is there without it; it hides, opens and says aloud. The slide
 * that is shown is in the fragment of the address, and nothing is stored.
 */
export {};

const deck = document.querySelector<HTMLElement>('[data-deck]')!;
const slides = [...deck.querySelectorAll<HTMLElement>('.slide')];
const bar = deck.querySelector<HTMLElement>('.deck-bar')!;
const at = bar.querySelector<HTMLElement>('.deck-at')!;
const status = deck.querySelector<HTMLElement>('[role="status"]')!;
const root = document.documentElement;
let shown = 0;
let presenting = true;
let notes = false;

const current = (): HTMLElement => slides[shown]!;
const named = (): string =>
  `${String(shown + 1)} of ${String(slides.length)}: ${current().querySelector('h2')!.textContent}`;

function draw(): void {
  root.classList.toggle('present', presenting);
  slides.forEach((slide, place) => {
    slide.hidden = presenting && place !== shown;
    slide.querySelector<HTMLDetailsElement>('.notes')!.open = notes && place === shown;
  });
  at.textContent = presenting ? named() : '';
}

/** Goes to a slide. What was shown on it before stays shown, so that going back is no surprise. */
function go(to: number): void {
  shown = Math.max(0, Math.min(to, slides.length - 1));
  presenting = true;
  draw();
  history.replaceState(null, '', `#${current().id}`);
  scrollTo(0, 0);
  status.textContent = named();
}

/**
 * Opens the next step that waits on this slide; false where there is none. The names are kept from those
 * who only step on: `which` leaves them out, and a teacher who wants them asks for them.
 */
function reveal(which = '.reveal:not([open])'): boolean {
  const next = current().querySelector<HTMLDetailsElement>(which);
  if (!next) return false;
  next.open = true;
  status.textContent = next.textContent.replace('Show', 'Shown:').trim();
  next.scrollIntoView({ block: 'nearest' });
  return true;
}

function toggleNotes(): void {
  notes = !notes;
  draw();
  status.textContent = notes ? 'Notes shown' : 'Notes hidden';
}

function showAll(): void {
  presenting = !presenting;
  draw();
  status.textContent = presenting ? named() : 'All slides shown';
}

const ACTS: Record<string, () => void> = {
  next: () => {
    if (!reveal('.reveal:not([open], .kept)')) go(shown + 1);
  },
  back: () => {
    go(shown - 1);
  },
  first: () => {
    go(0);
  },
  last: () => {
    go(slides.length - 1);
  },
  reveal: () => {
    reveal();
  },
  notes: toggleNotes,
  all: showAll,
};
const KEYS: Record<string, string> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'back',
  PageUp: 'back',
  Home: 'first',
  End: 'last',
  r: 'reveal',
  R: 'reveal',
  Enter: 'reveal',
  n: 'notes',
  N: 'notes',
  Escape: 'all',
};

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  const act = KEYS[event.key];
  // A control that has the focus does what it always does.
  const own = event.target instanceof Element && event.target.closest('a, button, summary');
  if (act === undefined || (own && [' ', 'Enter'].includes(event.key))) return;
  if (!presenting && act !== 'all') return;
  event.preventDefault();
  ACTS[act]!();
});
bar.addEventListener('click', ({ target }) => {
  const act = target instanceof HTMLElement ? target.dataset.do : undefined;
  if (act !== undefined) ACTS[act]!();
});
const fromAddress = (): void => {
  const wanted = slides.findIndex(({ id }) => `#${id}` === location.hash);
  if (wanted >= 0) shown = wanted;
};
addEventListener('hashchange', () => {
  fromAddress();
  draw();
});

bar.hidden = false;
fromAddress();
draw();
