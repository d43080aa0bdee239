/** What is left, and what its share can be by which figures. Any part may come in markup. */
export const narrate = (left: string, share: string, by: string): string =>
  `Of the ${left} instances left, ${share} must have been on Facebook’s apps, by ${by}.`;
