/** What the learnt model holds likeliest, where rules leave open what a question or a whole turn is. */
import type { SaidActs } from '../../language/model/act-model.ts';
import type { ActLabel } from '../../language/model/labels.ts';
import type { BotAct } from '../acts.ts';
import type { Context } from './context.ts';
import { type HeardSentence, isDenied } from './heard-sentence.ts';
import { isNeedless } from './mode.ts';

/** Of some acts the likeliest; null where none of them is at all likely. */
export function likeliest<One extends ActLabel>(said: SaidActs, labels: readonly One[], least: number): One | null {
  let best: One | null = null;
  let most = least;
  for (const label of labels) {
    const logit = said.logit(label);
    if (logit > most) [best, most] = [label, logit];
  }
  return best;
}

/** Acts by which a turn may be told for what it is. */
const whole = {
  refuses: 'refuses',
  'did-not-understand': 'did-not-understand',
  'asks-want': 'asks-want',
  waits: 'waits',
  'promises-human': 'promises-human',
  'offers-human': 'offers-human',
  'offers-more': 'offers-more',
  'asks-to-tell': 'asks-other',
  // What is under way is waited for.
  promises: 'waits',
} as const satisfies Partial<Record<ActLabel, BotAct['kind']>>;
/** The logit of 62 %. */
const least = 0.5;

/** "No one is here to talk to you" is neither. */
const isPerson = (label: Label): boolean => label === 'promises-human' || label === 'offers-human';

type Label = keyof typeof whole;
const labels = Object.keys(whole) as Label[];

/** Where no rule says why a turn was said: the likeliest act of any of its sentences. */
export function likelyAct({ heard }: Context): BotAct | null {
  let found = null as { one: HeardSentence; label: Label; logit: number } | null;
  for (const one of heard) {
    const { role, text, language } = one.sentence;
    if (role !== 'text' || isNeedless(text, language) || language.remarks.owesNothing.test(text)) continue;
    const label: Label | null = likeliest<Label>(
      one.said,
      labels,
      Math.max(least, found?.logit ?? 0, one.said.logit('states') - 1),
    );
    if (label !== null) found = { one, label, logit: one.said.logit(label) };
  }
  if (found === null) return null;
  const { sentence } = found.one;
  const place = { message: sentence.message, quote: sentence.quote, doubt: { rivals: ['states'] } };
  const kind = isPerson(found.label) && isDenied(sentence) ? 'refuses' : whole[found.label];
  return kind === 'asks-other' ? { kind, words: sentence.quote.slice(0, 200), ...place } : { kind, ...place };
}
