/** Words that came from outside, shown as text and nothing else: isolated from the page's direction, hidden characters as codes. */
import { useState } from 'preact/hooks';
import { pieces } from '../visible.ts';
import { number, say } from './say.ts';

const mostAtOnce = 2000;

export function Said({ text }: { text: string }) {
  return (
    <bdi class="said">
      {pieces(text).map((piece) => ('code' in piece ? <span class="code-point">{piece.code}</span> : piece.text))}
    </bdi>
  );
}

/** A long text shows its beginning and names its length. */
export function LongSaid({ text }: { text: string }) {
  const [isWhole, setWhole] = useState(false);
  if (isWhole || text.length <= mostAtOnce) return <Said text={text} />;
  return (
    <>
      <Said text={text.slice(0, mostAtOnce)} />
      <button type="button" class="chip no-print" onClick={() => setWhole(true)}>
        {say('show all {count} characters', { count: number(text.length) })}
      </button>
    </>
  );
}
