import { json } from 'node:stream/consumers';
import { answerJson } from '../serve.ts';
import { counter, httpPeer, scripted } from './peer.ts';

/** Copilot Studio's own API, as Microsoft's client for it speaks: activities as server-sent events, and an end. */
export const copilotStudioPeer = httpPeer({
  name: 'copilot-studio',
  handler() {
    const count = counter();
    let conversations = 0;
    return async (request, response) => {
      const { pathname, searchParams } = new URL(request.url!, 'http://service');
      const [, id] = /^\/copilotstudio\/bots\/shop\/conversations(?:\/([^/]+))?$/.exec(pathname) ?? [];
      if (request.headers.authorization !== 'Bearer user-token-1' || searchParams.get('api-version') === null)
        return answerJson(response, { error: 'unauthorized' }, 401);
      const body = (await json(request)) as { activity?: { text?: string }; emitStartConversationEvent?: boolean };
      const here = id ?? `conversation${++conversations}`;
      const text = id === undefined ? null : (body.activity?.text ?? '');
      const turn = text === null ? null : scripted(text, count(here));
      if (turn === 'silence') return;
      if (turn === 'failure') return answerJson(response, { error: { code: 'BotError' } }, 500);
      response.writeHead(200, { 'content-type': 'text/event-stream', 'x-ms-conversationid': here });
      const send = (activity: object): void => {
        const whole = { ...activity, from: { id: 'bot', role: 'bot' }, conversation: { id: here } };
        response.write(`event: activity\ndata: ${JSON.stringify(whole)}\n\n`);
      };
      if (turn !== null) {
        const stream = (streamType: string) => [{ type: 'streaminfo', streamId: 's1', streamSequence: 1, streamType }];
        send({ type: 'typing', text: turn.texts[0]!.slice(0, 2), entities: stream('streaming') });
        for (const [index, said] of turn.texts.entries()) {
          const actions = turn.options?.map(({ label, value }) => ({ type: 'postBack', title: label, value }));
          send({
            type: 'message',
            text: said,
            ...(index === 0 && { entities: stream('final') }),
            ...(actions && { suggestedActions: { actions } }),
          });
        }
        if (turn.handoff) send({ type: 'event', name: 'handoff.initiate', value: turn.handoff });
        if (turn.ended) send({ type: 'endOfConversation' });
      }
      response.end('event: end\ndata: end\n\n');
    };
  },
  isTurn: (request) => /\/conversations\/[^/?]+/.test(request.url!),
  specAt: (url) => ({
    spec: {
      protocol: 'copilot-studio',
      url: `${url}/copilotstudio/bots/shop/conversations?api-version=2022-03-01-preview`,
      auth: { type: 'bearer', token: '{{env.TOKEN}}' },
    },
    env: { TOKEN: 'user-token-1' },
  }),
});
