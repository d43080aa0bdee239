/** Makes the link of a class view: the state of its figure, and a note for whoever opens it. */
import { keepNote, noteInLink, state } from './class-note.ts';
import { asNote, writePreset } from './preset.ts';
import { tell } from './states.ts';

const typed = document.getElementById('note') as HTMLTextAreaElement;
const link = document.getElementById('link') as HTMLInputElement;
const shares = [...document.querySelectorAll<HTMLAnchorElement>('[data-share]')];
/** Where this page is: as the build was told, or else as it was opened. */
const home =
  document.querySelector<HTMLLinkElement>('[rel=canonical]')?.href ?? location.href.split('#')[0]!;

/** Writes the link of what is set and typed, here and into the links to other services. */
function writeLink(): void {
  keepNote();
  const made = writePreset({ state: state(), note: typed.value });
  link.value = made ? `${home}#${made}` : home;
  for (const share of shares) {
    const to = new URL(share.href);
    to.searchParams.set(share.dataset.share!, link.value);
    share.href = to.href;
  }
}

typed.value = noteInLink();
// By then the figure has read the address, or has written it.
for (const type of ['DOMContentLoaded', 'popstate', 'change', 'click'])
  addEventListener(type, writeLink);
typed.oninput = writeLink;
typed.onchange = () => {
  typed.value = asNote(typed.value);
};
document.getElementById('copy')!.onclick = async () => {
  writeLink();
  link.select();
  try {
    await navigator.clipboard.writeText(link.value);
    tell('The link is copied.');
  } catch {
    tell('The link is selected: copy it with the keys of your browser.');
  }
};
