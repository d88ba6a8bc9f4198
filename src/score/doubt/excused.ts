import type { Conversation } from '../../conversation/conversation.ts';
import { preparedFor } from '../../customer/reading/prepared.ts';
import { repetitions } from '../effort/repetition.ts';
import { causeIn, type EvidenceCode } from '../evidence/evidence-codes.ts';
import type { Departure } from '../goal/departures.ts';
import { movesOn } from '../goal/moves-on.ts';
import type { Doubtful } from './doubtful.ts';

/**
 * Whether a failure may be the ears' and not the bot's: it began at a turn that is not surely understood, or right after one, in a
 * conversation that the bot moved on elsewhere, by a question about the matter. A bot that is empty, beside the matter or an echo, that
 * asks for ever, says the same again and again or never gets anybody on hides behind no doubt; nor does a false claim.
 */
export function isExcused(conversation: Conversation, began: Departure, doubts: readonly Doubtful[]): boolean {
  const doubtful = doubts.find(({ turn }) => turn === began.turn || turn === began.turn - 1);
  return (
    doubtful !== undefined &&
    mayBeMisread(began.code, doubtful) &&
    movesOn(conversation).includes(true) &&
    isAboutMatter(conversation, doubtful) &&
    !goesOnForEver(conversation, doubts)
  );
}

function mayBeMisread(code: EvidenceCode, { why }: Doubtful): boolean {
  if ((causeIn(code)?.undoneBy ?? 'nothing') !== 'nothing') return true;
  return why === 'two readings' && (code === 'fact-wrong' || code === 'answer-wrong');
}

/** Its last sentence, which asks, is about what the customer came for, and not only in the customer's own words. */
function isAboutMatter({ turns, brief }: Conversation, { turn, quote }: Doubtful): boolean {
  const { language, subject } = preparedFor(brief);
  const { keysOf } = language;
  const asked = keysOf(quote.split(/(?<=[.!])\s+/).at(-1) ?? '');
  const said = turns.find(({ number }) => number === turn)?.customer.messages ?? [];
  const heard = new Set(said.flatMap(({ text }) => keysOf(text)));
  return asked.some((key) => subject.has(key)) && asked.some((key) => !heard.has(key));
}

/** As often a person would have been asked in vain as well. */
const often = 3;

function goesOnForEver({ turns }: Conversation, doubts: readonly Doubtful[]): boolean {
  const repeated = repetitions(turns).filter((earlier) => earlier !== null).length;
  return doubts.length >= often || repeated >= often - 1;
}
