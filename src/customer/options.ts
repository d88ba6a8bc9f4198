/** Which button, quick reply or alternative the customer takes. */
import type { BotOption } from '../bot/bot.ts';
import type { Language } from '../language/language.ts';
import { kindOf, mentions } from '../language/text/values.ts';
import { bestOption } from './best-option.ts';
import { valueOf, type Mind } from './mind.ts';
import { aimed, closest, doesSame, onlyNear } from './nearest.ts';
import { offersHuman } from './reading/promises-human.ts';
import { covers, isDeclined, ofWish, preferred, preferredIn } from './wishes.ts';

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
    doesSame(open, mind.brief.goal, mind.language) ??
    closest(open, mind, options) ??
    (context.keyed ? onlyNear(open, mind) : null) ??
    aimed(open, mind) ??
    byFacts(open, mind, isCounted) ??
    lastLeft(open, options, mind, context) ??
    open.find((option) => context.takesHuman && offersHuman(option.label, mind.language)) ??
    open.find(
      (option) => (context.stuck || context.indifferent) && mind.language.wordings.labels.other.test(option.label),
    ) ??
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

/** Of all that are on offer, one that speaks of what the customer has or would like. */
export const isOwn = (option: BotOption, options: readonly BotOption[], mind: Mind): boolean =>
  [isTelling, isWordy].some((counts) => byFacts(options, mind, counts) === option) ||
  (!isDeclined(option.label, mind) && preferredIn(option.label, mind) !== null);

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
  return bestOption(options, saidIn, 1) ?? options[0] ?? null;
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
