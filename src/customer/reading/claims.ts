/** Claims that what the customer wants has been done: by clause, of this customer's matter, now. */
import { actionsOf } from '../../language/en/actions.ts';
import { isAccomplished, isDoneForm, isPromised, isStep, isUnreal } from '../../language/en/clauses.ts';
import { reader as rows } from '../../language/en/index.ts';
import type { Clause } from '../../language/text/clauses.ts';
import type { Sentence } from '../../language/text/turn.ts';
import { keysOf, normalise, wordsOf } from '../../language/text/words.ts';
import type { Brief } from '../../plan/brief.ts';
import { indexOfPhrase } from './asks.ts';

/** `named`: in the author's own words. `meant`: by a verb and what it is about. `generic`: "all done". */
type Claim = 'named' | 'meant' | 'generic';

export type ClaimReader = (sentence: Sentence) => Claim | null;

export function claimReader(brief: Pick<Brief, 'wants' | 'goal'>): ClaimReader {
  const phrases = brief.wants.done.map((phrase) => ({
    words: wordsOf(normalise(phrase)),
    keys: keysOf(phrase),
  }));
  if (phrases.length === 0) return () => null;
  const actions = actionsOf([...phrases.flatMap(({ keys }) => keys), ...keysOf(brief.goal)]);
  const wanted = new Set(
    [...phrases.flatMap(({ keys }) => keys), ...keysOf(brief.goal)].filter((key) => key.length > 3),
  );
  return (sentence) => {
    if (sentence.role !== 'text' && sentence.role !== 'heading' && sentence.role !== 'item') return null;
    const acts = actionsOf(sentence.keys);
    const speaks = sentence.keys.some((key) => wanted.has(key)) || [...acts].some((action) => actions.has(action));
    if (!speaks && !mayBeGeneric.test(sentence.text)) return null;
    let found: Claim | null = null;
    for (const clause of sentence.clauses) {
      const claim = claimIn(clause, phrases, wanted, actions);
      if (claim === 'named') return claim;
      found ??= claim;
    }
    return found;
  };
}

const mayBeGeneric =
  /\b(?:done|set|sorted|complete[d]?|settled|taken care|arranged|resolved|fixed|processed|actioned|success\w*|finali[sz]ed|finished|granted|fulfilled)\b/;

function claimIn(
  clause: Clause,
  phrases: readonly { words: string[]; keys: string[] }[],
  wanted: ReadonlySet<string>,
  actions: ReadonlySet<number>,
): Claim | null {
  const { scope, words, keys, text } = clause;
  if (scope.question || scope.conditional || scope.purpose || scope.relative || scope.negated) return null;
  const done = isDoneForm(text);
  if (scope.conditioned && !/\b(?:has|have|'ve|'s) (?:\w+ )?(?:been|now)\b|'ve\b/.test(text)) return null;
  if (scope.general) return null;
  const literal = phrases.some((phrase) => indexOfPhrase(words, phrase.words) >= 0);
  if (literal) return isUnreal(text, words, phrases) ? null : 'named';
  const named = phrases.some((phrase) => indexOfPhrase(keys, phrase.keys) >= 0);
  if (named) return (done && !scope.unreal) || isPromised(text) ? 'named' : null;
  if (rows.fitting(words, false, 'clause', clause).some(({ row }) => row.act === 'done')) return 'generic';
  const overlap = keys.filter((key) => wanted.has(key)).length;
  if (!done || scope.unreal || scope.overtaken || isStep(text)) return null;
  const acted = [...actionsOf(keys)].some((action) => actions.has(action));
  return overlap >= 2 || (acted && isAccomplished(text)) ? 'meant' : null;
}
