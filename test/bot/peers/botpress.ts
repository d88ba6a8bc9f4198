import type { ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';
import { answerJson } from '../serve.ts';
import { counter, httpPeer, scripted } from './peer.ts';

/** The Chat API after Botpress's reference: a key for each user, a stream of events for each conversation. */
export const botpressPeer = httpPeer({
  name: 'botpress',
  lacks: ['ended'],
  handler() {
    const count = counter();
    const owners = new Map<string, string>();
    const listeners = new Map<string, ServerResponse>();
    return async (request, response) => {
      const user = String(request.headers['x-user-key']).replace('key-', '');
      const path = request.url!.replace('/hook', '');
      if (path.endsWith('/listen')) {
        listeners.set(path.split('/')[2]!, response);
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        return response.flushHeaders();
      }
      const body = (await json(request)) as { conversationId: string; payload: { text: string } };
      if (path === '/users') {
        const id = `user${owners.size}${Math.trunc(performance.now() * 1000)}`;
        return answerJson(response, { user: { id }, key: `key-${id}` });
      }
      if (path === '/conversations') {
        owners.set(`c${owners.size}`, user);
        return answerJson(response, { conversation: { id: `c${owners.size - 1}` } });
      }
      const { conversationId: id, payload } = body;
      if (owners.get(id) !== user) return answerJson(response, { type: 'Forbidden' }, 403);
      const turn = scripted(payload.text, count(id));
      if (turn === 'failure') return answerJson(response, { type: 'Internal' }, 500);
      const event = (type: string, data: object): void => {
        listeners.get(id)!.write(`data: ${JSON.stringify({ type, data: { conversationId: id, ...data } })}\n\n`);
      };
      event('message_created', { isBot: false, userId: user, payload });
      answerJson(response, { message: { id: 'm', conversationId: id } });
      if (turn === 'silence') return undefined;
      for (const [index, text] of turn.texts.entries()) {
        const last = index === turn.texts.length - 1;
        const said = last && turn.options ? { type: 'choice', text, options: turn.options } : { type: 'text', text };
        event('message_created', { isBot: true, userId: 'bot', payload: said });
      }
      if (turn.handoff) event('event_created', { isBot: true, payload: { type: 'handoff', ...turn.handoff } });
      return undefined;
    };
  },
  isTurn: (request) => request.url!.endsWith('/messages'),
  specAt: (url) => ({ spec: { protocol: 'botpress', webhook_id: 'hook', url, quiet: '60ms' } }),
});
