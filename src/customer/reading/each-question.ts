/** "Which invoice, and where should I send it?": each question word of a sentence is after something of its own. */
import type { SpeechKind } from '../../language/text/rows.ts';
import { readSentence, type Sentence } from '../../language/text/sentence.ts';
import { factsAsked } from './asks.ts';
import type { FactProfile } from './fact-profile.ts';
import { likelyFact } from './likely-fact.ts';
import { clausesOf, hasWh } from './mode.ts';

/**
 * What the clauses are after in which nothing is named.
 *
 * @param found What the sentence names.
 */
export function askedBeside(
  sentence: Sentence,
  found: readonly string[],
  { profiles, told, speech }: Asker,
): readonly string[] {
  const { language, text } = sentence;
  if (found.length === 0 || !text.endsWith('?')) return [];
  const questions = clausesOf(text, language).filter((clause) => hasWh(clause, language));
  if (questions.length < 2) return [];
  const beside: string[] = [];
  for (const question of questions) {
    const part = readSentence(question.endsWith('?') ? question : `${question}?`, language);
    if (factsAsked(part, profiles, told).some((fact) => found.includes(fact))) continue;
    const open = profiles.filter(({ name }) => !found.includes(name) && !beside.includes(name));
    const likely = likelyFact(part, open, told, speech);
    if (likely !== null) beside.push(likely);
  }
  return beside;
}

interface Asker {
  profiles: readonly FactProfile[];
  told: ReadonlySet<string>;
  speech: ReadonlySet<SpeechKind>;
}
