import type { Language } from '../../language/language.ts';
import type { ValueSpan } from './answer-spans.ts';

/**
 * "You get back £24.50 or £99.99": who names several and leaves open which has told none of them.
 *
 * @returns The spans that are such alternatives.
 */
export function eitherOr(spans: readonly ValueSpan[], text: string, { answers }: Language): ReadonlySet<ValueSpan> {
  const found = new Set<ValueSpan>();
  let chain: ValueSpan[] = [];
  let isChoice = false;
  const close = () => {
    if (isChoice && new Set(chain.map(({ shown }) => shown)).size > 1) for (const span of chain) found.add(span);
    [chain, isChoice] = [[], false];
  };
  for (const span of spans) {
    const last = chain.at(-1);
    const between = last && text.slice(last.end, span.start);
    const joins = between !== undefined && answers.endsInOr.test(between);
    if (between !== undefined && !joins && between.trim() !== ',') close();
    chain.push(span);
    isChoice ||= joins;
  }
  close();
  return found;
}
