/** Options that speak of what the customer came for, by its goal and by what is to be done. */
import type { BotOption } from '../bot/bot.ts';
import type { Language } from '../language/language.ts';
import { onceFor } from '../language/text/remember.ts';
import { openQuestions, type Mind } from './mind.ts';
import { offersHuman } from './reading/promises-human.ts';

/** The one option that names what the customer came to have done. */
export function aimed(options: readonly BotOption[], { brief, language }: Mind): BotOption | null {
  const { isDeed } = language.claims;
  const deeds = new Set([brief.goal, ...brief.wants.done].flatMap(language.keysOf).filter(isDeed));
  const found = options.filter(({ label }) => language.keysOf(label).some((key) => deeds.has(key)));
  return found.length === 1 ? found[0]! : null;
}

/** "Keep it, or shall I end it?": of several options, the one that does what a text speaks of, in whatever words. */
export function doesSame(options: readonly BotOption[], text: string, { claims, keysOf }: Language): BotOption | null {
  const wanted = claims.deedsOf(keysOf(text));
  const found = options.filter(({ label }) => [...claims.deedsOf(keysOf(label))].some((deed) => wanted.has(deed)));
  return options.length > 1 && found.length === 1 && wanted.size === 1 ? found[0]! : null;
}

/** The option whose words come closest to the goal: half of them at least, and those that few options share count most. */
export function closest(open: readonly BotOption[], mind: Mind, all: readonly BotOption[]): BotOption | null {
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
      (beginsAlike(option.label, mind) ? 1.2 : 1) *
      (matched.reduce((total, key) => total + wanted.get(key)! / spread.get(key)!, 0) / Math.sqrt(keys.length));
    if (score > bestScore + 1e-9) [best, bestScore] = [option, score];
  }
  return bestScore >= 0.4 ? best : null;
}

/** "Track / new delivery day / safe place", to who wants it delivered again: of all the one that says anything of the goal. */
export function onlyNear(open: readonly BotOption[], mind: Mind): BotOption | null {
  const wanted = new Set(
    [mind.brief.goal, ...mind.brief.wants.done, ...mind.brief.prefer].flatMap((text) => tellingKeys(text, mind)),
  );
  const found = open.filter(
    ({ label }) => !offersHuman(label, mind.language) && tellingKeys(label, mind).some((key) => wanted.has(key)),
  );
  return found.length === 1 ? found[0]! : null;
}

/** "Keep it longer", of who wants to keep the bike: an option and a goal that begin with the same deed. */
const beginsAlike = (label: string, { brief, language }: Mind): boolean =>
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
