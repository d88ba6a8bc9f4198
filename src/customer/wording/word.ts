/** Turns acts into sentences of the customer's language and register. The facts' values are set in as people say them. */
import { everyMatch } from '../../language/text/every-match.ts';
import { isYes } from '../../language/text/values.ts';
import type { PhraseKind } from '../../language/wordings.ts';
import type { Confirmed, CustomerAct } from '../acts.ts';
import type { Mind } from '../mind.ts';
import { rephrase } from './rephrase.ts';
import { filled, say } from './say.ts';
import { thingOf } from './thing.ts';
import { sortOf, spoken, type Sort } from './value.ts';
import { want } from './want.ts';
import type { Worded } from './worded.ts';

/** One wording of the act; said again, it is another as long as there are any. @param others Sorts of the other values in the turn. */
export function wordAct(act: CustomerAct, mind: Mind, others: readonly Sort[]): Worded {
  if (act.kind === 'states-want') return want(mind, mind.brief.opening);
  if (act.kind === 'rephrases') return rephrase(mind);
  if (act.kind === 'informs') return inform(act, mind, others);
  if (act.kind === 'corrects') return correct(act, mind);
  if (act.kind === 'asks') return ask(act.about, mind);
  return { text: plain(act, mind), discloses: [], intact: act.kind === 'chooses' ? [act.option.label] : [] };
}

type PlainAct = Exclude<CustomerAct, { kind: 'states-want' | 'rephrases' | 'informs' | 'corrects' | 'asks' }>;

function plain(act: PlainAct, mind: Mind): string {
  const { brief } = mind;
  switch (act.kind) {
    case 'affirms':
      if (mind.heard.confirming === 'human') return say(mind, 'yes-offer');
      return (
        mind.heard.confirming?.keyword ??
        say(mind, yes[unheard(mind) ? 'choice' : (mind.heard.confirming?.about ?? 'act')])
      );
    case 'denies':
      if (mind.heard.confirming === 'human') return say(mind, 'no-human');
      return (
        mind.heard.confirming?.keywordNo ??
        say(mind, no[unheard(mind) ? 'choice' : (mind.heard.confirming?.about ?? 'offer')])
      );
    case 'chooses':
      return mind.heard.keys.has(act.option) ? act.option.value : choose(act.option.label, mind);
    case 'withholds': {
      const { bare, the } = thingOf(act.fact, brief.facts[act.fact], mind.language.wordings.speech);
      return bare === null ? say(mind, 'withholds') : say(mind, 'withholds-named', { the });
    }
    case 'does-not-know':
      if (mind.heard.confirming !== null) return say(mind, 'unsure');
      return say(mind, mind.unanswerable > 1 ? 'does-not-know-again' : 'does-not-know');
    case 'asks-human':
      if (mind.promised !== null) return say(mind, 'is-anyone-there');
      return say(mind, act.again ? 'asks-human-again' : 'asks-human');
    case 'waits':
      return say(mind, mind.heard.kept || isStillWaiting(mind) ? 'waits' : 'nods');
    case 'asks-language':
      return say(mind, 'other-language');
    case 'thanks':
      if (mind.heard.invited) return say(mind, 'needs-no-more');
      return say(mind, mind.mood.valence < lowSpirits ? 'thanks-quietly' : 'thanks');
    case 'tells-plight':
      return say(mind, plights[String(brief.persona.vulnerable) as keyof typeof plights] ?? 'plight');
    case 'leaves':
      return say(mind, 'complains');
    default:
      return say(mind, act.kind);
  }
}

/** For a person promised some turns ago: what the bot says meanwhile is nothing to nod at. */
const isStillWaiting = ({ promised }: Mind): boolean => promised !== null && promised > 1;

const plights = {
  bereavement: 'plight-bereavement',
  hardship: 'plight-hardship',
  illness: 'plight-illness',
  disability: 'plight-disability',
} as const satisfies Record<Exclude<Mind['brief']['persona']['vulnerable'], boolean>, PhraseKind>;

/** Below this nobody says "great". */
const lowSpirits = -0.1;

/** What is said yes or no to decides how: a value is right, leave is given, an offer is liked. */
const yes = {
  value: 'yes-right',
  summary: 'yes-right',
  act: 'yes-do',
  offer: 'yes-offer',
  state: 'fact-yes',
  choice: 'yes-plain',
} as const satisfies Record<Confirmed, PhraseKind>;

const no = {
  value: 'no-right',
  summary: 'no-right',
  act: 'no-do',
  offer: 'no-offer',
  state: 'fact-no',
  choice: 'no-plain',
} as const satisfies Record<Confirmed, PhraseKind>;

/** Whoever is asked the very same again, after a yes or a no, says it as plainly as can be. */
const unheard = ({ loops, saidYes }: Mind): boolean => loops > 0 && saidYes !== null;

/** Labels longer than this are repeated and not built into a sentence: "send it back to me". */
const shortLabel = 2;

