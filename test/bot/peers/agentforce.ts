import type { ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';
import { answerJson } from '../serve.ts';
import { httpPeer, scripted, type HttpPeer } from './peer.ts';

interface Body {
  externalSessionKey?: string;
  message?: { sequenceId: number; text: string };
}

/** The Agent API after Salesforce's examples; a sequence that does not count up is turned away. */
export const agentforcePeer = (stream: boolean): HttpPeer =>
  httpPeer({
    name: stream ? 'agentforce, streamed' : 'agentforce',
    lacks: ['options'],
    handler() {
      const sequences = new Map<string, number>();
      return async (request, response) => {
        if (request.headers.authorization !== 'Bearer token')
          return answerJson(response, { error: 'unauthorized' }, 401);
        if (request.url === '/v1/agents/0Xx1/sessions') {
          const { externalSessionKey } = (await json(request)) as Body;
          sequences.set(externalSessionKey!, 0);
          return answerJson(response, { sessionId: externalSessionKey!, _links: {}, messages: [] });
        }
        const [, id] = /^\/v1\/sessions\/([\w-]+)/.exec(request.url!)!;
        if (request.method === 'DELETE')
          return answerJson(response, { messages: [{ type: 'SessionEnded', reason: 'ClientRequest' }] });
        const { sequenceId, text } = ((await json(request)) as Body).message!;
        if (sequenceId !== sequences.get(id!)! + 1) return answerJson(response, { error: 'sequenceId' }, 400);
        sequences.set(id!, sequenceId);
        const turn = scripted(text, sequenceId);
        if (turn === 'silence') return;
        if (turn === 'failure')
          return answerJson(response, { messages: [{ type: 'Error', message: 'planner failed' }] });
        const targets = [{ property: 'case', value: turn.handoff }];
        const messages = [
          { type: 'ProgressIndicator', message: 'Working on it' },
          ...turn.texts.map((message) => ({ type: 'Inform', id: '1', message, isContentSafe: true })),
          ...(turn.handoff ? [{ type: 'Escalate', targets }] : []),
          ...(turn.ended ? [{ type: 'SessionEnded', reason: 'AgentAction' }] : []),
        ];
        if (request.url!.endsWith('/stream')) streamed(response, messages);
        else answerJson(response, { messages: messages as never });
      };
    },
    isTurn: (request) => request.url!.endsWith(stream ? '/messages/stream' : '/messages'),
    specAt: (url) => ({
      spec: {
        protocol: 'agentforce',
        agent_id: '0Xx1',
        my_domain: 'https://example.my.salesforce.com',
        url: `${url}/v1`,
        auth: { type: 'bearer', token: '{{env.TOKEN}}' },
        stream,
      },
      env: { TOKEN: 'token' },
    }),
  });

/** Texts come in chunks first, of which the first attempt is taken back, then whole. */
function streamed(response: ServerResponse, messages: { type: string; message?: string }[]): void {
  response.writeHead(200, { 'content-type': 'text/event-stream;charset=UTF-8' });
  let offset = 0;
  const send = (message: object): void => {
    const event = { timestamp: 1_700_000_000_000, originEventId: 'e', traceId: 't', offset: offset++, message };
    response.write(`id: ${offset}\ndata: ${JSON.stringify(event)}\n\n`);
  };
  for (const message of messages) {
    if (message.type === 'Inform') {
      send({ type: 'TextChunk', message: 'Something unsafe' });
      send({ type: 'ValidationFailureChunk', reason: 'toxic' });
      for (const word of message.message!.split(/(?= )/)) send({ type: 'TextChunk', message: word });
    }
    send(message);
  }
  send({ type: 'EndOfTurn' });
  response.end();
}
