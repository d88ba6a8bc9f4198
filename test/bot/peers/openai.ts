import type { ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';
import { answerJson } from '../serve.ts';
import { httpPeer, scripted, type HttpPeer, type Said } from './peer.ts';

interface Body {
  stream: boolean;
  messages: { role: string; content: string }[];
}

/** The chat completions API after its documentation's examples. */
export const openaiPeer = (stream: boolean): HttpPeer =>
  httpPeer({
    name: stream ? 'openai, streamed' : 'openai',
    lacks: ['two', 'options', 'ended'],
    handler: () => async (request, response) => {
      const body = (await json(request)) as Body;
      const said = body.messages.filter(({ role }) => role === 'user');
      const turn = scripted(said.at(-1)!.content, said.length);
      if (turn === 'silence') return;
      if (turn === 'failure')
        return answerJson(response, { error: { message: 'overloaded', type: 'server_error' } }, 500);
      if (body.stream) streamed(response, turn);
      else {
        const message = {
          role: 'assistant',
          content: turn.texts[0]!,
          ...(turn.handoff && { tool_calls: [call(turn)] }),
        };
        answerJson(response, { object: 'chat.completion', choices: [{ index: 0, message, finish_reason: 'stop' }] });
      }
    },
    isTurn: () => true,
    specAt: (url) => ({ spec: { protocol: 'openai', url: `${url}/v1`, model: 'test', stream } }),
  });

function call({ handoff }: Said) {
  const called = { name: 'transfer_to_human', arguments: JSON.stringify(handoff) };
  return { id: 'call_1', type: 'function', function: called };
}

function streamed(response: ServerResponse, turn: Said): void {
  const send = (delta: object, finish: string | null = null): void => {
    const chunk = { object: 'chat.completion.chunk', choices: [{ index: 0, delta, finish_reason: finish }] };
    response.write(`data: ${JSON.stringify(chunk)}\n\n`);
  };
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
  send({ role: 'assistant', content: '' });
  for (const word of turn.texts[0]!.split(/(?= )/)) send({ content: word });
  if (turn.handoff) {
    const { id, type, function: called } = call(turn);
    const [start, end] = [called.arguments.slice(0, 9), called.arguments.slice(9)];
    send({ tool_calls: [{ index: 0, id, type, function: { name: called.name, arguments: start } }] });
    send({ tool_calls: [{ index: 0, function: { arguments: end } }] });
  }
  send({}, turn.handoff ? 'tool_calls' : 'stop');
  response.write(`data: ${JSON.stringify({ object: 'chat.completion.chunk', choices: [], usage: {} })}\n\n`);
  response.end('data: [DONE]\n\n');
}
