/**
 * The state of a figure is in the fragment: `#by-app=r1-east-instagram` shows one part of the figure
 * `by-app` and lets the others step back. An unknown figure or part shows everything. Without this
 * script such a link leads to the figure, whose first picture is whole.
 */
const spoken = document.querySelector('[role=status]')!;

function show(): void {
  const [id, part] = location.hash.slice(1).split('=');
  for (const figure of document.querySelectorAll<HTMLElement>('[data-states]')) {
    const parts = [...figure.querySelectorAll<SVGElement>('[data-k]')];
    const shown = figure.id === id && parts.find((one) => one.dataset.k === part);
    figure.toggleAttribute('data-shown', !!shown);
    for (const one of parts) one.classList.toggle('dim', !!shown && one.dataset.k !== part);
    if (shown)
      spoken.textContent = `Shown: ${[...shown.querySelectorAll('text')].map((text) => text.textContent).join(' ')}`;
  }
}

addEventListener('hashchange', show);
show();

export {};
