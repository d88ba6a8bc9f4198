/** A sentence as clauses, each with what it stands under. */
import type { Language } from '../language.ts';
import type { ClauseWords } from '../reading/clauses.ts';
import type { Clause } from './clause.ts';
import { wordsOf } from './words.ts';

/** @param text A normalised sentence. */
export function readClauses(text: string, language: Language): Clause[] {
  const { clauses: words, keyOf } = language;
  const asked = text.endsWith('?');
  const parts = split(text, words);
  const asks = parts.findLastIndex((part) => !words.courtesy.test(part.text));
  const clauses: Clause[] = [];
  /** A condition stands before, with nothing between that ends it. */
  let under = false;
  for (const [index, part] of parts.entries()) {
    const before = clauses.at(-1);
    const said = wordsOf(part.text);
    const reported = before !== undefined && part.opener === 'that' && words.isReporting(before.text);
    const conditional = words.condition.test(part.text);
    const next = parts[index + 1];
    if (part.opener === 'but') under = false;
    clauses.push({
      text: part.text,
      words: said,
      keys: said.map(keyOf),
      scope: {
        conditional,
        conditioned:
          !conditional &&
          (under || (next !== undefined && words.condition.test(next.text) && !words.exception.test(next.text))),
        purpose: words.purpose.test(part.text),
        relative: before !== undefined && !reported && (part.opener === 'relative' || part.opener === 'that'),
        reported,
        negated: words.isDenied(part.text) || (reported && before.scope.negated),
        overtaken: isPast(index, parts, language),
        unreal:
          words.isWished(part.text) ||
          (reported && words.imperative.test(before.text)) ||
          (reported && before.scope.unreal && !words.ownReport.test(before.text)),
        // "Our policy: an order is cancelled free of charge."
        general: words.isGeneral(part.text, said) || (before?.scope.general === true && before.words.length <= 3),
        question: asked && index >= asks,
      },
    });
    if (conditional) under = true;
  }
  return clauses;
}

/** No longer so, by its own words or by a time that is over right before or after it: "Before the change, it was £24.50." */
function isPast(index: number, parts: readonly Part[], { clauses: words, claims, hasVerb }: Language): boolean {
  const { text } = parts[index]!;
  if (words.isOvertaken(text)) return true;
  if (!words.wasSo(text)) return false;
  const isWhen = (part: Part | undefined, mayLead: boolean) =>
    part !== undefined &&
    !words.wasSo(part.text) &&
    (words.isOver(part.text) || words.isOvertaken(part.text)) &&
    (words.condition.test(part.text) || (mayLead && isTime(wordsOf(part.text))));
  // "Il y a un an" has a verb, and says no more than when.
  const isTime = (said: readonly string[]) => said.length <= 6 || !hasVerb(said);
  // "It was £24.50, sent last week": the time of another thing.
  const own = text.split(', ').filter((said) => !claims.isParticiple(wordsOf(said)[0] ?? ''));
  return own.some(words.isOver) || isWhen(parts[index - 1], true) || isWhen(parts[index + 1], false);
}

interface Part {
  text: string;
  /** What it began with. */
  opener: 'that' | 'relative' | 'but' | null;
}

function split(text: string, words: ClauseWords): Part[] {
  const parts: Part[] = [];
  for (const piece of text.split(words.boundary).flatMap((one) => withoutCondition(one, words))) {
    const trimmed = piece.trim().replace(/^[,;:]\s*|[,;:]$/g, '');
    if (!/[\p{L}\p{N}]/u.test(trimmed)) continue;
    const opener = words.relative.test(trimmed)
      ? 'relative'
      : words.that.test(trimmed)
        ? 'that'
        : words.but.test(trimmed)
          ? 'but'
          : null;
    parts.push({ text: trimmed, opener });
  }
  return parts;
}

/** "If you like, one of them can ring back": a condition that comes first ends at its comma. */
function withoutCondition(piece: string, { condition }: ClauseWords): string[] {
  const comma = piece.indexOf(', ');
  return comma > 0 && condition.test(piece.trim()) ? [piece.slice(0, comma), piece.slice(comma + 2)] : [piece];
}
