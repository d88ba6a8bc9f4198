/** Acts in, messages out: worded, typed and never the same twice. */
import type { CustomerMessage } from '../../bot/bot.ts';
import type { CustomerAct } from '../acts.ts';
import type { Mind } from '../mind.ts';
import { tails } from './phrases.ts';
import { typed } from './surface.ts';
import { wordAct } from './word.ts';

/** A click stands alone; all else is one message, or one an act for those who type in bubbles. */
export function messagesFor(acts: readonly CustomerAct[], mind: Mind): CustomerMessage[] {
  const clicked = acts.find((act) => act.kind === 'chooses' && mind.clickable.has(act.option));
  if (clicked?.kind === 'chooses') return [{ text: clicked.option.label, option: clicked.option }];
  const worded = acts.map((act) => {
    const { text, discloses } = wordAct(act, mind);
    for (const fact of discloses) mind.disclosed.set(fact, (mind.disclosed.get(fact) ?? 0) + 1);
    return text;
  });
  const texts = mind.brief.persona.bubbles ? worded : [joined(worded, acts)];
  return texts.map((text) => ({ text: unsaid(text, mind), option: null }));
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
