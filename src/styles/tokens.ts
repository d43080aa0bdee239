export interface Colour {
  name: string;
  light: string;
  dark: string;
}

/** The colours of the token file (tokens.css, as text), each with its light and its dark choice, in file order. */
export const coloursOf = (css: string): Colour[] =>
  [...css.matchAll(/--([\w-]+):\s*light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name, light, dark]) => ({ name: name!, light: light!, dark: dark! }),
  );

/** One colour of the token file by name, without its dashes. Throws on a name that is not there. */
export function colour(css: string, name: string): Colour {
  const found = coloursOf(css).find((each) => each.name === name);
  if (!found) throw new Error(`tokens.css has no colour --${name}.`);
  return found;
}
