/** Bot turns of which it is not sure that the simulated customer understood them: its own fidelity, shown with the words. */
import type { Conversation, Turn } from '../../conversation/conversation.ts';
import type { BotAct, CustomerAct } from '../../customer/acts.ts';
import { observable } from '../observable.ts';
import { clip } from '../spot.ts';
import type { Doubtful } from './doubtful.ts';

/** One a turn at most; none of a transcript, whose customer was somebody else's. */
export function doubtsIn(conversation: Conversation): Doubtful[] {
  if (!observable(conversation).customer) return [];
  const { turns } = conversation;
  return turns.flatMap((turn, index) => doubtIn(turn, turns[index + 1]) ?? []);
}

function doubtIn({ number, bot }: Turn, next: Turn | undefined): Doubtful | null {
  if (!bot) return null;
  const of = (why: Doubtful['why'], act: BotAct): Doubtful => ({ turn: number, why, quote: clip(act.quote) });
  const rival = bot.acts.find(({ doubt }) => doubt !== undefined);
  if (rival) return of('two readings', rival);
  const question = bot.acts.find(({ kind }) => questions.has(kind));
  if (!question || !next) return null;
  const does = (kind: CustomerAct['kind']) => next.customer.acts.some((act) => act.kind === kind);
  const offer = bot.acts.find(({ kind }) => kind === 'offers');
  if (offer && !does('chooses') && !does('informs') && (does('rephrases') || does('does-not-know')))
    return of('no option fitted', offer);
  if (does('does-not-know')) return of('did not know', question);
  return does('rephrases') && !does('denies') ? of('rephrased after a question', question) : null;
}

/** What asks something in particular; "How can I help?" and "I did not get that" are answered by saying it in other words. */
const questions = new Set<BotAct['kind']>(['asks', 'asks-other', 'confirms', 'offers', 'offers-human']);
