/** Acts in, messages out: worded, typed and never the same twice. */
import type { Wording } from '../../plan/brief.ts';
import type { CustomerMessage } from '../../bot/bot.ts';
import type { CustomerAct } from '../acts.ts';
import type { SaidAct } from '../customer.ts';
import { valueOf, type Mind } from '../mind.ts';
import { lettersAndDigits } from '../../language/text/codes.ts';
import type { Random } from '../../plan/random.ts';
import { lowered } from './say.ts';
import { typed, type SurfaceContext } from './surface.ts';
import { sortOf } from './value.ts';
import { wordAct } from './word.ts';

/** Words an act, a click in the words of its button, and keeps in mind what the words give away. @param beside Other acts of the turn. */
export function sayAct(act: CustomerAct, mind: Mind, beside: readonly CustomerAct[]): SaidAct {
  if (act.kind === 'chooses' && mind.heard.clickable.has(act.option))
    return { act, text: act.option.label, intact: [], tells: [] };
  const others = beside.flatMap((other) =>
    act.kind === 'informs' && other.kind === 'informs' && other.fact !== act.fact
      ? [sortOf(other.value, mind.language)]
      : [],
  );
  const { text, discloses, intact } = wordAct(act, mind, others);
  give(discloses, mind);
  return { act, text, intact, tells: discloses.map((fact) => ({ fact, value: valueOf(mind, fact) })) };
}

/** Keeps in mind what words give away. */
function give(discloses: readonly string[], mind: Mind): void {
  for (const fact of discloses) {
    mind.disclosed.set(fact, (mind.disclosed.get(fact) ?? 0) + 1);
    mind.given.set(fact, valueOf(mind, fact));
    mind.lastGiven = fact;
  }
}

/** Words of its own that were not worded here: they are told, and said no second time. */
export function sayAsGiven({ text, discloses }: Wording, mind: Mind): void {
  give(discloses, mind);
  mind.said.add(keyOf(text));
  mind.worded.add(text);
  mind.turn += 1;
}

/** Must it be sent as it is, and alone? A click, a key, a keyword. */
export function standsAlone(act: CustomerAct, mind: Mind): boolean {
  if (act.kind === 'chooses') return mind.heard.clickable.has(act.option) || mind.heard.keys.has(act.option);
  if (mind.heard.confirming === null || mind.heard.confirming === 'human') return false;
  return (
    (act.kind === 'affirms' && mind.heard.confirming.keyword !== null) ||
    (act.kind === 'denies' && mind.heard.confirming.keywordNo !== null)
  );
}

/** What stands alone is one message; all else is one message, or one an act for those who type in bubbles. */
export function messagesFor(said: readonly SaidAct[], mind: Mind): CustomerMessage[] {
  const [first] = said;
  if (first !== undefined && standsAlone(first.act, mind)) {
    const option = first.act.kind === 'chooses' && mind.heard.clickable.has(first.act.option) ? first.act.option : null;
    return [{ text: first.text, option }];
  }
  const texts = mind.brief.persona.bubbles ? said.flatMap(({ text }) => bubbles(text, mind)) : [joined(said, mind)];
  const kept = keptOf(said);
  const fresh = texts.map((text) => unsaid(text, kept, mind));
  // Two bubbles may come to what was one.
  const whole = () => keyOf(fresh.join(' '));
  while (fresh.length > 1 && mind.said.has(whole())) fresh[fresh.length - 1] = unsaid(texts.at(-1)!, kept, mind);
  mind.said.add(whole());
  return fresh.map((text) => ({ text, option: null }));
}

type Kept = Pick<SurfaceContext, 'intact' | 'firm' | 'troubled'>;

function keptOf(said: readonly SaidAct[]): Kept {
  const consented = said.filter(({ act }) => consents.has(act.kind));
  return {
    intact: said.flatMap((one) => one.intact),
    firm: { all: consented.length === said.length, words: wordsOf(consented.map(({ text }) => text).join(' ')) },
    troubled: said.some(({ act }) => troubles.has(act.kind)),
  };
}

