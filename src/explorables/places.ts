/** Where an explorable stands: an article or another page, and its folder's name, its anchor there. */
export interface Place {
  name: string;
  folder: string;
  page: string;
}

/** The text of an article, or of a page that is not one. */
export interface Text {
  id: string;
  body?: string | undefined;
}

/** The folder of a template: "which-whole" for WhichWhole. */
export const folderOf = (name: string): string =>
  name.replaceAll(/(?!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();

/**
 * Each explorable with the first text that holds it, in the order in which a reader meets them.
 * `texts` come as they are read: the articles, then the other pages. Throws, so that the build stops,
 * where an explorable stands in none.
 */
export function placesOf(names: readonly string[], texts: readonly Text[]): Place[] {
  const met = texts.flatMap(({ id, body = '' }) =>
    [...body.matchAll(/<([A-Z]\w*)/g)].map(([, name]) => ({ name: name!, page: id })),
  );
  return names
    .map((name) => {
      const at = met.findIndex((one) => one.name === name);
      if (at < 0)
        throw new Error(
          `Explorable "${folderOf(name)}" stands in no article and on no page: write <${name} /> in one, or take its folder away.`,
        );
      return { at, name, folder: folderOf(name), page: met[at]!.page };
    })
    .sort((a, b) => a.at - b.at)
    .map(({ name, folder, page }) => ({ name, folder, page }));
}
