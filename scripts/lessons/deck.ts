import type { Question, SheetTable, Slide, SlideStep } from '../../src/lessons/shape.ts';
import { fits, sizesFor, smallest, type Sizes } from './slide-room.ts';

/** What stands on a slide of the file, from the top down. `lettered` options are a, b and c. */
export type Block =
  | { kind: 'text'; text: string; strong?: boolean }
  | { kind: 'list'; items: readonly string[]; lettered: boolean }
  | { kind: 'table'; table: SheetTable };

export interface DeckSlide {
  title: string;
  blocks: readonly Block[];
  notes: string;
  /** In the file, and passed over when it is shown: the names, until a teacher wants them. */
  hidden?: true;
  /** Of the letters, in points. */
  sizes: Sizes;
}

const FIRST =
  'Tell your safeguarding lead first: the DSL in England, the DSP in Wales. Not for assemblies, not as homework.';

/**
 * Slides that need no animation: what a teacher reveals in a step is a slide of its own, so that the
 * order holds in any program. The notes of the first say whom to tell before anything else.
 */
export const deckOf = (slides: readonly Slide[]): DeckSlide[] =>
  distinct(slides.flatMap(pagesOf)).map((slide, at) =>
    at === 0 ? { ...slide, notes: `${FIRST}\n\n${slide.notes}` } : slide,
  );

/**
 * A slide before its reveals, then once more for each, with letters of one size while it grows so that
 * nothing jumps. What does not fit goes on to a slide after it; a reveal that does not fit stands alone.
 */
function pagesOf({ title, steps, notes, minutes }: Slide): DeckSlide[] {
  const time = minutes === undefined ? '' : `${String(minutes)} minutes. `;
  const pages: Omit<DeckSlide, 'sizes'>[] = [];
  let shown: Block[] = [];
  for (const { reveal, blocks, hidden } of runsOf(steps)) {
    const both = [...shown, ...blocks];
    const name = reveal === undefined ? title : `${title} (${reveal})`;
    const said = reveal === undefined ? `${time}${notes}` : notes;
    const parts = fits(both) ? [both] : parted(reveal === undefined ? both : blocks);
    for (const [at, part] of parts.entries())
      pages.push({
        title: at === 0 ? name : `${name} (continued)`,
        blocks: part,
        notes: said,
        ...(hidden ? { hidden } : {}),
      });
    if (fits(both)) shown = both;
  }
  return pages.map((page) => {
    const grown = pages.filter(({ blocks }) => blocks[0] === page.blocks[0]);
    return { ...page, sizes: smallest(grown.map((it) => sizesFor(it.blocks, it.title))) };
  });
}

interface Run {
  /** What the slide is called beside its title; absent for what shows from the start. */
  reveal?: 'answer' | 'revealed';
  blocks: Block[];
  hidden?: true;
}

/** Steps that are shown together: all up to a reveal, then each reveal alone. */
function runsOf(steps: readonly SlideStep[]): Run[] {
  // Where all waits, the title stands alone first, so that a class can answer it.
  const runs: Run[] = steps[0] && 'reveal' in steps[0] ? [{ blocks: [] }] : [];
  for (const step of steps) {
    const blocks = blocksOf(step);
    const last = runs.at(-1);
    if ('reveal' in step)
      runs.push({
        reveal: step.kind === 'answer' ? 'answer' : 'revealed',
        blocks,
        ...(step.kind === 'names' ? { hidden: true } : {}),
      });
    else if (last && last.reveal === undefined) last.blocks.push(...blocks);
    else runs.push({ blocks });
  }
  return runs;
}

function blocksOf(step: SlideStep): Block[] {
  switch (step.kind) {
    case 'text':
      return [{ kind: 'text', text: step.text }];
    case 'answer':
      return [{ kind: 'text', text: step.text, strong: true }];
    case 'list':
      return [{ kind: 'list', items: step.items.map(unbroken), lettered: false }];
    case 'question':
      return asked(step.question);
    case 'table':
    case 'names':
      return [{ kind: 'table', table: withNote(step.table) }];
  }
}

/** A note goes with the name of its table, so that no slide can part them. */
const withNote = ({ note, ...table }: SheetTable): SheetTable =>
  note === undefined ? table : { ...table, caption: `${table.caption}. ${note}` };

/** A telephone number stays on one line. */
const unbroken = (text: string): string => text.replaceAll(/(\d) (?=\d)/g, '$1\u00a0');

const asked = ({ stem, options }: Question): Block[] => [
  { kind: 'text', text: stem },
  { kind: 'list', items: options.map(({ text }) => text), lettered: true },
];

/** Blocks in as few pages as they fit on, in order. A block that fits on no page has one to itself. */
function parted(blocks: readonly Block[]): Block[][] {
  const pages: Block[][] = [[]];
  for (const block of blocks) {
    const page = pages.at(-1)!;
    if (page.length > 0 && !fits([...page, block])) pages.push([block]);
    else page.push(block);
  }
  return pages;
}

/** No two slides may share a name, or a reader who goes by names cannot tell them apart. */
function distinct(slides: readonly DeckSlide[]): DeckSlide[] {
  const seen = new Map<string, number>();
  return slides.map((slide) => {
    const times = (seen.get(slide.title) ?? 0) + 1;
    seen.set(slide.title, times);
    return times === 1 ? slide : { ...slide, title: `${slide.title} (${String(times)})` };
  });
}
