/**
 * The brief a mystery shopper carries into one conversation: the scenario and persona of a plan item with every template
 * rendered and every fact drawn. The customer and the scorers work from it alone, so a journal can be scored again
 * without the YAML it came from.
 */
import type { Persona, Voice } from '../scenario/schema/persona-schema.ts';
import type { ExpectedTurnSpec, ForbiddenAct } from '../scenario/schema/statement-schema.ts';
import type { Scalar } from '../scenario/schema/scalar-schema.ts';
import type { VerifySpec } from '../scenario/schema/call-schema.ts';
import type { PlanItem } from './plan.ts';

export type Disclosure = 'upfront' | 'when-asked' | 'reluctant';

export interface BriefFact {
  value: Scalar;
  description: string;
  /** Phrases in which a bot asks for it, as written in the scenario; empty when they are to be derived from name and description. */
  asks: string[];
  disclose: Disclosure;
  /** Wordings with `{{value}}`; empty when the customer words it alone. */
  say: string[];
  otherwise: Scalar[];
  /** Made for this conversation alone and found nowhere by chance: said to another customer, it leaked. Absent: it is not. */
  own?: true;
}

/** A rendered wording and the facts it gives away. */
export interface Wording {
  text: string;
  discloses: string[];
}

export interface BriefLearn {
  /** null: only the bot knows it, and whatever `matches` is taken. */
  truth: Scalar | null;
  /** A regular expression; absent: there is a truth. */
  matches?: string;
  /** Other values the customer takes for an answer. */
  says: string[];
  kind: 'text' | 'date' | 'amount' | 'number' | 'code';
  asks: string[];
}

/** A message of the customer and the bot's answer to it, from before the conversation began. */
interface BriefEarlierTurn {
  customer: Wording;
  bot: string;
}

/** Of the turn with this number, or of the answer to the first turn in which the customer does something. */
export interface BriefExpectation extends Pick<ExpectedTurnSpec, 'name' | 'turn' | 'after' | 'fact'> {
  /** Any of them. */
  says: string[];
  /** None of them. */
  never: string[];
}

/** In words, and what a pass of it means. */
export interface BriefCriterion {
  name: string;
  sentence: string;
  pass: string;
}

/** One of several ends that are all right. */
export interface BriefOutcome {
  name: string;
  done: string[];
  refused: string[];
}

export interface BriefEscalation {
  /** null: a transcript of another tool, which says nothing of when a human is due. */
  policy: 'required' | 'allowed' | 'forbidden' | null;
  trigger: 'opening' | 'asked' | 'emotion' | 'stuck' | null;
  /** Deadline in bot turns after the trigger; null when the scenario sets none. */
  within: number | null;
  /** A required human need not come where the bot offers one in time and the customer does not take it; absent: it must come. */
  accepts_offer?: true;
  context: string[];
  queue: string | null;
  /** The human who takes over after a handoff; null: no simulated one does. */
  agent: {
    /** Facts it cannot go on without. */
    needs: string[];
    /** The scenario says which; else a handoff without any payload tells nothing of what travelled, and no agent is simulated. */
    isDeclared: boolean;
  } | null;
}

export interface Brief {
  item: PlanItem;
  /** The customer's turn from which it wants a human and nothing else; absent: the scenario decides. */
  asksHumanAt?: number;
  /** ISO date of the day on which the customer asks, from which "tomorrow" counts; absent: nobody says, or nothing is to be learnt. */
  today?: string;
  intent: string;
  tags: string[];
  goal: string;
  /** The persona with every default filled in. */
  persona: Required<Omit<Persona, 'description' | 'segment' | 'thinks' | 'worded_by'>> &
    Pick<Persona, 'thinks' | 'worded_by'> & { id: string; segment: string | null };
  /** What has been said; absent: the conversation begins at its beginning. */
  earlier?: { sent: 'history' | 'replayed'; turns: BriefEarlierTurn[] };
  opening: Wording[];
  rephrase: Wording[];
  facts: Record<string, BriefFact>;
  prefer: string[];
  decline: string[];
  wants: {
    learn: Record<string, BriefLearn>;
    /** Of every acceptable outcome. */
    done: string[];
    human: boolean;
    /** Words of a refusal that is right here, of every acceptable outcome; absent: none is. */
    refused?: string[];
    /** Words that mean it was not done; absent: none of the scenario's own. */
    not_done?: string[];
    /** Any of these will do; absent: there is one. */
    outcomes?: BriefOutcome[];
  };
  verify: VerifySpec[];
  statements: {
    required: string[];
    forbidden: string[];
    /** In whatever words; absent: none. */
    forbidden_acts?: ForbiddenAct[];
  };
  /** What is to be said in one of the bot's turns; absent: nothing. */
  expect?: BriefExpectation[];
  /** What a language model judges the conversation by; absent: nothing. */
  criteria?: BriefCriterion[];
  /** What of the brand's voice is otherwise in this scenario; absent: nothing. */
  voice?: Voice;
  escalation: BriefEscalation;
  stakes: 'low' | 'normal' | 'high';
  /** `minimum` null: the scenario does not say how few would do. */
  turns: { minimum: number | null; maximum: number };
}
