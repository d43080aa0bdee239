import { expect, test } from 'vitest';
import { table } from '../../charts/readers/table.ts';
import { dataset } from '../../data/dataset.ts';
import { KEYS, LABELS, READERS, SAYS, SOURCES, type Key } from './model.ts';

const at = (key: Key) => KEYS.indexOf(key);
const reader = (start: string) => READERS.find(({ name }) => name.startsWith(start))!;
const can = (start: string, key: Key) => reader(start).content[at(key)]!.can;

test('the ends can read the words in every arrangement, and nobody on the network in any', () => {
  for (const key of KEYS) {
    expect([can('The sender', key), can('The receiver', key)]).toEqual(['yes', 'yes']);
    expect(can('Somebody on the network', key)).toBe('no');
  }
});

test('the service can read what it locks and unlocks on each stretch, and not what is locked from end to end', () => {
  expect(can('The service', 'stretches')).toBe('yes');
  expect(can('The service', 'ends')).toBe('no');
});

test('a warrant to a service brings no more than the service can read', () => {
  for (const key of KEYS)
    if (can('The service', key) === 'no') expect(can('Police', key)).toBe('no');
  expect(KEYS.map((key) => can('Police', key))).not.toContain('yes');
});

test('a report gives the service what was reported, and nothing more', () => {
  expect(can('The service', 'report')).toBe('part');
  expect(SAYS[at('report')]).toContain('What nobody reports stays unread.');
  const changed = READERS.filter(
    ({ content }) => content[at('report')]!.words !== content[at('ends')]!.words,
  );
  expect(changed.map(({ name }) => name)).toEqual([
    'The service',
    'Police with a warrant to the service',
  ]);
});

test('only a scan puts a program before the lock, and who hears of a match is left open', () => {
  expect(KEYS.filter((key) => can('A scanner', key) !== 'no')).toEqual(['device']);
  expect(can('The service', 'device')).toBe('depends');
  expect(can('Police', 'device')).toBe('depends');
  expect(SAYS[at('device')]).toContain('before it is locked');
});

test('no arrangement changes who can see who wrote, when and how much', () => {
  for (const { rows } of [table(READERS, ['a', 'b', 'c'])])
    for (const { cells } of rows) expect(cells[1]!.states).toBeUndefined();
  expect(reader('The service').metadata.can).not.toBe('no');
});

test('what depends is hatched and says on what; what can be read is picked out', () => {
  const { rows } = table(READERS, ['a', 'b', 'c']);
  for (const [row, { content }] of READERS.entries())
    for (const [state, reading] of content.entries()) {
      const cell = rows[row]!.cells[0]!;
      const drawn = cell.states?.[state] ?? cell;
      expect(drawn.text).toBe(reading.words);
      expect(drawn.mark).toBe(reading.can === 'depends' ? 'hatched' : 'solid');
      expect(drawn.told).toBe(reading.can === 'yes' || reading.can === 'part');
      if (reading.can === 'depends') expect(reading.words).toMatch(/depends|kept|reach/i);
    }
});

test('each arrangement has a label and a sentence of its own, short enough for its room', () => {
  expect(Object.keys(LABELS)).toEqual([...KEYS]);
  expect(new Set(SAYS).size).toBe(KEYS.length);
  for (const say of SAYS) {
    expect(say).toMatch(/^Readable for the sender.*\.$/);
    expect(say.length).toBeLessThan(290);
    expect(say).not.toContain('|');
  }
});

test('every state of a cell can be told apart from a separator', () => {
  for (const { content } of READERS)
    for (const { words } of content) expect(words).not.toMatch(/[|=\n]/);
});

test('every explanation that the readings were held against is in sources.json', () => {
  for (const id of SOURCES) expect(dataset.sources, id).toHaveProperty([id]);
});
