/** Which button, quick reply or alternative the customer takes. */
import type { BotOption } from '../bot/bot.ts';
import type { Mind } from './mind.ts';
import { openQuestions, valueOf } from './mind.ts';
import type { Language } from '../language/language.ts';
import { datesIn, sameDate } from '../language/text/dates.ts';
import { onceFor } from '../language/text/remember.ts';
import { looseTimeSpans } from '../language/text/times.ts';
import { kindOf, mentions } from '../language/text/values.ts';
import { saysWeekday } from './weekday.ts';
import { offersHuman } from './reading/promises-human.ts';

export interface OfferContext {
  /** Facts asked for in the same turn. */
  asked: readonly string[];
  /** A person is wanted more than anything else on offer… */
  wantsHuman: boolean;
  /** …or at least where nothing else fits. */
  takesHuman: boolean;
  /** …or by no means. */
  declinesHuman: boolean;
  /** The bot did not understand: an option that says "other" beats none. */
  stuck: boolean;
  /** Of a menu of keys: who came for one of a service's matters finds it there. */
  keyed: boolean;
  /** Any will do where none is better than the others. */
  indifferent: boolean;
}

/** The option to take, or null when none fits. Declined ones are never taken. */
export function choose(options: readonly BotOption[], mind: Mind, context: OfferContext): BotOption | null {
  const able = options.filter(
    (option) =>
      option.label.trim() !== '' &&
      !isDeclined(option.label, mind) &&
      !(context.declinesHuman && offersHuman(option.label, mind.language)),
  );
  const open = able.filter((option) => !mind.chosen.has(keyOfOption(option)));
  const fitting = (from: readonly BotOption[]) =>
    mostSaid(
      from.filter((option) => context.asked.some((fact) => fits(option, valueOf(mind, fact), mind.language))),
      mind,
    );
  return (
    open.find((option) => context.wantsHuman && offersHuman(option.label, mind.language)) ??
    fitting(open) ??
    // Asked for the same again, whoever was not heard says no other.
    fitting(able) ??
    byFacts(open, mind, isTelling) ??
    preferred(open, mind) ??
    // Asked which in other words, it is the same one still.
    (isAskedAnew(mind)
      ? preferred(
          able.filter(({ label }) => preferredIn(label, mind) !== null),
          mind,
        )
      : null) ??
    ofWish(open, mind) ??
    byFacts(open, mind, isWordy) ??
    ofDeed(open, mind) ??
    closest(open, mind, options) ??
    (context.keyed ? onlyNear(open, mind) : null) ??
    aimed(open, mind) ??
    byFacts(open, mind, isCounted) ??
    lastLeft(open, options, mind, context) ??
    open.find((option) => context.takesHuman && offersHuman(option.label, mind.language)) ??
    open.find((option) => context.stuck && mind.language.wordings.labels.other.test(option.label)) ??
    (context.indifferent ? open.find((option) => !offersHuman(option.label, mind.language)) : undefined) ??
    null
  );
}

/** Not in the very words of before: a menu that comes back has not helped. */
const isAskedAnew = ({ loops, heard, heardBefore, language }: Mind): boolean =>
  loops === 0 && !heardBefore.has(language.normalise(heard.text).slice(0, 2_000));

/** Where all but one are declined, the one; of two, the one that is no person. */
function lastLeft(
  open: readonly BotOption[],
  options: readonly BotOption[],
  mind: Mind,
  { wantsHuman, takesHuman }: OfferContext,
): BotOption | null {
  const left = wantsHuman || takesHuman ? open : open.filter(({ label }) => !offersHuman(label, mind.language));
  const isRest =
    options.some(({ label }) => isDeclined(label, mind)) || (options.length === 2 && left.length < options.length);
  return left.length === 1 && isRest ? left[0]! : null;
}

export const keyOfOption = (option: BotOption): string => `${option.label}\n${option.value}`;

export const isDeclined = (text: string, { brief, language }: Mind): boolean =>
  brief.decline.some((declined) => names(text, declined, language));

/** Of all that are on offer, one that speaks of what the customer has or would like. */
export const isOwn = (option: BotOption, options: readonly BotOption[], mind: Mind): boolean =>
  [isTelling, isWordy].some((counts) => byFacts(options, mind, counts) === option) ||
  (!isDeclined(option.label, mind) && preferredIn(option.label, mind) !== null);

/** The first wish that a text names. */
export const preferredIn = (text: string, { brief, language }: Mind): string | null =>
  brief.prefer.find((wish) => names(text, wish, language)) ?? null;

/** By its words, or by what it is: "Sat 9 May, 7–11" is no 11 May. */
const names = (text: string, wish: string, language: Language): boolean =>
  isOtherDay(text, wish, language) ? false : covers(language.keysOf(text), language.keysOf(wish));

