/** Where an explorable stands: an article, and its folder's name, which is its anchor there. */
export interface Place {
  name: string;
  folder: string;
  article: string;
}

/** The folder of a template: "which-whole" for WhichWhole. */
export const folderOf = (name: string): string =>
  name.replaceAll(/(?!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();

/**
 * Each explorable with the first article that holds it, in the order in which a reader meets them.
 * `articles` come as they are read, each with its own text. Throws, so that the build stops, where
 * an explorable stands in none.
 */
export function placesOf(
  names: readonly string[],
  articles: readonly { id: string; body?: string | undefined }[],
): Place[] {
  const met = articles.flatMap(({ id, body = '' }) =>
    [...body.matchAll(/<([A-Z]\w*)/g)].map(([, name]) => ({ name: name!, article: id })),
  );
  return names
    .map((name) => {
      const at = met.findIndex((one) => one.name === name);
      if (at < 0)
        throw new Error(
          `Explorable "${folderOf(name)}" stands in no article: write <${name} /> in one, or take its folder away.`,
        );
      return { at, name, folder: folderOf(name), article: met[at]!.article };
    })
    .sort((a, b) => a.at - b.at)
    .map(({ name, folder, article }) => ({ name, folder, article }));
}
