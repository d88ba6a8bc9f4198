/** Does the bot notice how the customer feels? */
import type { Conversation, Turn } from '../../conversation/conversation.ts';
import { spoken } from '../spoken.ts';
import { showsEmotion } from './emotion.ts';
import type { Empathy } from './empathy.ts';
import { toneVector } from './vector.ts';

export interface Adaptation {
  /** Bot turns that answer a turn of the customer in which emotion sets in: shown there, and not in the turn before. */
  answers: { turn: Turn; /** Mechanisms of empathy shown, of three. */ empathy: number }[];
  /** Mechanisms shown in the bot's other turns, on average; null where there are none. */
  elsewhere: number | null;
}

export function adaptationIn({ turns }: Conversation): Adaptation {
  const emotional = turns.map((turn) => showsEmotion(turn.customer));
  const spokenTo = turns.flatMap((turn, index) => {
    const text = spoken(turn.bot);
    if (text === '') return [];
    return [{ turn, setsIn: emotional[index] && !emotional[index - 1], empathy: shown(toneVector(text).empathy) }];
  });
  const others = spokenTo.filter(({ setsIn }) => !setsIn);
  return {
    answers: spokenTo.filter(({ setsIn }) => setsIn).map(({ turn, empathy }) => ({ turn, empathy })),
    elsewhere: others.length === 0 ? null : others.reduce((sum, { empathy }) => sum + empathy, 0) / others.length,
  };
}

const shown = ({ context, emotion, remorse }: Empathy): number => context + emotion + remorse;
