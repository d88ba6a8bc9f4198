/** Turns acts into sentences of the customer's register. Random within the wording stream; the facts' values are set in verbatim. */
import type { Wording } from '../../plan/brief.ts';
import type { CustomerAct } from '../acts.ts';
import type { Mind } from '../mind.ts';
import { kindOf } from '../reading/values.ts';
import { wordingsOf, type PhraseKind } from './phrases.ts';
import { thingOf } from './thing.ts';

export interface Worded {
  text: string;
  /** Facts the text gives away. */
  discloses: string[];
}

/** One wording of the act; said again, it is another as long as there are any. */
export function wordAct(act: CustomerAct, mind: Mind): Worded {
  if (act.kind === 'states-want') return want(mind, mind.brief.opening);
  if (act.kind === 'rephrases') return rephrase(mind);
  if (act.kind === 'informs') return { text: inform(act, mind), discloses: [act.fact] };
  if (act.kind === 'corrects') return { text: correct(act, mind), discloses: [act.fact] };
  return { text: plain(act, mind), discloses: [] };
}

function plain(
  act: Exclude<CustomerAct, { kind: 'states-want' | 'rephrases' | 'informs' | 'corrects' }>,
  mind: Mind,
): string {
  const { brief } = mind;
  switch (act.kind) {
    case 'chooses':
      return say(mind, 'chooses-typed', { value: act.option.label });
    case 'asks': {
      const fresh = unused(brief.wants.learn[act.about]?.asks ?? [], mind);
      return fresh.length > 0 ? pick(fresh, mind) : say(mind, 'asks', { thing: act.about.replaceAll('_', ' ') });
    }
    case 'withholds':
      return say(mind, 'withholds', { thing: thingOf(act.fact, brief.facts[act.fact]) });
    case 'asks-human':
      if (mind.promised !== null) return say(mind, 'is-anyone-there');
      return say(mind, act.again ? 'asks-human-again' : 'asks-human');
    case 'greets':
      return 'Hello';
    case 'leaves':
      return say(mind, 'complains');
    default:
      return say(mind, act.kind);
  }
}

/** Wordings that give no reluctant fact away come first. */
function want(mind: Mind, wordings: readonly Wording[]): Worded {
  const discreet = wordings.filter((wording) => isDiscreet(wording, mind));
  const open = discreet.length > 0 ? discreet : wordings;
  if (open.length === 0) return { text: mind.brief.goal, discloses: [] };
  const fresh = open.filter((wording) => !mind.worded.has(wording.text));
  const { text, discloses } = mind.streams.wording.pick(fresh.length > 0 ? fresh : open);
  mind.worded.add(text);
  return { text, discloses };
}

const isDiscreet = (wording: Wording, mind: Mind) =>
  wording.discloses.every((fact) => mind.disclosed.has(fact) || mind.brief.facts[fact]?.disclose !== 'reluctant');

/** The want in words not used yet; once they are used up, a short remark or an old wording with another lead. */
function rephrase(mind: Mind): Worded {
  const wordings = [...mind.brief.rephrase, ...mind.brief.opening].filter((wording) => isDiscreet(wording, mind));
  const fresh = wordings.filter((wording) => !mind.worded.has(wording.text));
  if (fresh.length > 0) return want(mind, fresh);
  if (wordings.length === 0 || mind.streams.wording.chance(0.5))
    return { text: say(mind, 'asks-meaning'), discloses: [] };
  const { text, discloses } = mind.streams.wording.pick(wordings);
  return { text: `${say(mind, 'again-lead')} ${lowered(text, mind)}`, discloses };
}

/** Only a plain word loses its capital: no name, no value. */
function lowered(text: string, mind: Mind): string {
  const [first = ''] = text.split(' ');
  const isValue = Object.values(mind.brief.facts).some((fact) => String(fact.value).startsWith(first));
  return /^[A-Z][a-z']+$/.test(first) && !first.startsWith("I'") && !isValue
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}

function inform(act: Extract<CustomerAct, { kind: 'informs' }>, mind: Mind): string {
  const fact = mind.brief.facts[act.fact];
  const fill = { thing: thingOf(act.fact, fact), value: act.value };
  if (fact && kindOf(fact.value) === 'boolean')
    return say(mind, /^(?:true|yes)$/i.test(act.value) ? 'says-yes' : 'says-no', fill);
  const own = unused(fact?.say ?? [], mind);
  if (own.length > 0) return filled(pick(own, mind), fill);
  if (act.again) return say(mind, mind.misheard ? 'informs-clearly' : 'informs-again', fill);
  return say(mind, mind.asked.has(act.fact) ? 'informs' : 'volunteers', fill);
}

function correct(act: Extract<CustomerAct, { kind: 'corrects' }>, mind: Mind): string {
  return say(mind, 'corrects', {
    thing: thingOf(act.fact, mind.brief.facts[act.fact]),
    value: act.value,
    wrong: act.wrong,
  });
}

function say(mind: Mind, kind: PhraseKind, values: Record<string, string> = {}): string {
  const all = wordingsOf(kind, mind.brief.persona.register);
  const fresh = unused(all, mind);
  return filled(pick(fresh.length > 0 ? fresh : all, mind), values);
}

const unused = (wordings: readonly string[], mind: Mind) => wordings.filter((text) => !mind.worded.has(text));

function pick(wordings: readonly string[], mind: Mind): string {
  const text = mind.streams.wording.pick(wordings);
  // The bare value is said for fact after fact.
  if (text !== '{value}' && text !== '{value}.') mind.worded.add(text);
  return text;
}

/** Values are set in as they are: a value with braces is not filled again. */
export const filled = (text: string, values: Record<string, string>): string =>
  text.replace(/\{\{?(\w+)\}?\}/g, (whole, name: string) => (Object.hasOwn(values, name) ? values[name]! : whole));
