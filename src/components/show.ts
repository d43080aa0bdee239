/**
 * The state of a figure is in the fragment: `#by-app=r1-east-instagram` shows one part of the figure
 * `by-app` and lets the others step back. An unknown figure or part shows everything. Without this
 * script such a link leads to the figure, whose first picture is whole.
 */
function show(): void {
  const [id, part] = location.hash.slice(1).split('=');
  for (const figure of document.querySelectorAll<HTMLElement>('figure[data-states]')) {
    const parts = [...figure.querySelectorAll<SVGElement>('[data-k]')];
    const shown = parts.find((one) => figure.id === id && one.dataset.k === part);
    figure.toggleAttribute('data-shown', shown !== undefined);
    for (const one of parts)
      one.classList.toggle('dim', shown !== undefined && one.dataset.k !== part);
    if (shown) say([...shown.querySelectorAll('text')].map((text) => text.textContent).join(' '));
  }
}

function say(words: string): void {
  const status = document.querySelector('[role=status]');
  if (status) status.textContent = `Shown: ${words}`;
}

addEventListener('hashchange', show);
show();
