/**
 * A lesson with every number, question and answer worked out. Pages, sheets, slides and files are
 * made from this and from nothing else. All text is plain: no markup, no numbers to fill in.
 */
export interface Lesson {
  /** Its address: "what-is-missing". */
  id: string;
  letter: 'A' | 'B' | 'C' | 'D' | 'E';
  title: string;
  /** The lesson in a sentence, for a list of lessons. */
  description: string;
  /** "I can ...", 30 words at most. */
  outcome: string;
  /** Three or four statements of fact. */
  points: readonly string[];
  keywords: readonly Keyword[];
  /** Those of them that pupils' pages and sheets print: no quiz or task of this sheet asks for them. */
  wordsToUse: readonly Keyword[];
  misconceptions: readonly Misconception[];
  /** At most three. */
  cycles: readonly Cycle[];
  starterQuiz: readonly Question[];
  exitQuiz: readonly Question[];
  /** What the tasks are about, at their head: on the worksheet and on the pupils' page. */
  table?: SheetTable;
  tasks: readonly Task[];
  slides: readonly Slide[];
  starter: Starter;
  guidance: readonly Guidance[];
  supervision: string;
  /** What the teacher does beforehand, in order. */
  before: readonly string[];
  /** Ground rules to read out: they name no app and no offence. */
  rules: readonly string[];
  /** "Years 8 and 9". */
  years: string;
  subject: string;
  /** Of the whole lesson. */
  minutes: number;
  equipment: readonly string[];
  /** Figures and articles that the teacher may open, by page address from the root: "try.html#inside". */
  links: readonly Link[];
  /** 1 to 4: which real rows the questions and tasks are about. */
  seed: number;
  /** What pupils see says "service A" to "service D", names no app and no offence. */
  neutral: boolean;
  /** Of a neutral lesson: which service is which. For the teacher, the answers and its own slide. */
  names?: SheetTable;
}

export interface Keyword {
  word: string;
  means: string;
}

export interface Misconception {
  says: string;
  response: string;
}

/** One round of the lesson: what the teacher says and does, then what pupils do. */
export interface Cycle {
  title: string;
  minutes: number;
  teacher: readonly string[];
  pupils: string;
}

export interface Guidance {
  label: string;
  text: string;
}

export interface Link {
  words: string;
  to: string;
}

export type Level = 'support' | 'core' | 'stretch';

/** One multiple-choice question: three options, exactly one right, feedback for each. */
export interface Question {
  id: string;
  stem: string;
  options: readonly [Option, Option, Option];
  /** How the right option is found. For the teacher and the answer sheet alone. */
  working: string;
}

export interface Option {
  text: string;
  right: boolean;
  feedback: string;
}

/** A task of the worksheet. `table` is printed with it; `lines` is the room to write in. */
export interface Task {
  id: string;
  level: Level;
  ask: string;
  table?: SheetTable;
  lines: number;
  answer: string;
  working: string;
}

/** A table as words, ready to print. The first cell of a row names it. An empty caption is none. */
export interface SheetTable {
  caption: string;
  heads: readonly string[];
  rows: readonly (readonly string[])[];
  /** What nobody should miss who reads the table: it stands under it. */
  note?: string;
}

/** One slide: what the room sees, in steps that the teacher reveals, and what the teacher says. */
export interface Slide {
  id: string;
  title: string;
  steps: readonly SlideStep[];
  notes: string;
  minutes?: number;
}

/**
 * What a slide shows. Steps with `reveal` stay hidden until the teacher asks for them. A question shows
 * its stem and its options; which is right and the feedback are a step of their own.
 */
export type SlideStep =
  | { kind: 'text'; text: string }
  | { kind: 'list'; items: readonly string[] }
  | { kind: 'table'; table: SheetTable; reveal?: true }
  | { kind: 'question'; question: Question; reveal?: true }
  | { kind: 'answer'; text: string; reveal: true }
  | { kind: 'names'; table: SheetTable; reveal: true };

/** The lesson in ten minutes, at the start of a taught class. */
export interface Starter {
  minutes: 10;
  /** When it may be taught by itself, if not in any taught class. */
  only?: string;
  table?: SheetTable;
  steps: readonly StarterStep[];
  question: Question;
}

export interface StarterStep {
  minutes: number;
  title: string;
  text: string;
  /** Shown with this step, once the teacher asks for it. */
  table?: SheetTable;
}
