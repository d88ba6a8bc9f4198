/** What responses of JSON-RPC tell, whichever protocol goes over it. */
import { json } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/json.ts';
import type { BotSpec } from '../../src/scenario/schema/bot-schema.ts';
import { answerJson, serve } from './serve.ts';
import { ask, faultOf, texts } from './talk.ts';

const said: Json = {
  kind: 'message',
  parts: [{ kind: 'text', text: 'Hello.' }],
  content: [{ type: 'text', text: 'Hello.' }],
};

/** A server whose every response is this, below an address that speaks of keys. */
async function answering(protocol: 'mcp' | 'a2a', response: Json): Promise<BotSpec> {
  const url = await serve(async (request, reply) => {
    const { id } = (await json(request)) as { id: number };
    answerJson(reply, { jsonrpc: '2.0', id, ...(response as object) });
  });
  const address = `${url}/api-key/forbidden`;
  return protocol === 'mcp' ? { protocol, url: address, tool: 'ask' } : { protocol, url: address };
}

describe.each(['mcp', 'a2a'] as const)('over %s', (protocol) => {
  it('an error of null beside a result is none', async () => {
    expect(texts(await ask(await answering(protocol, { result: said, error: null })))).toEqual(['Hello.']);
  });

  it.each<[Json, string, string | null]>([
    [{ code: -32602, message: 'Nope.' }, 'answered with error -32602: Nope.', 'wrong-body'],
    [{ code: 401, message: 'Nope.' }, 'answered with error 401: Nope.', 'unauthorized'],
    [
      { code: -32050, message: 'The token is expired.' },
      'answered with error -32050: The token is expired.',
      'unauthorized',
    ],
    [{ code: -32603, message: 'a\u001B[31mb' }, 'answered with error -32603: a', null],
    [{ message: { de: 'Nein.' } }, 'answered with error 0: {"message":{"de":"Nein."}}', null],
  ])('%j is told with what to change, by what it says and not by the address', async (error, words, kind) => {
    const fault = await faultOf(ask(await answering(protocol, { error })));
    expect(fault.message).toContain(words);
    expect(fault.message).not.toContain('\u001B');
    expect(fault.kind).toBe(kind);
  });
});
