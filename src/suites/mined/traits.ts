/** What a customer's messages show of it, as traits of a persona: only what differs from an average customer. */
import type { Conversation, Turn } from '../../conversation/conversation.ts';
import { languageFor } from '../../language/languages.ts';
import { wordsOf } from '../../language/text/words.ts';
import type { Persona } from '../../scenario/schema/persona-schema.ts';
import { emotionIn } from '../../score/tone/emotion.ts';
import { valuesTold } from '../draft/told-values.ts';
import { saidIn } from '../draft/told-facts.ts';

export type Traits = Pick<Persona, 'locale' | 'verbosity' | 'disclosure' | 'asks_human' | 'mood' | 'emoji' | 'bubbles'>;

/** Words a turn, on average. */
const terse = 5;
const chatty = 22;
/** Values told in the first message. */
const upfront = 2;
/** Of all turns. */
const often = 0.5;

export function traitsOf({ brief, turns }: Conversation): Traits {
  const language = languageFor(brief.persona.locale);
  const spoken = turns.filter((turn) => saidIn(turn) !== '');
  const share = (of: (turn: Turn) => boolean) => spoken.filter(of).length / Math.max(1, spoken.length);
  const words = spoken.reduce((sum, turn) => sum + wordsOf(saidIn(turn)).length, 0) / Math.max(1, spoken.length);
  const human = spoken.findIndex(({ customer }) => customer.acts.some(({ kind }) => kind === 'asks-human'));
  const first = spoken[0];
  return {
    ...(language.code !== 'en' && { locale: language.code }),
    ...(words < terse && { verbosity: 'terse' as const }),
    ...(words > chatty && { verbosity: 'chatty' as const }),
    ...(first && valuesTold(saidIn(first), language).length >= upfront && { disclosure: 'upfront' as const }),
    ...(human === 0 && { asks_human: 'at-once' as const }),
    ...(human > 0 && { asks_human: 'soon' as const }),
    ...moodOf(spoken),
    ...(share((turn) => /\p{Extended_Pictographic}/u.test(saidIn(turn))) >= often && { emoji: true }),
    ...(share(({ customer }) => customer.messages.length > 1) >= often && { bubbles: true }),
  };
}

const moods = { anger: 'annoyed', distress: 'anxious', urgency: 'hurried' } as const;

/** The first that shows. */
function moodOf(spoken: readonly Turn[]): Pick<Traits, 'mood'> {
  const shown = spoken.map((turn) => emotionIn(saidIn(turn))).find((one) => one !== null);
  return shown ? { mood: moods[shown] } : {};
}
