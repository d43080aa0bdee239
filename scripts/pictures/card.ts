import { range } from 'd3-array';

/** The colours that the card is drawn in. */
export interface CardColours {
  paper: string;
  ink: string;
  feint: string;
  rule: string;
}

/**
 * The social card, 1200 by 630 pixels, in the site's own colours: paper, the margin line, the name,
 * and the four marks. It carries no number, because a number there would lose its door.
 */
export function cardSvg({ paper, ink, feint, rule }: CardColours): string {
  const dots = range(49).map((n) => {
    const x = 763 + (n % 7) * 21;
    const y = 412 + Math.floor(n / 7) * 21;
    return `<circle fill="${ink}" cx="${String(x)}" cy="${String(y)}" r="5"/>`;
  });
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630">',
    '<pattern id="h" width="14" height="14" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">',
    `<path d="M7 0v14" stroke="${rule}" stroke-width="3"/></pattern>`,
    `<path fill="${paper}" d="M0 0h1200v630H0z"/>`,
    `<path d="M54 0v630M60 0v630" stroke="${feint}" stroke-width="2"/>`,
    `<g font-family="Besley" fill="${ink}">`,
    '<text x="88" y="160" font-size="92" letter-spacing="-2">The Recorded Part</text>',
    '<text x="92" y="236" font-size="36">What police figures about children’s safety online</text>',
    '<text x="92" y="286" font-size="36">can, and cannot, tell us</text></g>',
    `<path fill="${ink}" d="M92 400h150v150h-150z"/>`,
    '<path fill="url(#h)" d="M312 400h150v150h-150z"/>',
    `<path fill="none" stroke="${ink}" stroke-width="5" d="M534.5 402.5h145v145h-145z"/>`,
    ...dots,
    '</svg>',
  ].join('');
}
