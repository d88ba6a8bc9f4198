/** What a turn repeats of the customer's facts, sentence by sentence. */
import type { Sentence } from '../../language/text/sentence.ts';
import { mentions } from '../../language/text/values.ts';
import { alternatives } from './alternatives.ts';
import type { Hearing } from './context.ts';
import { echoesIn, type Echo } from './echoes.ts';
import { ageIn } from './fact-profile.ts';
import type { Prepared } from './prepared.ts';
import { formOf } from './value-form.ts';

/** @param checked The turn asks whether all is right. */
export function echoesOf({ turn, prepared, disclosed }: Hearing, checked: boolean): Map<Sentence, readonly Echo[]> {
  const { facts } = prepared.brief;
  // A bot may know more than it was told; what it has wrong matters where it was told, or reads a code of the customer's.
  const isKnown = (about: string, sentence: Sentence) =>
    (checked && formOf(facts[about]!.value, prepared.language) === 'text') ||
    (disclosed?.has(about) ?? true) ||
    formOf(facts[about]!.value, prepared.language) === 'code' ||
    // Who is somebody else says so at once.
    prepared.language.checks.addressed.test(sentence.seen);
  const echoes = new Map<Sentence, readonly Echo[]>();
  for (const sentence of turn.sentences) {
    const found = echoesIn(sentence, facts, prepared.profiles, prepared.ownValues).filter(({ about, correct, value }) =>
      correct ? !isOffered(sentence, value) : isKnown(about, sentence) && !isExample(sentence, value),
    );
    if (found.length > 0) echoes.set(sentence, found);
  }
  return withoutOld(echoes, prepared);
}

/** "Would you like 3, 6 or 12?": one of the choices is nothing that is repeated. */
const isOffered = (sentence: Sentence, value: string): boolean => {
  const options = sentence.text.endsWith('?') ? alternatives(sentence) : [];
  return (
    options.length > 1 &&
    options.some(
      ({ label }) =>
        label.split(' ').length <= value.split(' ').length + 2 && mentions(label, value, sentence.language),
    )
  );
};

/** "Written with a space, for instance TN1 2AB." */
function isExample({ seen, language: { choices } }: Sentence, value: string): boolean {
  const at = seen.indexOf(value);
  return at > 0 && new RegExp(`(?:${choices.example.source})\\W*$`, 'i').test(seen.slice(0, at));
}

/** "Current date: 3 June, new date: 13 June", "your last reading was 46,900": what was is not what was wanted. */
function withoutOld(
  echoes: ReadonlyMap<Sentence, readonly Echo[]>,
  { profiles }: Prepared,
): Map<Sentence, readonly Echo[]> {
  const ageOf = new Map(profiles.map(({ name, age }) => [name, age]));
  const right = new Set([...echoes.values()].flat().flatMap(({ about, correct }) => (correct ? about : [])));
  const isOther = (sentence: Sentence, { about, correct }: Echo) => {
    if (!correct && ageOf.get(about) !== 'old' && sentence.language.facts.before.test(sentence.text)) return true;
    const said = correct || !right.has(about) ? null : ageIn(sentence.text, sentence.language);
    return said !== null && said !== (ageOf.get(about) ?? 'new');
  };
  return new Map(
    [...echoes]
      .map(([sentence, found]) => [sentence, found.filter((echo) => !isOther(sentence, echo))] as const)
      .filter(([, found]) => found.length > 0),
  );
}
