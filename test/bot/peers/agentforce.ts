import { json } from 'node:stream/consumers';
import { answerJson } from '../serve.ts';
import { httpPeer, scripted } from './peer.ts';

interface Body {
  externalSessionKey?: string;
  message?: { sequenceId: number; text: string };
}

/** The Agent API after Salesforce's examples; a sequence that does not count up is turned away. */
export const agentforcePeer = httpPeer({
  name: 'agentforce',
  lacks: ['options'],
  handler() {
    const sequences = new Map<string, number>();
    return async (request, response) => {
      if (request.headers.authorization !== 'Bearer token') return answerJson(response, { error: 'unauthorized' }, 401);
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
      if (turn === 'failure') return answerJson(response, { messages: [{ type: 'Error', message: 'planner failed' }] });
      const targets = [{ property: 'case', value: turn.handoff }];
      const messages = [
        { type: 'ProgressIndicator', message: 'Working on it' },
        ...turn.texts.map((message) => ({ type: 'Inform', id: '1', message, isContentSafe: true })),
        ...(turn.handoff ? [{ type: 'Escalate', targets }] : []),
        ...(turn.ended ? [{ type: 'SessionEnded', reason: 'AgentAction' }] : []),
      ];
      answerJson(response, { messages: messages as never });
    };
  },
  isTurn: (request) => request.url!.endsWith('/messages'),
  specAt: (url) => ({
    spec: {
      protocol: 'agentforce',
      agent_id: '0Xx1',
      my_domain: 'https://example.my.salesforce.com',
      url: `${url}/v1`,
      auth: { type: 'bearer', token: '{{env.TOKEN}}' },
    },
    env: { TOKEN: 'token' },
  }),
});
