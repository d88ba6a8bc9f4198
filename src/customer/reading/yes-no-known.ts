import type { Context } from './context.ts';
import type { HeardSentence } from './heard-sentence.ts';

/**
 * "Is also another vehicle involved?" sounds like "anything else?", and is asked of what the customer knows; "You did open it already?"
 * is told and asked at once.
 */
export function yesNoKnown(
  { sentence, speech, yesNo }: HeardSentence,
  { prepared, disclosed }: Context,
): string | null {
  if (!(speech.has('offers-more') || speech.has('asks-state')) || !yesNo || !sentence.text.endsWith('?')) return null;
  const found = prepared.profiles.filter(
    ({ name, yesNo: isYesNo, own, described }) =>
      isYesNo &&
      disclosed?.has(name) !== true &&
      new Set([...own, ...described].filter((key) => sentence.keys.includes(key))).size > 1,
  );
  return found.length === 1 ? found[0]!.name : null;
}
