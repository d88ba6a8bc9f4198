/** Values of which a sentence leaves open which one it is. */
import type { Language } from '../../language/language.ts';
import type { Sentence } from '../../language/text/sentence.ts';
import type { ValueSpan } from './answer-spans.ts';

/** Who names several and leaves open which has told none of them. */
export function leftOpen(spans: readonly ValueSpan[], sentence: Sentence): ReadonlySet<ValueSpan> {
  const several = new Set(spans.map(({ shown }) => shown)).size > 1;
  if (!several) return new Set(spans.filter((span) => isSecondEnd(span, sentence)));
  return dependsOnCondition(sentence) ? new Set(spans) : alternatives(spans, sentence.text, sentence.language);
}

/** "On the 3rd if you pay today, otherwise on the 7th." */
const dependsOnCondition = ({ text, clauses, language }: Sentence): boolean =>
  language.answers.otherwise.test(text) && clauses.some(({ scope }) => scope.conditional);

/** "Between 5 and 8 kg": the first shares the unit of the second. */
const isSecondEnd = ({ start }: ValueSpan, { text, language }: Sentence): boolean => {
  const before = text.slice(0, start);
  const first = firstEnd.exec(before);
  return first !== null && language.answers.between.test(before.slice(0, first.index));
};
const firstEnd = /\d[\d.,]* ?\p{L}{1,3} (?:\p{L}{2,3} )?\W?$/u;

/** "You get back £24.50 or £99.99", "between £20 and £30". */
function alternatives(spans: readonly ValueSpan[], text: string, { answers }: Language): ReadonlySet<ValueSpan> {
  const found = new Set<ValueSpan>();
  let chain: ValueSpan[] = [];
  let isChoice = false;
  const close = () => {
    if (isChoice && new Set(chain.map(({ shown }) => shown)).size > 1) for (const span of chain) found.add(span);
    [chain, isChoice] = [[], false];
  };
  for (const [index, span] of spans.entries()) {
    const last = chain.at(-1);
    const between = last && text.slice(last.end, span.start);
    const isEnd = last !== undefined && answers.between.test(text.slice(spans[index - 2]?.end ?? 0, last.start));
    const joins = between !== undefined && (isEnd || answers.endsInOr.test(between));
    if (between !== undefined && !joins && between.trim() !== ',') close();
    chain.push(span);
    isChoice ||= joins;
  }
  close();
  return found;
}
