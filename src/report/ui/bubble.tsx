/** One message: its words with the evidence marked, its options, and where the page holds less than was said. */
import type { Bubble } from '../model.ts';
import { LongSaid, Said } from './said.tsx';

interface Props {
  who: 'Customer' | 'Bot' | 'Agent';
  bubble: Bubble;
  /** Numbers of the evidence that cost points; the rest is only worth seeing. */
  costly: ReadonlySet<number>;
  chosen: number;
}

export function BubbleBox({ who, bubble, costly, chosen }: Props) {
  const isCostly = (marks: number[]) => marks.some((number) => costly.has(number));
  const isBad = bubble.parts.some((part) => isCostly(part.marks));
  return (
    <div class={`bubble ${who.toLowerCase()} ${isBad ? 'costly' : ''}`}>
      <span class="who">{bubble.isClick ? `${who}, by button` : who}</span>
      {bubble.parts.map((part, index) =>
        part.marks.length === 0 ? (
          <LongSaid key={index} text={part.text} />
        ) : (
          <mark
            key={index}
            class={`${isCostly(part.marks) ? 'costly' : ''} ${part.marks.includes(chosen) ? 'chosen' : ''}`}
          >
            <LongSaid text={part.text} />
            {part.ends.length > 0 && <sup>{part.ends.join(' ')}</sup>}
          </mark>
        ),
      )}
      {bubble.cutFrom !== null && (
        <span class="cut">cut here; {bubble.cutFrom.toLocaleString('en')} characters in conversations.jsonl</span>
      )}
      {bubble.options.length > 0 && (
        <span class="options">
          {bubble.options.slice(0, 12).map((option, index) => (
            <span key={index}>
              <Said text={option.slice(0, 80)} />
            </span>
          ))}
        </span>
      )}
    </div>
  );
}
