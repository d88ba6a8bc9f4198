/** The dialogue acts the simulated customer reads in a bot's turn and puts into its own. */
import type { BotOption } from '../bot/bot.ts';

/** Where in a bot turn an act stands: message counts from 0; the quote is verbatim. */
interface Place {
  message: number;
  quote: string;
}

export type BotAct = Place &
  (
    | { kind: 'asks'; fact: string }
    /** Asks for something the customer has no fact for. */
    | { kind: 'asks-other'; words: string }
    /** A yes/no question; `fact` and `value` where it repeats one. */
    | { kind: 'confirms'; fact: string | null; value: string | null }
    | { kind: 'offers'; options: BotOption[] }
    /** States a value: of a thing the customer wants to learn, or of a fact it gave. */
    | { kind: 'informs'; about: string; value: string; correct: boolean }
    /** Says that what the customer wants has been done. */
    | { kind: 'claims' }
    | { kind: 'refuses' }
    | { kind: 'did-not-understand' }
    | { kind: 'promises-human' }
    /** A machine-readable handoff arrived with the turn. */
    | { kind: 'hands-off' }
    /** "Anything else?" */
    | { kind: 'offers-more' }
    /** Asks what the customer wants: "How can I help?" */
    | { kind: 'asks-want' }
    | { kind: 'apologises' }
    | { kind: 'thanks' }
    | { kind: 'greets' }
    | { kind: 'goodbye' }
    /** Asks the customer to wait, or announces work in progress. */
    | { kind: 'waits' }
    /** Speaks of the customer's matter, and is none of the above. */
    | { kind: 'states' }
    /** Readable, but none of the above; counted as the simulator's own fidelity figure. */
    | { kind: 'unknown' }
  );

export type CustomerAct =
  | { kind: 'states-want' }
  | { kind: 'rephrases' }
  | { kind: 'informs'; fact: string; value: string; again: boolean }
  | { kind: 'corrects'; fact: string; value: string; wrong: string }
  | { kind: 'affirms' }
  | { kind: 'denies' }
  | { kind: 'chooses'; option: BotOption }
  | { kind: 'asks'; about: string }
  /** Asked for a fact it does not like to give. */
  | { kind: 'withholds'; fact: string }
  | { kind: 'does-not-know'; words: string }
  | { kind: 'asks-human'; again: boolean }
  | { kind: 'objects' }
  | { kind: 'complains' }
  | { kind: 'insults' }
  | { kind: 'greets' }
  | { kind: 'thanks' }
  | { kind: 'waits' }
  | { kind: 'leaves' };
