import pptxgen from 'pptxgenjs';
import type { Lesson, Slide } from '../../src/lessons/shape.ts';
import { fileColours } from './colours.ts';
import { deckOf, type Block, type DeckSlide } from './deck.ts';
import type { HelpWords } from './help-line.ts';
import { settled } from './pptx-settled.ts';
import * as room from './slide-room.ts';

type Deck = pptxgen;
type DrawnSlide = ReturnType<Deck['addSlide']>;

/** Faces that Windows, macOS and the web programs all have; text in them can be edited where it lands. */
const FACES = { headFontFace: 'Georgia', bodyFontFace: 'Arial' };
const LANG = 'en-GB';
const MASTER = 'Lesson';
/** Places in the theme of the file, which hold this site's colours until a teacher chooses another theme. */
const INK = 'tx1';
const PAPER = 'bg1';
const SOFT = 'tx2';
const WASH = 'bg2';
const RULE = 'accent3';
/** An answer is told by its weight as well as by the ground under it. */
const ANSWER = { bold: true, fill: { color: WASH }, margin: room.ANSWER_PAD * 72 };
/** Letters of a title that stand on one line at its full size. */
const ONE_LINE = 44;
/** A cell that is set to the right, as in a column of numbers. */
const NUMBER = /^[-−<£]?[\d,. –%]+$/;
/** A picture of a code, at the right of the first slide, in inches. */
const CODE = { x: 10.1, y: 3.4, w: 2.5, h: 2.5 };

/** A QR code to show on the first slide: its picture, and the address that it leads to. */
export interface Code {
  png: Uint8Array;
  address: string;
}

/**
 * Slides of a lesson as a file that PowerPoint, Keynote, Google Slides and LibreOffice open and can
 * edit: text is text, tables are tables, what the teacher says is in the notes. The same lesson and `day`
 * ("2026-11-26") give the same bytes. `code` is absent where the site has no address yet.
 */
export async function slidesPptx(
  lesson: Lesson,
  slides: readonly Slide[],
  help: HelpWords,
  { day, code }: { day: string; code?: Code },
): Promise<Uint8Array> {
  const deck = new pptxgen();
  deck.layout = 'LAYOUT_WIDE';
  deck.theme = FACES;
  deck.title = lesson.title;
  deck.author = deck.company = 'The Recorded Part';
  deck.subject = `${lesson.subject}, ${lesson.years}`;
  defineMaster(deck, help);
  for (const [at, slide] of deckOf(slides).entries()) {
    const drawn = drawSlide(deck, slide);
    if (at === 0 && code) addCode(drawn, code);
  }
  const bytes = await deck.write({ outputType: 'uint8array' });
  return settled(bytes as Uint8Array, day, fileColours());
}

/** Paper, the margin line of the site, a place for the name of the slide, and help at the foot. */
function defineMaster(deck: Deck, help: HelpWords): void {
  const line = (x: number) => ({
    line: { x, y: 0, w: 0, h: room.SLIDE.height, line: { color: WASH, width: 1.5 } },
  });
  deck.defineSlideMaster({
    title: MASTER,
    background: { color: PAPER },
    objects: [
      line(0.5),
      line(0.57),
      {
        text: {
          text: help.line,
          options: {
            ...{ x: room.BODY.x, y: 6.9, w: room.BODY.w, h: 0.35, margin: 0 },
            ...{ fontSize: 12, color: SOFT, lang: LANG },
          },
        },
      },
      {
        placeholder: {
          options: {
            ...{ name: 'title', type: 'title', ...room.TITLE, margin: 0 },
            ...{ fontFace: FACES.headFontFace, fontSize: 36, color: INK },
            ...{ align: 'left', valign: 'middle' },
          },
          text: '',
        },
      },
    ],
  });
}

function drawSlide(deck: Deck, slide: DeckSlide): DrawnSlide {
  const drawn = deck.addSlide({ masterName: MASTER });
  drawn.hidden = slide.hidden ?? false;
  const fontSize = slide.title.length > ONE_LINE ? 30 : 36;
  drawn.addText(slide.title, { placeholder: 'title', fontSize, lang: LANG });
  let y = room.BODY.y;
  for (const block of slide.blocks) {
    const h = room.heightOf(block, slide.sizes);
    if (block.kind === 'table') drawTable(drawn, block, y, slide.sizes.table);
    else drawWords(drawn, block, { x: room.BODY.x, y, w: room.BODY.w, h }, slide.sizes.text);
    y += h + room.GAP;
  }
  drawn.addNotes(slide.notes);
  return drawn;
}

type TableBlock = Extract<Block, { kind: 'table' }>;
type Place = Record<'x' | 'y' | 'w' | 'h', number>;

function drawWords(
  drawn: DrawnSlide,
  block: Exclude<Block, TableBlock>,
  place: Place,
  fontSize: number,
): void {
  const letters = { fontSize, color: INK, lang: LANG };
  const set = { ...place, ...letters, margin: 0, valign: 'top' as const };
  if (block.kind === 'text') {
    drawn.addText(block.text, { ...set, ...(block.strong ? ANSWER : {}) });
    return;
  }
  const bullet = {
    indent: 44,
    ...(block.lettered ? { type: 'number' as const, style: 'alphaLcPeriod' as const } : {}),
  };
  const items = block.items.map((text) => ({
    text,
    options: { bullet, breakLine: true, paraSpaceAfter: 7, ...letters },
  }));
  drawn.addText(items, set);
}

function drawTable(drawn: DrawnSlide, block: TableBlock, y: number, fontSize: number): void {
  const { caption, heads, rows } = block.table;
  const captionHeight = room.captionHeight(block);
  const ink = { color: INK, lang: LANG };
  if (caption !== '')
    drawn.addText(caption, {
      ...{ x: room.BODY.x, y, w: room.BODY.w, h: captionHeight, margin: 0 },
      ...{ fontSize: room.CAPTION_SIZE, bold: true, valign: 'top', ...ink },
    });
  const align = heads.map((_, column) =>
    column > 0 && rows.some((row) => NUMBER.test(row[column]!))
      ? ('right' as const)
      : ('left' as const),
  );
  const cells = (row: readonly string[], look: object) =>
    row.map((text, column) => ({ text, options: { align: align[column]!, ...look } }));
  drawn.addTable(
    [cells(heads, { bold: true, fill: { color: WASH } }), ...rows.map((row) => cells(row, {}))],
    {
      ...{ x: room.BODY.x, y: y + captionHeight, colW: room.columnWidths(block, fontSize) },
      ...{ rowH: room.rowHeights(block, fontSize), margin: [0.04, 0.1, 0.04, 0.1] },
      ...{ fontSize, valign: 'middle', ...ink, objectName: caption || 'Table' },
      border: { type: 'solid', pt: 1, color: RULE },
    },
  );
}

function addCode(drawn: DrawnSlide, { png, address }: Code): void {
  drawn.addImage({
    ...CODE,
    data: `image/png;base64,${Buffer.from(png).toString('base64')}`,
    altText: `A code that opens ${address}`,
  });
}
