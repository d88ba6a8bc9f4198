import type { Detected } from '../bot/detect/detected.ts';

export const ciNames = ['github', 'gitlab', 'none'] as const;
export type CiName = (typeof ciNames)[number];

/** What is known of somebody's bot before the first scenario is written. */
export interface Starter {
  bot: Detected;
  /** Hosts, beside this machine, that somebody said are test systems. */
  testHosts: string[];
  /** One that customers ask, and words of the right answer. */
  question: Question;
  ci: CiName;
  /** A command that starts the bot in continuous integration; null: it is there already, or nobody said. */
  start: string | null;
  /** Of this program, for the workflow. */
  version: string;
}

export interface Question {
  text: string;
  /** null: any time of day will do, which suits `usualQuestion` alone. */
  answer: string | null;
}

/** Asked of most bots, and right or wrong whatever the trade. */
export const usualQuestion: Question = { text: 'What are your opening hours?', answer: null };

export interface StarterFile {
  /** Relative to the project's folder. */
  path: string;
  text: string;
}
