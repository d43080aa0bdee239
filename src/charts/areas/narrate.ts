/** A part held against one whole, in words: the share where there is one, and what is to be said of it. */
export const narrate = (
  part: string,
  { shown, label, share, says }: { shown?: string; label: string; share?: string; says: string },
): string =>
  share === undefined || shown === undefined
    ? `${part} of ${label}: no share can be worked out. ${says}`
    : `${part} of ${shown}, ${label}: ${share}. ${says}`;
