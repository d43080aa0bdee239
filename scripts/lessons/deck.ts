import type { Lesson, Question, SheetTable, Slide, SlideStep } from '../../src/lessons/shape.ts';
import type { HelpWords } from './help-line.ts';
import { fits } from './slide-room.ts';

/** What stands on a slide of the file, from the top down. `lettered` options are A, B and C. */
export type Block =
  | { kind: 'text'; text: string; strong?: boolean }
  | { kind: 'list'; items: readonly string[]; lettered: boolean }
  | { kind: 'table'; table: SheetTable };

export interface DeckSlide {
  title: string;
  blocks: readonly Block[];
  notes: string;
}

const FIRST =
  'Tell your safeguarding lead first: the DSL in England, the DSP in Wales. Not for assemblies, not as homework.';

/**
 * A lesson as slides that need no animation: what a teacher reveals in a step is a slide of its own, so
 * that the order holds in any program. The first slide is the lesson's name, the last says where help is.
 */
export const deckOf = (lesson: Lesson, help: HelpWords): DeckSlide[] =>
  distinct([
    {
      title: lesson.title,
      blocks: [{ kind: 'text', text: lesson.outcome }],
      notes: [FIRST, lesson.supervision, ...lesson.before].join('\n\n'),
    },
    ...lesson.slides.flatMap(pagesOf),
    helpSlide(help),
  ]);

const helpSlide = (help: HelpWords): DeckSlide => ({
  title: 'Need to talk?',
  blocks: [
    { kind: 'text', text: help.kind },
    { kind: 'list', items: help.short, lettered: false },
  ],
  notes: 'Leave this slide up while pupils pack away.',
});

/** A slide before its reveals, then once more for each. What does not fit goes on to a slide after it. */
function pagesOf({ title, steps, notes, minutes }: Slide): DeckSlide[] {
  const time = minutes === undefined ? '' : `${String(minutes)} minutes. `;
  const pages: DeckSlide[] = [];
  let shown: Block[] = [];
  let open: Block[] = [];
  const show = (blocks: Block[], words: string) => {
    for (const page of parted(blocks)) pages.push({ title, blocks: page, notes: words });
  };
  for (const step of steps) {
    const blocks = blocksOf(step);
    if (!('reveal' in step)) {
      open = [...open, ...blocks];
      continue;
    }
    if (open.length > 0) show([...shown, ...open], `${time}${notes}`);
    shown = [...shown, ...open];
    open = [];
    const both = [...shown, ...blocks];
    const whole = fits(both);
    show(whole ? both : blocks, `Revealed. ${notes}`);
    if (whole) shown = both;
  }
  if (open.length > 0) show([...shown, ...open], `${time}${notes}`);
  return pages;
}

function blocksOf(step: SlideStep): Block[] {
  switch (step.kind) {
    case 'text':
      return [{ kind: 'text', text: step.text }];
    case 'answer':
      return [{ kind: 'text', text: step.text, strong: true }];
    case 'list':
      return [{ kind: 'list', items: step.items, lettered: false }];
    case 'question':
      return asked(step.question);
    case 'table':
    case 'names':
      return [{ kind: 'table', table: step.table }];
  }
}

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
