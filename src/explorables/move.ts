/**
 * Works a figure by its own controls, for a room in which nobody has a pointer: one step forward (1) or
 * back (-1). Choices and selects go to the next one, ranges by one step, and of boxes one more or one
 * fewer is ticked. It does what a reader's hand would do, so that the figure answers as it always does.
 */
export function move(figure: Element, by: 1 | -1): void {
  const inputs = [...figure.querySelectorAll('input')];
  const of = (type: string) => inputs.filter((input) => input.type === type);
  const [radios, boxes, [range]] = [of('radio'), of('checkbox'), of('range')];
  const select = figure.querySelector('select');
  if (radios.length > 0) turn(radios, by);
  else if (range) slide(range, by);
  else if (select) pick(select, by);
  else tick(boxes, by);
}

/** True where a figure has something to move. */
export const moves = (figure: Element): boolean => figure.querySelector('input, select') !== null;

const said = (control: Element) => {
  for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
};

/** The next of a group, round and round. */
function turn(radios: HTMLInputElement[], by: number): void {
  const at = radios.findIndex(({ checked }) => checked);
  radios.at((at + by) % radios.length)!.click();
}

function slide(range: HTMLInputElement, by: number): void {
  range.valueAsNumber += by * Number(range.step || 1);
  said(range);
}

function pick(select: HTMLSelectElement, by: number): void {
  const { selectedIndex: at, length } = select;
  select.selectedIndex = (at + by + length) % length;
  said(select);
}

/** The first box that is free, or the last that is ticked. */
function tick(boxes: HTMLInputElement[], by: number): void {
  const box =
    by > 0 ? boxes.find(({ checked }) => !checked) : boxes.findLast(({ checked }) => checked);
  box?.click();
}
