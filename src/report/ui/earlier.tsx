/** What was said before a conversation began, above its first turn. */
import type { Transcript } from '../model.ts';
import { LongSaid } from './said.tsx';
import { say } from './say.ts';

export function Earlier({ transcript }: { transcript: Transcript | null }) {
  const earlier = transcript?.earlier ?? [];
  if (earlier.length === 0) return null;
  return (
    <section class="again" aria-labelledby="h-earlier">
      <header>
        <h4 id="h-earlier">{say('Said before, and not scored')}</h4>
      </header>
      <dl class="small">
        {earlier.map(({ customer, bot }, at) => [
          <dt key={`customer ${at}`}>{say('Customer')}</dt>,
          <dd key={`said ${at}`}>
            <LongSaid text={customer} />
          </dd>,
          <dt key={`bot ${at}`}>{say('Bot')}</dt>,
          ...bot.map((text, index) => (
            <dd key={`answered ${at} ${index}`}>
              <LongSaid text={text} />
            </dd>
          )),
        ])}
      </dl>
    </section>
  );
}
