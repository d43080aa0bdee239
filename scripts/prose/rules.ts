/** What is wrong with a piece of prose: the words found, and why they may not stand there. */
export interface Slip {
  found: string;
  why: string;
}

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';

/** Digits that are not quantities. Everything else that counts something comes from the dataset. */
const NOT_QUANTITIES: { what: string; pattern: RegExp }[] = [
  { what: 'a day', pattern: new RegExp(`\\b\\d{1,2} ${MONTH}(?: 20\\d{2})?\\b`, 'g') },
  { what: 'a month', pattern: new RegExp(`\\b${MONTH} 20\\d{2}\\b`, 'g') },
  { what: 'a financial year', pattern: /\b20\d{2}\/\d{2}\b/g },
  { what: 'a year', pattern: /\b20[1-3]\d\b/g },
  { what: 'an age', pattern: /\bunder[- ]\d{1,2}s?\b/gi },
  { what: 'the name of an article', pattern: /\bTwo snapshots, no trend\b/g },
  { what: 'the name of a licence', pattern: /\bCC BY 4\.0\b/g },
];

const SMALL =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const LARGE =
  'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|dozens?';
const PARTS = 'thirds?|quarters?|fifths?|tenths?|twentieths?';

/** Quantities in any spelling. "One", ordinals and "once" are words like any other. */
const QUANTITIES: RegExp[] = [
  /\d[\d.,/]*(?:\s?(?:%|per cent|percent))?/g,
  new RegExp(`\\b(?:${SMALL}|${LARGE})\\b`, 'gi'),
  new RegExp(`\\b(?:a|one) (?:${PARTS})\\b`, 'gi'),
  /\bhalf\b|\bhalves\b|\bper cent\b|\bpercent\b/gi,
  /\b(?:doubled|doubling|trebled|tripled|twice as|double the)\b/gi,
];

/** Words that this site never uses of children, of harm or of those who do it. */
const NEVER: [RegExp, string][] = [
  [/\bchild porn\w*/gi, 'say child sexual abuse material'],
  [/\bchild sex\b/gi, 'a child does not have “sex”: say sexual offences against children'],
  [/\bpredators?\b|\bmonsters?\b|\bpaedophiles?\b/gi, 'say perpetrator'],
  [/\bhistoric(?:al)? abuse\b/gi, 'say non-recent'],
  [/\bput (?:themselves|herself|himself) at risk\b/gi, 'the perpetrator is the one who acts'],
  [/\bgot (?:themselves|herself|himself) into\b/gi, 'the perpetrator is the one who acts'],
  [/\bpromiscuous\w*|\bna[iï]ve\w*/gi, 'it blames the child'],
];

/** Words that need a reason written beside them. */
const WITH_A_REASON = /\bself-generated\b|\bshould have\b|\bchose to\b|\ballowed\b|\bwillingly\b/gi;

/** Every quantity typed by hand, and every word of the two lists, that a text has. */
export function slips(text: string, reasonedWords: readonly string[] = []): Slip[] {
  const counted = NOT_QUANTITIES.reduce(
    (rest, { pattern }) => rest.replaceAll(pattern, (known) => ' '.repeat(known.length)),
    text,
  );
  const quantities = QUANTITIES.flatMap((pattern) =>
    [...counted.matchAll(pattern)].map(([found]) => ({
      found: found.replace(/[.,]$/, ''),
      why: 'a quantity comes from the dataset by its id',
    })),
  );
  const never = NEVER.flatMap(([pattern, why]) =>
    [...text.matchAll(pattern)].map(([found]) => ({ found, why })),
  );
  const context = [...text.matchAll(WITH_A_REASON)]
    .filter(([found]) => !reasonedWords.includes(found.toLowerCase()))
    .map(([found]) => ({ found, why: 'it needs a reason written beside it' }));
  return [...quantities, ...never, ...context];
}

/** The same, where `{r1-east-owned}` names a number by its id. */
export const slipsInFilled = (text: string): Slip[] => slips(text.replaceAll(/\{[^}]*\}/g, ' '));
