/** One sentence with all that its words alone amount to. */
import type { Clause } from '../../language/text/clause.ts';
import type { SaidActs } from '../../language/model/act-model.ts';
import { actLabels } from '../../language/model/labels.ts';
import { marksOf, rowsIn } from '../../language/model/marks.ts';
import type { SpeechKind } from '../../language/text/rows.ts';
import { onceFor } from '../../language/text/remember.ts';
import type { Sentence, Wording } from '../../language/text/sentence.ts';
import { mask } from './by-form.ts';
import { hasWh, isQuestion, isRequest, isYesNo } from './mode.ts';

export interface HeardSentence {
  sentence: Sentence;
  /** Acts of the sentence as a whole and of its clauses. */
  speech: ReadonlySet<SpeechKind>;
  question: boolean;
  request: boolean;
  yesNo: boolean;
  wh: boolean;
  /** What the learnt model says of it. */
  said: SaidActs;
}

/** One after the other, each with what stands before it in mind. */
export const hearSentences = (sentences: readonly Sentence[]): HeardSentence[] =>
  sentences.map((sentence, at) => hearSentence(sentence, sentences[at - 1]));

/** @param before The sentence before it in the turn. */
export function hearSentence(sentence: Sentence, before?: Sentence): HeardSentence {
  const ofPeople = [sentence, before].some((one) => one?.language.people.reached.test(one.text) === true);
  const { speech, question, request, yesNo, wh, said } = (ofPeople ? heardWithPeople : heardAlone)(sentence.wording);
  return { sentence, speech, question, request, yesNo, wh, said };
}

type Heard = Omit<HeardSentence, 'sentence'>;

const heardAlone = onceFor((wording: Wording) => hear(wording, false));
const heardWithPeople = onceFor((wording: Wording) => hear(wording, true));

/** @param ofPeople Without that nobody is offered: "None of them is reserved. Want me to do that?" */
function hear(sentence: Wording, ofPeople: boolean): Heard {
  const rows = rowsIn(sentence);
  const ends = sentence.text.endsWith('?');
  const speech = new Set<SpeechKind>();
  for (const { row } of rows.parts) speech.add(row.act);
  // What spans two clauses: "to confirm, reply yes".
  for (const { row } of rows.spanning) if (whole.has(row.act)) speech.add(row.act);
  const said = sentence.language.acts(sentence.seen, marksOf(sentence, rows));
  // "Reply Y or N" alone says how to answer, and not that an answer was not understood.
  const saysHow = speech.has('asks-leave') && !speech.has('did-not-understand');
  for (const act of learnt) {
    if (said.surely(act) && !(saysHow && act === 'did-not-understand')) speech.add(act);
    else if (said.hardly(act)) speech.delete(act);
  }
  if (![...rows.parts, ...rows.spanning].some(({ row }) => row.act === 'offers-human') && !ofPeople)
    speech.delete('offers-human');
  const mayAsk = ends || asking.some((act) => said.maybe(act) && said.logit(act) > said.logit('states') - clearly);
  const heard: Heard = {
    speech,
    question: mayAsk && isQuestion(sentence),
    request: mayAsk && isRequest({ wording: sentence }),
    yesNo: isYesNo(sentence) && !wantsMore(said) && !isOnlyNamed(sentence, said),
    wh: hasWh(sentence.text, sentence.language),
    said,
  };
  heard.speech = withoutRivals(heard, sentence);
  return heard;
}

/** Odds of 20 to 1. */
const clearly = 3;

/**
 * Acts that are heard where the learnt model, which weighs the rows as well, is sure of them, and not where it holds them unlikely,
 * whatever a row says; between the two the rows decide. A list is left to what it holds.
 */
const learnt = actLabels.filter(
  (label) => label !== 'promises' && label !== 'states' && label !== 'guides' && label !== 'needs',
);

/** A yes or a no would not do: the model hears something asked for, and nothing that it would answer. */
const wantsMore = (said: SaidActs): boolean =>
  said.logit('asks-to-tell') > 0 && !answered.some((act) => said.logit(act) > said.logit('asks-to-tell') - 1);

/** "Index? (m3)", "Value GBP?", "RX####?": a noun or two with a question mark want it told, unless it sounds like "Agreed?". */
const isOnlyNamed = ({ seen, text, words, language }: Wording, said: SaidActs): boolean =>
  text.endsWith('?') &&
  words.length <= 3 &&
  !language.hasVerb(words) &&
  (mask.test(seen) ||
    ((inUnit.test(seen) || (words.length <= 2 && said.logit('asks-to-tell') > said.logit('asks-state') - 0.5)) &&
      !(['asks-leave', 'asks-check', 'offers-more', 'offers-human'] as const).some((act) => said.maybe(act))));

