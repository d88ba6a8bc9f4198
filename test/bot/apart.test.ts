/** Conversations that go on at the same time, each with what is its own. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { describe, expect, it, vi } from 'vitest';
import type { Json } from '../../src/json.ts';
import type { RawExchange } from '../../src/bot/raw.ts';
import type { BotSpec } from '../../src/scenario/schema/bot-schema.ts';
import { answerJson, serve } from './serve.ts';
import { begin, opened, say, texts } from './talk.ts';

/** Tells a cookie to whoever brings none, and says what it was brought. Answers come in pairs, the later one first. */
async function bot(answer: (said: string) => Json): Promise<string> {
  const waiting: (() => void)[] = [];
  let cookies = 0;
  return serve((request, response) => {
    const { cookie } = request.headers;
    if (cookie === undefined) response.setHeader('set-cookie', `session=${++cookies}`);
    waiting.push(() => answerJson(response, answer(cookie ?? 'none')));
    if (waiting.length === 2) for (const one of waiting.splice(0).toReversed()) one();
  });
}

const specs: [string, (url: string) => BotSpec, (said: string) => Json][] = [
  ['a JSON bot', (url) => ({ protocol: 'http', url }), (reply) => ({ reply })],
  [
    'a model',
    (url) => ({ protocol: 'openai', url, stream: false }),
    (content) => ({ choices: [{ message: { role: 'assistant', content } }] }),
  ],
];

describe.each(specs)('two conversations with %s at once', (_name, specOf, answer) => {
  it('keep their cookies, their requests and their exchanges apart, and no promise is watched for it', async () => {
    const watched = vi.spyOn(AsyncLocalStorage.prototype, 'run');
    const raw: RawExchange[] = [];
    const both = opened(specOf(await bot(answer)), { raw: (one) => raw.push(one) });
    const talks = await Promise.all(['c-1', 'c-2'].map((id) => begin(both, id)));
    const sayAll = () => Promise.all(talks.map((talk, at) => say(talk, `This is ${at + 1}`)));
    const first = await sayAll();
    const second = await sayAll();
    expect(first.map(texts)).toEqual([['none'], ['none']]);
    expect(second.map(texts).flat().toSorted()).toEqual(['session=1', 'session=2']);
    for (const reply of [...first, ...second]) expect(reply.wire?.requests).toHaveLength(1);
    for (const { conversation, request } of raw)
      expect(request!.body).toContain(`This is ${conversation === 'c-1' ? 1 : 2}`);
    expect(raw).toHaveLength(4);
    expect(watched).not.toHaveBeenCalled();
    watched.mockRestore();
  });
});
