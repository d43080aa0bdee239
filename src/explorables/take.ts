/** What a reader takes from the page of a figure: its table as it stands, and code that shows what it shows. */
import { tell } from './states.ts';

const byId = (id: string) => document.getElementById(id)!;
const code = byId('code') as HTMLTextAreaElement;
const table = document.querySelector<HTMLTableElement>('figure table');
const written = code.value;

/** A cell as it is seen: what is hidden until a reader asks is empty. */
const seen = (cell: HTMLElement) =>
  getComputedStyle(cell).visibility === 'hidden' ? '' : cell.textContent.trim();
const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const csv = () =>
  [...table!.rows]
    .map((row) =>
      [...row.cells]
        .flatMap((cell) => Array<string>(cell.colSpan).fill(quoted(seen(cell))))
        .join(','),
    )
    .join('\r\n');

/** The code with the address of this site, where it has one, and with the state that stands above. */
function fresh(): void {
  const frame = new URL(
    `../embed/${location.pathname.match(/([^/]+?)(?:\.html)?$/)![1]!}/index.html`,
    location.href,
  );
  const home = location.protocol.startsWith('http') && !written.includes('"https://');
  const addressed = home ? written.replace(/src="[^"]*"/, `src="${frame.href}"`) : written;
  document.querySelector<HTMLElement>('.no-address')?.toggleAttribute('hidden', home);
  code.value = addressed.replace(/(src="[^"]*)"/, `$1${location.hash.replaceAll('"', '')}"`);
}
fresh();
addEventListener('change', () => {
  requestAnimationFrame(fresh);
});
addEventListener('popstate', fresh);

byId('copy').onclick = async () => {
  fresh();
  code.select();
  try {
    await navigator.clipboard.writeText(code.value);
    tell('The code is copied.');
  } catch {
    tell('The code is selected: copy it with the keys of your browser.');
  }
};

if (table) {
  byId('now').onclick = () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(['\uFEFF', csv()], { type: 'text/csv' }));
    link.download = `${document.querySelector('figure')!.id}-as-shown.csv`;
    link.click();
    tell('The table is saved as it stands.');
  };
  table.draggable = true;
  table.ondragstart = ({ dataTransfer }) => {
    dataTransfer!.setData('text/html', new XMLSerializer().serializeToString(table));
    dataTransfer!.setData('text/plain', csv());
  };
}
