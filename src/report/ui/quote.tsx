import type { Quote } from '../model.ts';
import { Said } from './said.tsx';
import type { Store } from './state.ts';
import { say } from './say.ts';

/** Words of the bot, and the way to where they stand. */
export function QuoteBlock({ quote, store, mark }: { quote: Quote; store: Store; mark: 'bad' | 'steady' }) {
  const { conversation: open, turn } = quote;
  return (
    <blockquote class={`quote ${mark}`}>
      {quote.text && (
        <p>
          “<Said text={quote.text.slice(0, 300)} />”
        </p>
      )}
      <footer>
        <Said text={quote.from} />
        <span class="no-print">
          {' · '}
          <a href={store.link({ open, turn, at: 'pair' })}>{say('open')}</a>
        </span>
      </footer>
    </blockquote>
  );
}