/** Other words for the same acts, typed by the same hand. @param text Not said before. */
export function typedAlike(text: string, said: readonly SaidAct[], typist: Typist): CustomerMessage[] {
  const texts = typist.brief.persona.bubbles ? bubbles(text, typist) : [text];
  return texts.map((one) => ({ text: typedBy(typist, keptOf(said))(one), option: null }));
}

/** Who types, how they feel, and what their slips are drawn from. */
interface Typist extends Pick<Mind, 'brief' | 'mood' | 'language'> {
  random: Random;
}

function typedBy({ brief, mood, language, random }: Typist, kept: Kept): (plain: string) => string {
  const own = Object.values(brief.facts).flatMap((fact) => [fact.value, ...fact.otherwise].map(String));
  const context = {
    persona: brief.persona,
    mood,
    random,
    typing: language.wordings.typing,
    ...kept,
    intact: [...own, ...kept.intact],
  };
  // A full stop would be taken for part of the address.
  return (plain) => typed(plain, context).replace(/(\S@\S+)\.$/, '$1');
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/\p{L}+/gu));

const troubles = new Set<CustomerAct['kind']>([
  'states-want',
  'rephrases',
  'objects',
  'complains',
  'insults',
  'asks-human',
  'corrects',
  'does-not-know',
]);

/** Acts whose words must not be mistaken, alone or beside others. */
export const consents = new Set<CustomerAct['kind']>(['affirms', 'denies', 'chooses']);

/** One a sentence, unless that would cut a value in two. */
function bubbles(text: string, mind: Pick<Mind, 'brief'>): string[] {
  const values = Object.values(mind.brief.facts).flatMap((fact) => [fact.value, ...fact.otherwise].map(String));
  if (values.some((value) => /[.!?]\s/.test(value) && text.includes(value))) return [text];
  return text.split(/(?<=[.!?])\s+(?=\p{Lu})/u);
}

/** A sentence that another follows gets its mark; a value is not followed by a full stop it might be taken to end with. */
function joined(said: readonly SaidAct[], mind: Mind): string {
  return said.reduce((all, { act, text }, at) => {
    if (at === 0) return text;
    if (!/[\p{L}\p{N}]$/u.test(all)) return `${all} ${text}`;
    if (said[at - 1]!.act.kind !== 'informs') return `${all}. ${text}`;
    const last = act.kind === 'informs' && at === said.length - 1 && mind.streams.wording.chance(0.4);
    return `${all}${last ? ` ${mind.language.wordings.speech.and}` : ','} ${lowered(text, mind)}`;
  }, '');
}

/** The text as typed, changed until it is one not sent before in this conversation. */
function unsaid(text: string, kept: Kept, mind: Mind): string {
  const { streams, said } = mind;
  const type = typedBy({ ...mind, random: streams.surface }, kept);
  let result = type(text);
  const others = otherWays(text, mind);
  while (said.has(keyOf(result))) result = type(others.next().value);
  said.add(keyOf(result));
  return result;
}

/** What two messages are told apart by: neither case nor marks. */
export const keyOf = (text: string) => lettersAndDigits(text) || text;

/** The same said otherwise, some hundreds of times: a customer runs out of patience before it runs out of these. */
function* otherWays(text: string, mind: Mind): Generator<string, never> {
  const { demands } = mind.language.wordings;
  const body = text.replace(/[.!?]+$/, '');
  const mark = text.endsWith('?') ? '?' : '';
  const after = mind.streams.wording.shuffle(demands['repeats-after'].neutral);
  const before = mind.streams.wording.shuffle(demands['repeats-before'].neutral);
  for (const tail of after) yield `${body}, ${tail}${mark}`;
  for (const tail of after) for (const lead of before) yield `${lead} ${lowered(body, mind)}, ${tail}${mark}`;
  for (let times = 2; ; times++) yield `${body} (${times})`;
}
