import type { FaultKind } from './fault-kinds.ts';

/** Why it makes no sense to go on asking a bot. */
export interface Trouble {
  /** unavailable: nobody is let in any more; misconfigured: nothing of the bot was ever understood. */
  kind: 'unavailable' | 'misconfigured';
  /** What the last one met. */
  detail: string;
  /** In how many conversations in a row. */
  times: number;
  /** What to change; null where that is not known. */
  fix: string | null;
}

/** What a conversation met that is the bot's, or of the way to it. */
export interface Fault {
  endReason: 'bot-error' | 'timed-out' | 'transport-fault';
  message: string;
  /** null: no more is known of it than its words. */
  kind: FaultKind | null;
}

/** How conversations with a bot fared so far. */
export interface Standing {
  answered: () => void;
  failed: (fault: Fault) => void;
  /** Why going on makes no sense. @param planned Conversations there will be: of fewer than three all must have failed alike. */
  trouble: (planned: number) => Trouble | null;
  /** What to change after the last fault; null: there was none since an answer, or that is not known. */
  advice: () => string | null;
}
