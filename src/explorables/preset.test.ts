import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asNote, NOTE_MOST, readPreset, writePreset } from './preset.ts';

const STATE = fc.constantFrom('', 'which-whole=872', 'add-it-up=essex+kent', 'inside=all');

test('a link says the state of the figure and the note, and both are read back', () => {
  const link = writePreset({
    state: 'which-whole=872',
    note: 'Look at the middle & the left = why?',
  });
  expect(link).toBe(
    'which-whole=872&note=Look%20at%20the%20middle%20%26%20the%20left%20%3D%20why%3F',
  );
  expect(readPreset(link)).toEqual({
    state: 'which-whole=872',
    note: 'Look at the middle & the left = why?',
  });
});

test('a link without a note is the link that every figure has', () => {
  expect(writePreset({ state: 'inside=apps', note: '' })).toBe('inside=apps');
  expect(readPreset('inside=apps')).toEqual({ state: 'inside=apps', note: '' });
  expect(readPreset('note=Hello')).toEqual({ state: '', note: 'Hello' });
  expect(writePreset({ state: '', note: '' })).toBe('');
});

test('whatever is typed comes back as the note that it was cut to', () => {
  fc.assert(
    fc.property(STATE, fc.string({ unit: 'binary', maxLength: 600 }), (state, text) => {
      const note = asNote(text);
      expect(readPreset(writePreset({ state, note: text }))).toEqual({ state, note });
    }),
  );
});

test('whatever stands in a fragment, a note is one short line of plain text', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 900 }),
    fc.webFragments(),
    fc.string({ maxLength: 400 }).map((text) => `inside=all&note=${text}`),
    fc.constantFrom(
      'note=%',
      'note=%E0%A4%A',
      'a&note=%00%0A%0d',
      '&&note==&=',
      'note=%E2%80%AEevil',
    ),
  );
  fc.assert(
    fc.property(hostile, (fragment) => {
      const { note, state } = readPreset(fragment);
      expect(Array.from(note).length).toBeLessThanOrEqual(NOTE_MOST);
      expect(note).toBe(note.trim());
      expect(note).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u);
      expect(note.isWellFormed()).toBe(true);
      expect(state).not.toContain('&');
    }),
    { numRuns: 2000 },
  );
});

test('a note that is too long is cut between characters and not within one', () => {
  expect(asNote('🙂'.repeat(NOTE_MOST + 5))).toBe('🙂'.repeat(NOTE_MOST));
});
