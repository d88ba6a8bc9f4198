/** The dialogue acts the simulated customer reads in a bot's turn and puts into its own. */
import type { BotOption } from '../bot/bot.ts';

/** Where in a bot turn an act stands: message counts from 0; the quote is verbatim. */
interface Place {
  message: number;
  quote: string;
}

/** Present where a reading had a rival of nearly equal weight, or fitted no rule well. */
interface Doubt {
  /** What else it may have been, in words: "asks for the order number", "offers 3 choices". */
  rivals: string[];
}

/** What a yes or a no is asked about. */
export type Confirmed =
  /** A value repeated. */
  | 'value'
  /** Several values to check. */
  | 'summary'
  /** Leave to act for this customer: "Shall I cancel it?" */
  | 'act'
  /** How things are: "Have you tried another browser?" */
  | 'state'
  /** Something else than what the customer came for: an extra, another matter. */
  | 'offer'
  /** "Is that a yes or a no?" */
  | 'choice';

/** A value read in a summary, beside the customer's own. */
interface ReadValue {
  /** Name of the fact. */
  about: string;
  /** As the bot said it. */
  value: string;
  correct: boolean;
}

/** How the bot wants a choice made: clicked, said in words, or by a key typed ("2", "B"). */
type ChoiceBy = 'button' | 'label' | 'key';

export type BotAct = Place & { doubt?: Doubt } &
  /** `unknown`: the value that was given leads to nothing, and is to be looked at again. */
  (
    | { kind: 'asks'; fact: string; unknown?: true }
    /** Asks for something the customer has no fact for. */
    | { kind: 'asks-other'; words: string }
    /** A yes/no question, or a request to confirm. */
    | {
        kind: 'confirms';
        about: Confirmed;
        /** The fact and the value it repeats, where it repeats one alone. */
        fact: string | null;
        value: string | null;
        /** The very words to type for yes and for no: "YES", "CONFIRM", "Y", "1"; null where none is asked for. */
        keyword: string | null;
        keywordNo: string | null;
        /** Every fact read in it, right or wrong. */
        values: ReadValue[];
      }
    /** Choices. `value` of an option is what is to be sent; `fact` is the customer's fact that the choice answers, if any. */
    | { kind: 'offers'; options: BotOption[]; by: ChoiceBy; fact: string | null }
    /** Asks whether the customer wants a person. */
    | { kind: 'offers-human' }
    /** States a value, affirmed and of now: of a thing the customer wants to learn, or of a fact it gave. */
    | { kind: 'informs'; about: string; value: string; correct: boolean }
    /** Says that what the customer wants has been done. */
    | { kind: 'claims' }
    | { kind: 'refuses' }
    /** Refuses in the words of the scenario that names this refusal as right. */
    | { kind: 'refuses-rightly' }
    | { kind: 'did-not-understand' }
    /** A person takes over now. */
    | { kind: 'promises-human' }
    /** A person will get in touch with the customer later: by a call, an e-mail, a message. */
    | { kind: 'promises-contact' }
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
  /** The bot wrote in another language than it was asked in. */
  | { kind: 'asks-language' }
  | { kind: 'objects' }
  /** Told that its matter is settled, it asks whether that is so. */
  | { kind: 'doubts' }
  /** Says what is hard for it just now. */
  | { kind: 'tells-plight' }
  /** Asked for what it has to look up first. */
  | { kind: 'looks-for'; fact: string }
  | { kind: 'complains' }
  | { kind: 'insults' }
  | { kind: 'greets' }
  | { kind: 'thanks' }
  | { kind: 'waits' }
  | { kind: 'leaves' };