/** Nobody types all of a long label: what stands in brackets or after a dash is left out. "9:30" and "9–11" are one. */
function choose(label: string, mind: Mind): string {
  const short = label.split(/\s*\(|\s*:(?!\d)|(?<!\d)\s*[–—]|\s*[–—](?!\d)|\s-\s/)[0]!.trim();
  const value = mind.language.wordings.speech.taken
    .reduce((all, [theirs, own]) => all.replace(theirs, own), short === '' ? label : short)
    .replaceAll(/\s{2,}/g, ' ')
    .trim();
  return say(mind, value.split(' ').length > shortLabel ? 'chooses-plainly' : 'chooses', { value: value || label });
}

/** In the author's words; else by its name, where the language can put an article to it; else what is wanted. */
function ask(about: string, mind: Mind): Worded {
  const own = (mind.brief.wants.learn[about]?.asks ?? []).filter((text) => !mind.worded.has(text));
  const { the } = mind.language.wordings.speech;
  if (own.length === 0 && the === null) return rephrase(mind);
  if (own.length === 0)
    return { text: say(mind, 'asks', { the: `${the} ${about.replaceAll('_', ' ')}` }), discloses: [], intact: [] };
  const text = mind.streams.wording.pick(own);
  mind.worded.add(text);
  return { text, discloses: [], intact: [] };
}

function inform(act: Extract<CustomerAct, { kind: 'informs' }>, mind: Mind, others: readonly Sort[]): Worded {
  const fact = mind.brief.facts[act.fact];
  const { speech } = mind.language.wordings;
  const value = spoken(act.value, mind);
  const { bare: name, the, my } = thingOf(act.fact, fact, speech);
  const fill = { value, the, my, thing: calledShort(name, the) };
  const sort = sortOf(act.value, mind.language);
  const alike = others.includes(sort);
  // Which of two counts is which hangs on its name.
  const intact = alike && name !== null ? [value, name] : [value];
  const worded = (text: string): Worded => ({ text, discloses: [act.fact], intact });
  const own = (fact?.say ?? []).filter((wording) => !mind.worded.has(wording));
  if (own.length > 0) {
    const wording = mind.streams.wording.pick(own);
    mind.worded.add(wording);
    return worded(filled(wording, { value }));
  }
  const named = name !== null && sort !== 'free';
  const asked = mind.asked.has(act.fact);
  // Nobody knows what a number by itself is, nor a yes: "what the meter shows: 857".
  if (!asked && !act.again && name === null && the !== '' && sort !== 'free' && sort !== 'boolean')
    return worded(`${the}: ${value}`);
  if (sort === 'boolean' && !(named && alike))
    return worded(say(mind, isYes(act.value, mind.language) ? 'fact-yes' : 'fact-no', fill));
  let kind: PhraseKind =
    sort === 'free'
      ? 'tells-freely'
      : speech.favour.test(mind.heard.asks.get(act.fact) ?? '')
        ? 'tells-gladly'
        : isLongCode(value)
          ? mind.streams.wording.pick(['tells', 'tells-code'])
          : 'tells';
  // Among others a value stands bare: "4471, Garden Suite and 3 May".
  if (others.length > 0 && asked && !act.again && !(named && alike)) return worded(value);
  if (act.again) kind = mind.heard.misheard ? (named ? 'tells-clearly-named' : 'tells-clearly') : 'tells-again';
  else if (!asked) kind = named ? 'volunteers-named' : 'volunteers';
  else if (named && alike) kind = 'tells-named';
  if (!act.again && asked && kind !== 'tells-named') {
    const wrong = mixedUp(value, mind);
    if (wrong !== null) return { ...worded(say(mind, 'mixes-up', { ...fill, wrong })), intact: [...intact, wrong] };
    if (hedges(mind)) return worded(say(mind, 'tells-hedged', fill));
    if (saysBare(mind)) return worded(value);
  }
  return worded(say(mind, kind, fill));
}

/** How often one who hedges does. */
const hedged = 0.6;

const hedges = ({ brief, streams }: Mind): boolean => brief.persona.hedges && streams.wording.chance(hedged);

/** How often one who mixes up does. */
const mixed = 0.5;

/** A long number with two digits side by side in each other's place; null: it is not mixed up now. */
function mixedUp(value: string, { brief, streams }: Mind): string | null {
  if (!brief.persona.mixes_up || !/\d{5,}/.test(value) || !streams.wording.chance(mixed)) return null;
  const places = everyMatch(value, /(?=(\d)(?!\1)\d)/g).map(({ index }) => index);
  if (places.length === 0) return null;
  const at = streams.wording.pick(places);
  return value.slice(0, at) + value[at + 1]! + value[at]! + value.slice(at + 2);
}

/** How often what was asked for is given without another word. */
const bareShare = { terse: 0.45, normal: 0.16, chatty: 0.08 };

const saysBare = ({ brief, streams }: Mind): boolean => streams.wording.chance(bareShare[brief.persona.verbosity]);

/** Nobody reads a PIN or a postcode off something. */
const isLongCode = (value: string): boolean => /^[A-Z]{0,4}[-\s]?\d{5,}$/.test(value);

/** "postcode KT4 7QD", but "the e-mail address of the account is …": only short names do without an article. */
const calledShort = (bare: string | null, the: string): string =>
  bare === null || bare.split(/\s+/).length > 2 ? the : bare;

function correct(act: Extract<CustomerAct, { kind: 'corrects' }>, mind: Mind): Worded {
  const { bare, the, my } = thingOf(act.fact, mind.brief.facts[act.fact], mind.language.wordings.speech);
  const value = spoken(act.value, mind);
  const fill = { value, wrong: act.wrong, the, my, thing: calledShort(bare, the) };
  const named = bare !== null && sortOf(act.value, mind.language) !== 'free';
  return {
    text: say(mind, named ? 'corrects-named' : 'corrects', fill),
    discloses: [act.fact],
    intact: [value, act.wrong],
  };
}