/** "Weight KG?": in capitals, as units of money and measure are written, behind a word that is not. */
const inUnit = /\p{Ll}\)? \(?\p{Lu}{2,3}\)?\?$/u;

const answered = [
  'asks-leave',
  'asks-check',
  'asks-state',
  'offers-extra',
  'offers-human',
  'offers-more',
  'lets-choose',
] as const;

/** A sentence that hardly does any of these names what it tells of and asks for nothing. */
const asking = [
  'asks-to-tell',
  'needs',
  'lets-choose',
  'asks-want',
  'asks-check',
  'asks-leave',
  'asks-state',
  'offers-extra',
  'offers-human',
  'offers-more',
] as const;

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
function withoutRivals({ speech, yesNo, wh, said }: Heard, sentence: Wording): ReadonlySet<SpeechKind> {
  const { saysWhatIsWanted, hasUnderstood, saysOfRest, isBackOffice, owesNothing, waitsForWord, regrets } =
    sentence.language.remarks;
  const left = new Set(speech);
  const drop = (...kinds: SpeechKind[]) => kinds.forEach((kind) => left.delete(kind));
  if (left.has('small-print')) return new Set<SpeechKind>(['small-print']);
  if (saysOfRest.test(sentence.text)) drop('offers-more');
  if (hasUnderstood.test(sentence.text)) drop('did-not-understand');
  // "All good?" after what was noted.
  if (left.has('offers-more') && left.has('asks-check') && said.logit('asks-check') > said.logit('offers-more'))
    drop('offers-more');
  // "I am sorry, I cannot do that": the more certain of the two.
  if (left.has('refuses') && said.logit('refuses') > said.logit('did-not-understand') + clearly)
    drop('did-not-understand');
  if (left.has('did-not-understand')) drop('refuses', 'asks-want', 'greets', 'asks-leave', 'asks-state');
  // "Would you like me to send the request?" asks for leave, and not for a request.
  if (left.has('asks-leave') && yesNo && said.logit('asks-leave') > said.logit('asks-want') + clearly)
    drop('asks-want');
  if (left.has('offers-more')) drop('asks-want', 'asks-leave', 'asks-state', 'offers-extra', 'lets-choose');
  if (left.has('offers-human') && saysWhatIsWanted.test(sentence.text)) drop('offers-human');
  if ((left.has('offers-human') || left.has('promises-human')) && isDenied(sentence)) {
    drop('offers-human', 'promises-human');
    left.add('refuses');
  }
  if (left.has('promises-human') && isBackOffice.test(sentence.text)) drop('promises-human');
  if (left.has('waits') && waitsForWord.test(sentence.text)) drop('waits');
  if (left.has('promises-human')) drop('promises-contact', 'waits', 'offers-human', 'asks-leave');
  if (left.has('offers-human')) drop('asks-leave', 'asks-state', 'offers-extra', 'refuses', 'asks-want');
  if (owesNothing.test(sentence.text) || isGranted(sentence)) drop('refuses');
  if (left.has('refuses') && yesNo && !regrets.test(sentence.text)) drop('refuses');
  if (left.has('waits') && (yesNo || sentence.text.endsWith('?'))) drop('waits');
  if (wh && sentence.text.endsWith('?')) drop('asks-leave', 'asks-check', 'asks-state', 'offers-extra');
  return left;
}

/** "I can't put you through to anyone": who is denied is neither offered nor promised. */
export function isDenied({ text, clauses, language }: Pick<Wording, 'text' | 'clauses' | 'language'>): boolean {
  const isCourtesy = (clause: Clause) =>
    language.reader.fitting(clause.words, false, 'clause', clause).some(({ row }) => courtesies.has(row.act));
  const told = clauses.filter((clause) => clause.scope.negated || !isCourtesy(clause));
  return !text.endsWith('?') && told.length > 0 && told.every(({ scope }) => scope.negated);
}

const courtesies: ReadonlySet<SpeechKind> = new Set(['apologises', 'thanks', 'greets']);

/** "We can swap the bike or refund today": what can be done is not denied. */
const isGranted = ({ seen, clauses, language }: Wording): boolean =>
  language.choices.doer.test(seen) &&
  language.choices.orWord.test(seen) &&
  clauses.length > 0 &&
  clauses.every(({ scope }) => !scope.negated);
