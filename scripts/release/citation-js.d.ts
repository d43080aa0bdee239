/** The parts of citation-js that are used here; it comes without types. https://citation.js.org/api/ */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: object | string);
    data: Record<string, unknown>[];
    format(name: 'bibtex' | 'ris'): string;
  }
  export const plugins: {
    config: { get(plugin: '@bibtex'): { format: { useIdAsLabel: boolean } } };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
