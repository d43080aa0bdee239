/**
 * A link for a class: the state of a figure, and a note from whoever made the link. Both stand in the
 * fragment, which no host receives: "#which-whole=872&note=Look%20first". The note is not this site's
 * and may be anything, so it is cut to one short line of plain text and only ever shown as text.
 */
export interface Preset {
  /** The fragment of the figure's state, "which-whole=872"; empty for its first picture. */
  state: string;
  /** One line, at most `NOTE_MOST` characters; empty where there is none, or none that can be read. */
  note: string;
}

/** Characters of a note, enough for a question and a task. */
export const NOTE_MOST = 280;

const NOTE = 'note=';
/** What is no character for reading: controls, halves of a pair, and marks that turn the direction of text. */
const UNSEEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/** Any text as a note: one line, and no longer than a note may be. */
export const asNote = (text: string): string =>
  Array.from(text.replaceAll(UNSEEN, ' ').replaceAll(/\s+/g, ' ').trim())
    .slice(0, NOTE_MOST)
    .join('')
    .trim();

/** What a fragment, without its "#", asks for. It never throws: what cannot be read is no note. */
export function readPreset(fragment: string): Preset {
  const parts = fragment.split('&');
  const written = parts.find((part) => part.startsWith(NOTE));
  const state = parts[0]!.startsWith(NOTE) ? '' : parts[0]!;
  if (written === undefined) return { state, note: '' };
  try {
    return { state, note: asNote(decodeURIComponent(written.slice(NOTE.length))) };
  } catch {
    return { state, note: '' };
  }
}

/** The fragment, without its "#", that says this; empty where there is nothing to say. */
export const writePreset = ({ state, note }: Preset): string =>
  [state, note && NOTE + encodeURIComponent(asNote(note))].filter(Boolean).join('&');
