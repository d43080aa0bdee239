import { expect, test } from 'vitest';
import { dataset } from '../src/data/dataset.ts';
import { staleHelp } from './check-fresh.ts';

const childline = dataset.help.childline!;

test('help that nobody has checked live, or not for 180 days, is named', () => {
  const today = new Date('2026-11-23');
  const check = (checkedLive: string | null) =>
    staleHelp({ childline: { ...childline, checkedLive } }, today);
  expect(check(null)).toEqual(['Childline: not yet checked on the live page.']);
  expect(check('2026-05-01')).toEqual([
    'Childline: last checked on the live page on 1 May 2026, 206 days ago.',
  ]);
  expect(check('2026-11-01')).toEqual([]);
});
