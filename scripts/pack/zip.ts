import { zipSync } from 'fflate';

/** No server, no Windows folder and no `unzip` reads these alike, or reads them safely. */
const UNSAFE = /^\/|\\|(?:^|\/)\.{0,2}(?:\/|$)|[\p{Cc}:*?"<>|]/u;

/**
 * One zip of some files, equal to the byte for equal files, wherever and whenever it is made: entries
 * sorted by path, each dated noon of `day` ("2026-11-26"). A zip holds a local time with no zone, and
 * fflate writes the local time of the Date that it is given, so the Date is made from local parts.
 * Throws a RangeError for a path that is not a plain relative one, for two paths that differ in case
 * only (one would overwrite the other on many systems), and for a day before 1980.
 */
export function zip(files: ReadonlyMap<string, Uint8Array>, day: string): Uint8Array {
  const [year, month, date] = day.split('-').map(Number);
  const mtime = new Date(year!, month! - 1, date, 12);
  const met = new Set<string>();
  const entries: Record<string, Uint8Array> = {};
  for (const path of [...files.keys()].sort()) {
    if (UNSAFE.test(path)) throw new RangeError(`"${path}" cannot stand in a zip.`);
    const folded = path.normalize('NFC').toLowerCase();
    if (met.has(folded)) throw new RangeError(`"${path}" differs from another path in case only.`);
    met.add(folded);
    entries[path] = files.get(path)!;
  }
  return zipSync(entries, { mtime, level: 9 });
}
