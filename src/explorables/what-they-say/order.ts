/** Apart from the model, so that a page ships this and not what writes its sentences. */

/** The order for a key: those that ask for it first, the rest after them, each by date. */
export const inOrder = <T extends { key: string }>(all: readonly T[], key: string): T[] => [
  ...all.filter((one) => one.key === key),
  ...all.filter((one) => one.key !== key),
];
