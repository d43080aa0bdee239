/** Makes every square one of its own, before the shared script reads the paths, so that each can move. */
import { unroll } from '../../charts/squares/unroll.ts';

for (const path of document.querySelectorAll<SVGPathElement>('path[data-s]')) {
  path.setAttribute('d', unroll(path.getAttribute('d')!));
  path.dataset.s = unroll(path.dataset.s!);
}
