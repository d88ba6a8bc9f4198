/** Acts in, messages out: worded, typed and never the same twice. */
import type { CustomerMessage } from '../../bot/bot.ts';
import type { CustomerAct } from '../acts.ts';
import { valueOf, type Mind } from '../mind.ts';
import { tails } from './phrases.ts';
import { typed } from './surface.ts';
import { wordAct } from './word.ts';

/** An act and the words for it; a click has the words of its button. */
export interface SaidAct {
  act: CustomerAct;
  text: string;
}

/** Words an act and keeps in mind what the words give away. */
export function sayAct(act: CustomerAct, mind: Mind): SaidAct {
  if (act.kind === 'chooses' && mind.clickable.has(act.option)) return { act, text: act.option.label };
  const { text, discloses } = wordAct(act, mind);
  for (const fact of discloses) {
    mind.disclosed.set(fact, (mind.disclosed.get(fact) ?? 0) + 1);
    mind.given.set(fact, valueOf(mind, fact));
    mind.lastGiven = fact;
  }
  return { act, text };
}

/** A click stands alone; all else is one message, or one an act for those who type in bubbles. */
export function messagesFor(said: readonly SaidAct[], mind: Mind): CustomerMessage[] {
  const [first] = said;
  if (first?.act.kind === 'chooses' && mind.clickable.has(first.act.option))
    return [{ text: first.text, option: first.act.option }];
  const worded = said.map(({ text }) => text);
  const texts = mind.brief.persona.bubbles
    ? worded.flatMap((text) => bubbles(text, mind))
    : [
        joined(
          worded,
          said.map(({ act }) => act),
        ),
      ];
  return texts.map((text) => ({ text: unsaid(text, mind), option: null }));
}

/** One a sentence, unless that would cut a value in two. */
function bubbles(text: string, mind: Mind): string[] {
  const values = Object.values(mind.brief.facts).flatMap((fact) => [fact.value, ...fact.otherwise].map(String));
  if (values.some((value) => /[.!?]\s/.test(value) && text.includes(value))) return [text];
  return text.split(/(?<=[.!?])\s+(?=\p{Lu})/u);
}

/** A sentence that another follows gets its mark; a value is not followed by a full stop it might be taken to end with. */
function joined(texts: readonly string[], acts: readonly CustomerAct[]): string {
  return texts.reduce((all, text, at) => {
    if (at === 0) return text;
    const valueLast = acts[at - 1]!.kind === 'informs';
    if (!/[\p{L}\p{N}]$/u.test(all)) return `${all} ${text}`;
    return `${all}${valueLast ? ',' : '.'} ${text}`;
  }, '');
}

/** The text as typed, changed until it is one not sent before in this conversation. */
function unsaid(text: string, mind: Mind): string {
  const { brief, mood, streams, said } = mind;
  const intact = Object.values(brief.facts).flatMap((fact) => [fact.value, ...fact.otherwise].map(String));
  const type = (plain: string) => typed(plain, { persona: brief.persona, mood, random: streams.surface, intact });
  // A full stop would be taken for part of the address.
  let result = type(text).replace(/(\S@\S+)\.$/, '$1');
  const body = text.replace(/[.!?]+$/, '');
  for (let round = 0; said.has(result); round++) {
    const tail = tails[round % tails.length]!;
    result = round < tails.length ? type(`${body}, ${tail}`) : `${body}, ${tail}${'.'.repeat(round)}`;
  }
  said.add(result);
  return result;
}
