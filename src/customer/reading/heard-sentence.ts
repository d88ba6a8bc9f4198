/** One sentence with all that its words alone amount to. */
import type { SpeechKind } from '../../language/text/rows.ts';
import type { Sentence } from '../../language/text/turn.ts';
import { hasWh, isQuestion, isRequest, isYesNo } from './mode.ts';

export interface HeardSentence {
  sentence: Sentence;
  /** Acts of the sentence as a whole and of its clauses. */
  speech: ReadonlySet<SpeechKind>;
  question: boolean;
  request: boolean;
  yesNo: boolean;
  wh: boolean;
}

export function hearSentence(sentence: Sentence): HeardSentence {
  const { reader: rows } = sentence.language;
  const ends = sentence.text.endsWith('?');
  const speech = new Set<SpeechKind>();
  for (const { row } of sentence.rows) speech.add(row.act);
  for (const clause of sentence.clauses) {
    for (const { row } of rows.fitting(clause.words, clause.scope.question, 'clause', clause)) speech.add(row.act);
  }
  // What spans two clauses: "to confirm, reply yes".
  if (sentence.clauses.length > 1) {
    for (const { row } of rows.fitting(sentence.words, ends, 'clause')) if (whole.has(row.act)) speech.add(row.act);
  }
  const wh = hasWh(sentence.text, sentence.language);
  const heard = {
    sentence,
    speech,
    question: isQuestion(sentence),
    request: isRequest(sentence),
    yesNo: isYesNo(sentence),
    wh,
  };
  return { ...heard, speech: withoutRivals(heard) };
}

const whole = new Set<SpeechKind>([
  'asks-leave',
  'asks-check',
  'needs',
  'lets-choose',
  'offers-human',
  'offers-more',
  'offers-extra',
  'did-not-understand',
]);

/** Where one act excludes another. */
function withoutRivals({ speech, sentence, yesNo, wh }: HeardSentence): ReadonlySet<SpeechKind> {
  const { saysWhatIsWanted, isBackOffice, waitsForWord, regrets } = sentence.language.remarks;
  const left = new Set(speech);
  const drop = (...kinds: SpeechKind[]) => kinds.forEach((kind) => left.delete(kind));
  if (left.has('small-print')) return new Set<SpeechKind>(['small-print']);
  if (left.has('did-not-understand')) drop('refuses', 'asks-want', 'greets', 'asks-leave', 'asks-state');
  if (left.has('offers-more')) drop('asks-want', 'asks-leave', 'asks-state', 'offers-extra', 'lets-choose');
  if (left.has('offers-human') && saysWhatIsWanted.test(sentence.text)) drop('offers-human');
  if (left.has('promises-human') && isBackOffice.test(sentence.text)) drop('promises-human');
  if (left.has('waits') && waitsForWord.test(sentence.text)) drop('waits');
  if (left.has('promises-human')) drop('waits', 'offers-human', 'asks-leave');
  if (left.has('offers-human')) drop('asks-leave', 'asks-state', 'offers-extra', 'refuses', 'asks-want');
  if (left.has('refuses') && yesNo && !regrets.test(sentence.text)) drop('refuses');
  if (left.has('waits') && (yesNo || sentence.text.endsWith('?'))) drop('waits');
  if (wh && sentence.text.endsWith('?')) drop('asks-leave', 'asks-check', 'asks-state', 'offers-extra');
  return left;
}
