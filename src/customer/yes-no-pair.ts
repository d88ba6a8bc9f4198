/** Buttons that say yes and no to what stands above them: "Yes / No", "Do it / Cancel", "Add it / Not today", "👍 / 👎". */
import type { BotOption } from '../bot/bot.ts';
import type { Language } from '../language/language.ts';
import { offersHuman } from './reading/promises-human.ts';

export interface YesNoPair {
  yes: BotOption;
  no: BotOption;
}

/** The pair among all that a turn offers. In words both have to say it: "Cancel it or move it?" are two ways to go on. */
export function pairOffered(
  offers: readonly { options: readonly BotOption[]; by: string }[],
  language: Language,
): YesNoPair | null {
  const pair = yesNoPair(
    offers.flatMap(({ options }) => options),
    language,
  );
  const isWorded = offers.every(({ by }) => by === 'label');
  return pair !== null && isWorded && !language.wordings.labels.yes.test(pair.yes.label) ? null : pair;
}

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
