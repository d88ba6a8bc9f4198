/** A sentence as clauses, each with what it stands under: a condition, a purpose, a denial, somebody else's words. */
import { clauseWords, isDenied, isGeneral, isOvertaken, isReporting, isWished } from '../en/clauses.ts';
import { keyOf } from '../en/thesaurus.ts';
import { wordsOf } from './words.ts';

export interface Clause {
  /** Normalised. */
  text: string;
  words: string[];
  keys: string[];
  scope: Scope;
}

interface Scope {
  /** The condition itself: "once it is cancelled". */
  conditional: boolean;
  /** Holds only under a condition: "you will be refunded". */
  conditioned: boolean;
  /** "To have it cancelled, …" */
  purpose: boolean;
  /** Tells which thing is meant: "orders that have been cancelled". */
  relative: boolean;
  /** What somebody says, sees or confirms. */
  reported: boolean;
  negated: boolean;
  /** Was so once: "originally", "was due". */
  overtaken: boolean;
  /** Wanted, possible or to come. */
  unreal: boolean;
  /** A rule for everybody. */
  general: boolean;
  question: boolean;
}

/** @param text A normalised sentence. */
export function readClauses(text: string): Clause[] {
  const asked = text.endsWith('?');
  const parts = split(text);
  const asks = parts.findLastIndex((part) => !isCourtesy.test(part.text));
  const clauses: Clause[] = [];
  /** A condition stands before, with nothing between that ends it. */
  let under = false;
  for (const [index, part] of parts.entries()) {
    const before = clauses.at(-1);
    const words = wordsOf(part.text);
    const reported = before !== undefined && part.opener === 'that' && isReporting(before.text);
    const conditional = conditionOpens.test(part.text);
    const next = parts[index + 1];
    if (part.opener === 'but') under = false;
    clauses.push({
      text: part.text,
      words,
      keys: words.map(keyOf),
      scope: {
        conditional,
        conditioned: !conditional && (under || (next !== undefined && conditionOpens.test(next.text))),
        purpose: purposeOpens.test(part.text),
        relative: before !== undefined && !reported && (part.opener === 'relative' || part.opener === 'that'),
        reported,
        negated: isDenied(part.text) || (reported && before.scope.negated),
        overtaken: isOvertaken(part.text),
        unreal:
          isWished(part.text) ||
          (reported && imperative.test(before.text)) ||
          (reported && before.scope.unreal && !/^(?:i|we) (?:can|may|am|are)\b/.test(before.text)),
        general: isGeneral(part.text, words),
        question: asked && index >= asks,
      },
    });
    if (conditional) under = true;
  }
  return clauses;
}

/** "What's the number on the back, please?": the question is what stands before. */
const isCourtesy = /^(?:please|kindly|thanks|thank you|sorry)[?!. ]*$/;

/** "Check that it was sent." */
const imperative = /^(?:(?:please|kindly|first|then|and|also) )*(?:verify|check|make sure|ensure|confirm|see)\b/;

interface Part {
  text: string;
  /** What it began with. */
  opener: 'that' | 'relative' | 'but' | null;
}

const { conditional, purpose, relative, reason, joining, subject, verb } = clauseWords;
const conditionOpens = new RegExp(
  `^(?:(?:and|but|or|so|then|only|even|please|just|${joining}) )*(?:${conditional})\\b`,
);
const purposeOpens = new RegExp(`^(?:and |but |so )?(?:${purpose}) (?!(?:your|the|you|us|me|a|an)\\b)`);
const wh = 'what|where|how|why|howmuch|howmany|howlong';
const starter = [
  conditional,
  purpose,
  relative,
  reason,
  joining,
  subject,
  verb,
  wh,
  'please|not|yes|no|thank|sorry',
].join('|');
/** Before a "that" which points and does not join. */
const before = `${verb}|like|at|for|about|of|with|to|and|or|if|than|do|on|by|in|after|before`;
const boundary = new RegExp(
  [
    '[;:] ',
    ' [-–—] | ?— ?',
    '[()]',
    `, (?=(?:${starter})\\b)`,
    ` (?=(?:and|or|so|then) (?:also |then |now )?(?:${subject}|${verb}|please|${conditional})\\b)`,
    ' (?=(?:but|because|although|though|while|however) )',
    ` (?=(?:and|but) (?:no|nothing) (?:\\w+ ){0,2}(?:${verb})\\b)`,
    ' (?=if and when )',
    ` (?=(?:if|unless|once|when|until|as soon as|before|after|in case) (?:${subject}|an?|any|${verb})\\b)`,
    `(?<!\\b(?:${before}|from|into|of|know|me|us|exactly)) (?=(?:which|who|whose) )|(?<!\\b(?:${before}) ?) (?=that (?:${subject}|${verb}|an?|all)\\b)`,
    ' (?=whether )',
    '! |(?<! no)\\. ',
  ].join('|'),
);

function split(text: string): Part[] {
  const parts: Part[] = [];
  for (const piece of text.split(boundary).flatMap(withoutCondition)) {
    const trimmed = piece.trim().replace(/^[,;:]\s*|[,;:]$/g, '');
    if (!/[\p{L}\p{N}]/u.test(trimmed)) continue;
    const opener = /^(?:which|who|whose|whom) /.test(trimmed)
      ? 'relative'
      : /^(?:that|whether) /.test(trimmed)
        ? 'that'
        : /^(?:but|however|though|although) ?/.test(trimmed)
          ? 'but'
          : null;
    parts.push({ text: trimmed, opener });
  }
  return parts;
}

/** "If you like, one of them can ring back": a condition that comes first ends at its comma. */
function withoutCondition(piece: string): string[] {
  const comma = piece.indexOf(', ');
  return comma > 0 && conditionOpens.test(piece.trim()) ? [piece.slice(0, comma), piece.slice(comma + 2)] : [piece];
}
