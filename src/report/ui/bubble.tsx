/** One message: its words with the evidence marked, its options, and where the page holds less than was said. */
import type { Bubble } from '../model.ts';
import { LongSaid, Said } from './said.tsx';
import { number, say } from './say.ts';

interface Props {
  who: 'Customer' | 'Bot' | 'Agent';
  bubble: Bubble;
  /** Numbers of the evidence that cost points; the rest is only worth seeing. */
  costly: ReadonlySet<number>;
  chosen: number;
}

const names: Record<Props['who'], string> = { Customer: say('Customer'), Bot: say('Bot'), Agent: say('Agent') };

export function BubbleBox({ who, bubble, costly, chosen }: Props) {
  const isCostly = (marks: number[]) => marks.some((number) => costly.has(number));
  const isBad = bubble.parts.some((part) => isCostly(part.marks));
  return (
    <div class={`bubble ${who.toLowerCase()} ${isBad ? 'costly' : ''}`}>
      <span class="who">{bubble.isClick ? say('{who}, by button', { who: names[who] }) : names[who]}</span>
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
        <span class="cut">
          {say('cut here; {cutFrom} characters in conversations.jsonl', {
            cutFrom: number(bubble.cutFrom),
          })}
        </span>
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