/** A day is wished for, and the text is of days, and not of that one. */
const isOtherDay = (text: string, wish: string, language: Language): boolean =>
  kindOf(wish, language) === 'date' &&
  datesIn(language.normalise(text), language).length > 0 &&
  !mentions(text, wish, language);

/** Are all of `wanted` among `keys`? */
const covers = (keys: readonly string[], wanted: readonly string[]) =>
  wanted.length > 0 && wanted.every((key) => keys.includes(key));

const fits = (option: BotOption, value: string, language: Language) =>
  mentions(option.label, value, language) ||
  mentions(option.value, value, language) ||
  language.normalise(option.label) === language.normalise(value) ||
  (isWordy(value, language) && covers(language.keysOf(value), language.keysOf(option.label)));

const isWordy = (value: string, language: Language) => kindOf(value, language) === 'text';

/** Values that tell one thing of many from the others: the customer's own order among those listed. */
const isTelling = (value: string, language: Language) =>
  ['code', 'email', 'date', 'amount'].includes(kindOf(value, language));

const isCounted = (value: string, language: Language) => kindOf(value, language) === 'number';

/** Of several addresses with the customer's postcode, the one with its number, too. */
function mostSaid(options: readonly BotOption[], mind: Mind): BotOption | null {
  const values = Object.keys(mind.brief.facts).map((fact) => valueOf(mind, fact));
  const saidIn = (option: BotOption) => values.filter((value) => fits(option, value, mind.language)).length;
  return best(options, saidIn, 1) ?? options[0] ?? null;
}

/** The one option that names what the customer came to have done. */
function aimed(options: readonly BotOption[], { brief, language }: Mind): BotOption | null {
  const { isDeed } = language.claims;
  const deeds = new Set([brief.goal, ...brief.wants.done].flatMap(language.keysOf).filter(isDeed));
  const found = options.filter(({ label }) => language.keysOf(label).some((key) => deeds.has(key)));
  return found.length === 1 ? found[0]! : null;
}

/** "Keep it, or shall I end it?": to who came to cancel, the one option that does that, in whatever words. */
function ofDeed(options: readonly BotOption[], { brief, language: { claims, keysOf } }: Mind): BotOption | null {
  const wanted = claims.deedsOf(keysOf(brief.goal));
  const found = options.filter(({ label }) => [...claims.deedsOf(keysOf(label))].some((deed) => wanted.has(deed)));
  return options.length > 1 && found.length === 1 && wanted.size === 1 ? found[0]! : null;
}

/** "Return the money to your card": to who would like a refund, the one option that does the same in other words. */
function ofWish(options: readonly BotOption[], { brief, language: { claims, keysOf } }: Mind): BotOption | null {
  for (const wish of brief.prefer) {
    const wanted = claims.deedsOf(keysOf(wish));
    const found = options.filter(({ label }) => [...claims.deedsOf(keysOf(label))].some((deed) => wanted.has(deed)));
    if (options.length > 1 && found.length === 1 && wanted.size === 1) return found[0]!;
  }
  return null;
}

/** The one option that speaks of more of the customer's facts than any other. */
function byFacts(
  open: readonly BotOption[],
  mind: Mind,
  counts: (value: string, language: Language) => boolean,
): BotOption | null {
  const { language } = mind;
  const values = Object.keys(mind.brief.facts)
    .map((fact) => valueOf(mind, fact))
    .filter((value) => counts(value, language));
  const scored = open
    .map((option) => ({ option, score: values.filter((value) => fits(option, value, language)).length }))
    .sort((one, two) => two.score - one.score);
  const [best, second] = scored;
  return best !== undefined && best.score > 0 && best.score > (second?.score ?? 0) ? best.option : null;
}

/** The best wish comes first; of an option in other words most of the wish must be there. */
function preferred(options: readonly BotOption[], { brief, language }: Mind): BotOption | null {
  const share = shareIn(language);
  for (const least of [1, 0.6]) {
    for (const wish of brief.prefer) {
      const keys = [...new Set(language.keysOf(wish))];
      const able = options.filter(({ label }) => !isOtherDay(label, wish, language));
      const match = best(
        able,
        (option) =>
          isSaid(wish, option, language) ? 1 : Math.max(share(keys, option.label), share(keys, option.value)),
        least,
      );
      if (match !== null) return match;
    }
  }
  return null;
}

/** A day or a time in any spelling: "Friday the 22nd" is 22 May, and of two on that day the one at the hour that is wished for. */
const isSaid = (wish: string, { label, value }: BotOption, language: Language): boolean =>
  [label, value].some((text) => saysMoment(text, wish, language) || saysWeekday(text, wish, language));

