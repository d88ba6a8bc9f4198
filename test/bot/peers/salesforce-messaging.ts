import type { ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';
import { answerJson } from '../serve.ts';
import { counter, httpPeer, scripted } from './peer.ts';

/** Messaging for In-App and Web after Salesforce's reference: a token and a stream of events for each guest, own words echoed. */
export const salesforceMessagingPeer = httpPeer({
  name: 'salesforce-messaging',
  handler() {
    const count = counter();
    const listeners = new Map<string, ServerResponse>();
    const owners = new Map<string, string>();
    let guests = 0;
    let time = 1_700_000_000_000;
    return async (request, response) => {
      const { pathname } = new URL(request.url!, 'http://service');
      if (pathname.endsWith('/access-token')) {
        const asked = (await json(request)) as { orgId: string; esDeveloperName: string };
        if (asked.orgId !== '00D000000000001' || asked.esDeveloperName !== 'Shop')
          return answerJson(response, { message: 'unknown deployment' }, 400);
        return answerJson(response, { accessToken: `token-conversation-${++guests}`, lastEventId: '7' });
      }
      const token = (request.headers.authorization ?? '').replace('Bearer ', '');
      if (!token.startsWith('token-conversation-')) return answerJson(response, { message: 'no token' }, 401);
      if (pathname === '/eventrouter/v1/sse') {
        if (request.headers['x-org-id'] !== '00D000000000001') return answerJson(response, { message: 'no org' }, 400);
        listeners.set(token, response);
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        return void response.write('event: ping\ndata: 1\n\n');
      }
      const [, id = '', what] = /^\/iamessage\/api\/v2\/conversation(?:\/([^/]+)(\/message)?)?$/.exec(pathname) ?? [];
      if (request.method === 'DELETE') return response.writeHead(204).end();
      const body = (await json(request)) as { conversationId?: string; message?: { staticContent: { text: string } } };
      if (id === '') {
        owners.set(body.conversationId!, token);
        return response.writeHead(201).end();
      }
      if (owners.get(id) !== token || what === undefined) return answerJson(response, { message: 'not yours' }, 403);
      const { text } = body.message!.staticContent;
      const turn = scripted(text, count(id));
      if (turn === 'failure') return answerJson(response, { message: 'internal' }, 500);
      const tell = (event: string, role: string, payload: object): void => {
        const entry = {
          senderDisplayName: role,
          identifier: `e${++time}`,
          entryType: event,
          entryPayload: JSON.stringify(payload),
          sender: { role, appType: 'x', subject: 's' },
          transcriptedTimestamp: time,
        };
        const data = { channelType: 'embedded_messaging', conversationId: id, conversationEntry: entry };
        listeners.get(token)!.write(`id: ${time}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
      };
      const words = (said: string) => ({
        messageType: 'StaticContentMessage',
        staticContent: { formatType: 'Text', text: said },
      });
      tell('CONVERSATION_MESSAGE', 'EndUser', { entryType: 'Message', abstractMessage: words(text) });
      response.writeHead(202).end();
      if (turn === 'silence') return undefined;
      tell('CONVERSATION_TYPING_STARTED_INDICATOR', 'Chatbot', { entryType: 'TypingStartedIndicator' });
      for (const [index, said] of turn.texts.entries()) {
        const optionItems = turn.options?.map(({ label }) => ({ titleItem: { itemType: 'TitleItem', title: label } }));
        const isLast = index === turn.texts.length - 1;
        const choices = { messageType: 'ChoicesMessage', choices: { formatType: 'Buttons', text: said, optionItems } };
        tell('CONVERSATION_MESSAGE', 'Chatbot', {
          entryType: 'Message',
          abstractMessage: isLast && optionItems ? choices : words(said),
        });
      }
      if (turn.handoff)
        tell('CONVERSATION_ROUTING_RESULT', 'System', {
          entryType: 'RoutingResult',
          routingType: 'Transfer',
          failureType: 'None',
          ...turn.handoff,
        });
      if (turn.ended) tell('CONVERSATION_CLOSE_CONVERSATION', 'System', { entryType: 'CloseConversation' });
      return undefined;
    };
  },
  acknowledges: true,
  isTurn: (request) => request.url!.endsWith('/message'),
  specAt: (url) => ({
    spec: { protocol: 'salesforce-messaging', url, org_id: '00D000000000001', deployment: 'Shop', quiet: '60ms' },
  }),
});
