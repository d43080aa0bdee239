import type { Locator, Page } from 'playwright-core';

export interface Control {
  element: Locator;
  /** The type of an input, or the name of any other element. */
  kind: string;
}

/** The key that works each kind of control. From the radio button that is chosen it goes to the next. */
const KEYS: Record<string, string> = {
  radio: 'ArrowDown',
  checkbox: 'Space',
  range: 'ArrowRight',
  select: 'ArrowDown',
  summary: 'Enter',
  button: 'Enter',
};

/** What a reader can work in a figure; not the doors of its numbers, and not the fold of its table. */
export async function controlsOf(figure: Locator): Promise<Control[]> {
  const all = await figure
    .locator('input, select, textarea, button:not([popovertarget]), summary')
    .filter({ visible: true })
    .all();
  const controls = await Promise.all(
    all.map(async (element) => ({ element, kind: await element.evaluate(kindOf) })),
  );
  return controls.filter(({ kind }) => kind !== 'table');
}

function kindOf(element: HTMLElement | SVGElement): string {
  if (element instanceof HTMLInputElement) return element.type;
  return element.matches('details:has(table) > summary') ? 'table' : element.localName;
}

/** Does one input. */
type Act = () => Promise<void>;

/** Makes a control ready for its key; what is measured is only what is handed back. */
export async function byKey({ element, kind }: Control, page: Page): Promise<Act> {
  const key = KEYS[kind];
  if (key === undefined) throw new Error(`the bench does not know how to work a ${kind}.`);
  await element.evaluate(focusGroup);
  const atEnd = ['range', 'select'].includes(kind) && (await element.evaluate(isAtEnd));
  return () => page.keyboard.press(atEnd ? 'Home' : key);
}

/** Focus as Tab gives it: of the radio buttons of one name, the chosen one has it. */
function focusGroup(element: HTMLElement | SVGElement): void {
  const { type, name } = element as HTMLInputElement;
  const chosen = `input[type=radio][name="${name}"]:checked`;
  (type === 'radio' ? document.querySelector<HTMLElement>(chosen)! : element).focus();
}

const isAtEnd = (element: HTMLElement | SVGElement): boolean => {
  if (element instanceof HTMLSelectElement) return element.selectedIndex === element.length - 1;
  const { value, max } = element as HTMLInputElement;
  return value === max;
};

/**
 * The same for the pointer, on the middle of a control or at `share` of the length of a range. There is
 * nothing to do with a radio button that is chosen, and the list of a select is the browser's own.
 */
export async function byPointer(
  { element, kind }: Control,
  page: Page,
  share: number,
): Promise<Act | undefined> {
  if (kind === 'select') return undefined;
  if (kind === 'radio' && (await element.isChecked())) return undefined;
  await element.evaluate((node) => {
    node.scrollIntoView({ block: 'center', behavior: 'instant' });
  });
  const { x, y, width, height } = (await element.boundingBox())!;
  await page.mouse.move(x + width * (kind === 'range' ? share : 0.5), y + height / 2);
  return async () => {
    await page.mouse.down();
    await page.mouse.up();
  };
}
