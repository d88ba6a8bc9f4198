/** Buttons that say yes and no to what stands above them: "Yes / No", "Do it / Cancel", "Add it / Not today", "👍 / 👎". */
import type { BotOption } from '../bot/bot.ts';
import type { Language } from '../language/language.ts';
import { offersHuman } from './reading/promises-human.ts';

export interface YesNoPair {
  yes: BotOption;
  no: BotOption;
}

/**
 * The pair among all that a turn offers. In words both have to say it, and there is no third: "Cancel it or move it?", "confirm, move or
 * cancel" are ways to go on.
 */
export function pairOffered(
  offers: readonly { options: readonly BotOption[]; by: string }[],
  language: Language,
): YesNoPair | null {
  const options = offers.flatMap((offer) => offer.options);
  const pair = yesNoPair(options, language);
  const isWorded = offers.every((offer) => offer.by === 'label' || isTyped(offer));
  const isPlain = pair !== null && options.length === 2 && language.wordings.labels.yes.test(pair.yes.label);
  return isWorded && !isPlain ? null : pair;
}

/** Words that are typed as they stand. */
const isTyped = ({ by, options }: { by: string; options: readonly BotOption[] }): boolean =>
  by === 'key' && options.every(({ label, value }) => label === value);

/** One that consents beside one that refuses; of two buttons it is enough that one of them leaves things as they are. */
export function yesNoPair(options: readonly BotOption[], language: Language): YesNoPair | null {
  const { labels } = language.wordings;
  if (options.length < 2 || options.length > 4 || options.some(({ label }) => label.trim() === '')) return null;
  const refuses = ({ label }: BotOption) => labels.no.test(label) || labels.away.test(label);
  const consenting = options.find((option) => labels.yes.test(option.label) && !labels.no.test(option.label));
  const refusing = options.find((option) => option !== consenting && refuses(option));
  if (refusing === undefined) return null;
  const rest = options.filter((option) => !refuses(option));
  // "NURSE / CANCEL": a person is no yes.
  if (consenting === undefined && rest.some(({ label }) => offersHuman(label, language))) return null;
  // "Keep what you have, or swap it for a larger one" are two ways to go on.
  const isNo = refusing.label.trim().split(/\s+/).length <= 3;
  const yes = consenting ?? (options.length === 2 && rest.length === 1 && isNo ? rest[0] : undefined);
  return yes === undefined ? null : { yes, no: refusing };
}
