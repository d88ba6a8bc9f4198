import { json } from 'node:stream/consumers';
import { answerJson } from '../serve.ts';
import { counter, httpPeer, scripted, type HttpPeer } from './peer.ts';

interface Call {
  id: string;
  method: string;
  params: { id?: string; message?: { contextId?: string; taskId?: string; parts: { text: string }[] } };
}

/** An agent that works on a task before it answers, in either spelling of the specification. */
export const a2aPeer = (version: '0.3' | '1.0'): HttpPeer =>
  httpPeer({
    name: `a2a ${version}`,
    lacks: ['options', 'ended'],
    handler() {
      const count = counter();
      const tasks = new Map<string, object>();
      const old = version === '0.3';
      const part = (words: string) => (old ? { kind: 'text', text: words } : { text: words });
      const state = (word: string) => (old ? word : `TASK_STATE_${word.toUpperCase().replace('-', '_')}`);
      return async (request, response) => {
        const { id, method, params } = (await json(request)) as Call;
        const answer = (body: object): void => answerJson(response, { jsonrpc: '2.0', id, ...body });
        if (method === (old ? 'tasks/get' : 'GetTask')) return answer({ result: tasks.get(params.id!) });
        if (method !== (old ? 'message/send' : 'SendMessage')) {
          return answer({ error: { code: -32601, message: 'Method not found' } });
        }
        const contextId = params.message!.contextId ?? `context-${tasks.size}-${id}`;
        const turn = scripted(params.message!.parts[0]!.text, count(contextId));
        if (turn === 'silence') return;
        if (turn === 'failure') return answer({ error: { code: -32603, message: 'Internal error' } });
        const taskId = `task-${tasks.size}`;
        const message = { role: old ? 'agent' : 'ROLE_AGENT', parts: turn.texts.map(part) };
        const handoff = {
          artifactId: '1',
          name: 'handoff',
          parts: [{ ...(old && { kind: 'data' }), data: turn.handoff }],
        };
        tasks.set(taskId, {
          ...(old && { kind: 'task' }),
          id: taskId,
          contextId,
          status: { state: state('input-required'), message },
          ...(turn.handoff && { artifacts: [handoff] }),
        });
        const working = { ...(old && { kind: 'task' }), id: taskId, contextId, status: { state: state('working') } };
        answer({ result: old ? working : { task: working } });
      };
    },
    isTurn: () => true,
    specAt: (url) => ({ spec: { protocol: 'a2a', url, poll: '5ms' } }),
  });
