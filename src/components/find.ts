/** Filters a list that is whole without this script: an item stays while it has every word typed. */
const search = document.querySelector('search')!;
const input = search.querySelector('input')!;
const output = search.querySelector('output')!;
const items = [...document.querySelectorAll<HTMLElement>('[data-find]')].map((item) => ({
  item,
  text: item.textContent.toLowerCase(),
}));

function filter(): void {
  const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
  let left = 0;
  for (const { item, text } of items) {
    item.hidden = !words.every((word) => text.includes(word));
    if (!item.hidden) left++;
  }
  for (const section of document.querySelectorAll<HTMLElement>('main section'))
    section.hidden = !section.querySelector('[data-find]:not([hidden])');
  output.textContent = words.length > 0 ? `${String(left)} of ${String(items.length)}` : '';
}

search.hidden = false;
input.addEventListener('input', filter);
filter();
