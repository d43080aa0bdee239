/** One world in words; what changes from one to another may come in markup. */
export interface WorldWords {
  /** How often the app was used for it, beside the record. */
  use: string;
  /** How much of that was noticed and recorded. */
  noticed: string;
  /** What was missed on the other apps. */
  missed: string;
  /** The app's share of everything. */
  share: string;
}

/** What is supposed, what follows from it, and the record, which every world leaves as it is. */
export const narrate = (
  app: string,
  { use, noticed, missed, share }: WorldWords,
  { part, whole }: { part: string; whole: string },
): string =>
  `If perpetrators used ${app} for this ${use} as the record shows, ${noticed} was noticed and recorded. With ${missed} missed on other apps, ${app} would have ${share} of it all. The record is the same: ${part} of ${whole}.`;
