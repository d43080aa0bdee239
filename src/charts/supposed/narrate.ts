/** One assumption and what follows from it, in words. `open` is false where the share cannot move. */
export const narrate = (
  { forces, times }: { forces: string; times: string },
  { whole, share, open }: { whole: string; share: string; open: string },
): string =>
  `If each of the ${forces} forces with no answer recorded ${times} times the mean of the others, the whole would be ${whole}. The share on Facebook’s apps ${open} ${share}.`;
