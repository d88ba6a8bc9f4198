/** What is known of a turn while its sentences are read. */
import type { BotMessage, BotOption } from '../../bot/bot.ts';
import type { Sentence } from '../../language/text/sentence.ts';
import type { List, Turn } from '../../language/text/turn.ts';
import type { Choices } from './choices.ts';
import type { Echo } from './echoes.ts';
import type { HeardSentence } from './heard-sentence.ts';
import type { Keywords } from './keywords.ts';
import type { ListSense } from './lists.ts';
import type { Prepared } from './prepared.ts';

export interface Hearing {
  turn: Turn;
  messages: readonly BotMessage[];
  prepared: Prepared;
  disclosed: ReadonlySet<string> | undefined;
  /** The fact that was asked for before and not told: "Please enter it here." */
  heldBack: string | null;
}

export interface Context extends Hearing {
  heard: readonly HeardSentence[];
  senses: ReadonlyMap<List, ListSense>;
  /** Buttons of the turn. */
  buttons: readonly BotOption[];
  /** Choices in words. */
  choices: Choices | null;
  /** Words to type for a yes or a no. */
  keywords: Keywords;
  /** Facts repeated, by sentence. */
  echoes: ReadonlyMap<Sentence, readonly Echo[]>;
}
