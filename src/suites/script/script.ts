/** A test that says word for word what both sides say, whichever tool wrote it. */
import type { FactSpec } from '../../scenario/schema/fact-schema.ts';
import type { ScenarioSpec } from '../../scenario/schema/scenario-schema.ts';
import type { Fate } from '../adopted.ts';
import type { Statement } from './statement.ts';
import type { Words } from './words.ts';

/** @param words Which one it is, where a line holds several. */
export type Told = (fate: Fate, how: string, words?: string) => void;

export interface CustomerStep {
  by: 'customer';
  /** One of these is said; at least one. */
  texts: Words[];
  tell: Told;
}

export interface BotStep {
  by: 'bot';
  says: Statement;
  /** `never`: it may not be said there. `may`: the test goes on without. */
  demand: 'must' | 'never' | 'may';
  tell: Told;
}

export interface Script {
  name: string;
  goal: string;
  steps: (CustomerStep | BotStep)[];
  /** Further wordings of the opening. */
  rephrase: string[];
  /** Known before the first word. */
  facts: Record<string, FactSpec>;
  /** Options the customer picks when they are offered. */
  prefer: string[];
  /** What the customer is content with where nothing that the bot is to say shows it; null: the script is left out then. */
  wants: ScenarioSpec['wants'] | null;
  /** The customer wants a person, and one is to take over. */
  isForPerson: boolean;
  tell: Told;
}
