import { json } from 'node:stream/consumers';
import { answerJson } from '../serve.ts';
import { counter, httpPeer, scripted } from './peer.ts';

/** A bot of nobody in particular. */
export const httpBotPeer = httpPeer({
  name: 'http',
  handler() {
    const count = counter();
    return async (request, response) => {
      const { conversation_id: id, message } = (await json(request)) as { conversation_id: string; message: string };
      const turn = scripted(message, count(id));
      if (turn === 'silence') return;
      if (turn === 'failure') return answerJson(response, { error: 'stack trace' }, 500);
      const messages = turn.texts.map((text) => ({ text }));
      answerJson(response, {
        messages,
        options: turn.options ?? [],
        handoff: turn.handoff ?? null,
        ended: turn.ended ?? false,
      });
    };
  },
  isTurn: () => true,
  specAt: (url) => ({ spec: { protocol: 'http', url } }),
});