export function saysMoment(text: string, wish: string, language: Language): boolean {
  const days = datesIn(language.normalise(wish), language);
  const hours = timesIn(wish, language);
  const hoursSaid = timesIn(text, language);
  if (hours.length > 0 && hoursSaid.length > 0 && !hours.some((one) => hoursSaid.includes(one))) return false;
  const ofHour = hours.length > 0 && hoursSaid.length > 0;
  const daysSaid = datesIn(language.normalise(text), language);
  if (days.length === 0 || (daysSaid.length === 0 && !/\d/.test(text))) return ofHour;
  if (daysSaid.length > 0) return days.some((day) => daysSaid.some((other) => sameDate(day, other)));
  const ordinal = new RegExp(`(?<![\\p{L}\\d:])(\\d{1,2})(?:${language.numbers.ordinal})(?![\\p{L}\\d])`, 'iu').exec(
    text,
  );
  return ordinal === null ? ofHour : days.some(({ day }) => day === Number(ordinal[1]));
}

const timesIn = (text: string, language: Language): number[] =>
  looseTimeSpans(text, language).flatMap(({ minutes }) => minutes);

/** How many of the keys a text has, 0 to 1. */
const shareIn =
  ({ keysOf }: Language) =>
  (keys: readonly string[], text: string): number => {
    const said = keysOf(text);
    return keys.length === 0 ? 0 : keys.filter((key) => said.includes(key)).length / keys.length;
  };

/** The option that scores highest, and `least` at least; null where two do. */
function best(options: readonly BotOption[], score: (option: BotOption) => number, least: number): BotOption | null {
  const scored = options.map((option) => ({ option, score: score(option) })).sort((one, two) => two.score - one.score);
  const [first, second] = scored;
  if (first === undefined || first.score < least) return null;
  return least >= 1 || first.score > (second?.score ?? 0) ? first.option : null;
}

/** The option whose words come closest to the goal: half of them at least, and those that few options share count most. */
function closest(open: readonly BotOption[], mind: Mind, all: readonly BotOption[]): BotOption | null {
  const wanted = goalWeights(mind);
  const spread = new Map<string, number>();
  for (const option of all) {
    for (const key of tellingKeys(option.label, mind)) spread.set(key, (spread.get(key) ?? 0) + 1);
  }
  let best: BotOption | null = null;
  let bestScore = 0;
  for (const option of open) {
    const keys = tellingKeys(option.label, mind);
    const matched = keys.filter((key) => wanted.has(key));
    if (offersHuman(option.label, mind.language) || matched.length * 2 < keys.length) continue;
    const score =
      (doesSame(option.label, mind) ? 1.2 : 1) *
      (matched.reduce((total, key) => total + wanted.get(key)! / spread.get(key)!, 0) / Math.sqrt(keys.length));
    if (score > bestScore + 1e-9) [best, bestScore] = [option, score];
  }
  return bestScore >= 0.4 ? best : null;
}

/** "Track / new delivery day / safe place", to who wants it delivered again: of all the one that says anything of the goal. */
function onlyNear(open: readonly BotOption[], mind: Mind): BotOption | null {
  const wanted = new Set(
    [mind.brief.goal, ...mind.brief.wants.done, ...mind.brief.prefer].flatMap((text) => tellingKeys(text, mind)),
  );
  const found = open.filter(
    ({ label }) => !offersHuman(label, mind.language) && tellingKeys(label, mind).some((key) => wanted.has(key)),
  );
  return found.length === 1 ? found[0]! : null;
}

/** "Keep it longer", of who wants to keep the bike: an option and a goal that begin with the same deed. */
const doesSame = (label: string, { brief, language }: Mind): boolean =>
  language.keysOf(label)[0] === language.keysOf(brief.goal)[0];

const tellingKeys = (text: string, { language }: Mind): string[] =>
  [...new Set(language.keysOf(text))].filter((key) => key.length > 2 && !dullOf(language).has(key));

/** Words of the intent and of what is wanted count most. */
function goalWeights(mind: Mind): Map<string, number> {
  const { brief } = mind;
  const weights = new Map<string, number>();
  const add = (text: string, weight: number) => {
    for (const key of tellingKeys(text, mind)) weights.set(key, Math.max(weights.get(key) ?? 0, weight));
  };
  for (const opening of brief.opening) add(opening.text, 0.6);
  add(brief.goal, 1);
  add(brief.intent.replaceAll(/[_-]/g, ' '), 1.5);
  for (const phrase of brief.wants.done) add(phrase, 1);
  for (const name of openQuestions(mind)) add(name.replaceAll('_', ' '), 1.2);
  return weights;
}

const dullOf = onceFor(({ keysOf, wordings }: Language) => new Set(keysOf(wordings.labels.dull)));
