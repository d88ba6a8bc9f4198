import type { Conversation } from '../../../src/conversation/conversation.ts';
import type { Persona, Voice } from '../../../src/scenario/schema/persona-schema.ts';
import type { SuiteSpec } from '../../../src/scenario/schema/suite-schema.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import type { ScorerName } from '../../../src/score/scorer-names.ts';
import type { Script } from '../scripted-shop.ts';

/** What is wrong with a bot, and where it must be found. */
export interface Defect {
  name: string;
  scenario?: Scenario;
  persona?: Partial<Persona>;
  bot: Script;
  finds: [ScorerName, code: string, turn: number];
  also?: [ScorerName, code: string, turn: number][];
  end?: Conversation['end']['reason'];
  /** Bubbles arrive one by one. */
  streams?: boolean;
  suite?: SuiteSpec;
  voice?: Voice;
}
