/** Sums that go the other way than the one asked for: what a customer paid is none of what it gets back, nor the reverse. */
import type { Clause } from '../../language/text/clause.ts';
import type { Sentence } from '../../language/text/sentence.ts';
import type { LearnProfile } from './learn-profile.ts';

/**
 * "You paid £24.50", to who asked what comes back, and no other clause of the turn says that anything does: "You paid £24.50. We
 * refund it in full" answers.
 */
export function goesOtherWay(
  clause: Clause,
  turn: readonly Sentence[],
  { about, wanted, subject, related, language }: LearnProfile,
): boolean {
  const { givenBack, paid } = language.checks;
  const saysPaid = ({ text }: Clause) => paid.test(text);
  const saysBack = ({ keys }: Clause) => keys.some((key) => givenBack.has(key));
  const asked = [about.replaceAll('_', ' '), ...wanted.asks].map(language.normalise);
  const wantsBack = [...subject].some((key) => givenBack.has(key));
  if (!wantsBack && !asked.some((text) => paid.test(text))) return false;
  const [right, wrong] = wantsBack ? [saysBack, saysPaid] : [saysPaid, saysBack];
  const isAbout = (keys: readonly string[]) => keys.some((key) => subject.has(key) || related.has(key));
  // "You get back what you paid."
  const besides = wantsBack ? language.keysOf(clause.text.replace(paid, ' ')) : clause.keys;
  if (!wrong(clause) || right(clause) || isAbout(besides)) return false;
  return !turn.some(({ clauses }) =>
    clauses.some((other) => !wrong(other) && (right(other) || isAbout(other.keys)) && isSo(other)),
  );
}

const isSo = ({ scope }: Clause) => !scope.negated && !scope.question && !scope.conditional && !scope.general;
