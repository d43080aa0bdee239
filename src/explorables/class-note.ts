/**
 * The note in the link of a class view. The page has this as a script of its own, before those that read the
 * address: a window calls its listeners in the order in which they came, and the figure is to find its own
 * state there. (Within one script the order of imports is not kept: what several pages share comes first.)
 */
import { readPreset, writePreset } from './preset.ts';

const sent = document.getElementById('sent')!;
const shown = document.getElementById('sent-note')!;
let note = '';

const setFragment = (text: string): void => {
  const plain = location.pathname + location.search;
  history.replaceState(history.state, '', text ? `#${text}` : plain);
};

/** The state in the address, without a note. */
export const state = (): string => readPreset(location.hash.slice(1)).state;

/** Takes the note out of the address and shows it: as text, and as somebody else's words. */
function takeNote(): void {
  const found = readPreset(location.hash.slice(1));
  note = found.note || note;
  sent.hidden = !note;
  shown.textContent = note;
  setFragment(found.state);
}

/** Puts it back, so that the page can be loaded again and its address copied. */
export const keepNote = (): void => {
  setFragment(writePreset({ state: state(), note }));
};

/** The note of the link that was opened, or none. */
export const noteInLink = (): string => note;

takeNote();
addEventListener('popstate', takeNote);
