import { json } from 'node:stream/consumers';
import { answerJson } from '../serve.ts';
import { counter, httpPeer, scripted, type HttpPeer } from './peer.ts';

/** Rasa's REST channel after its documentation: null keys dropped, an empty list when an action breaks. */
export const rasaPeer = (stream: boolean): HttpPeer =>
  httpPeer({
    name: stream ? 'rasa, streamed' : 'rasa',
    handler() {
      const count = counter();
      return async (request, response) => {
        const { sender, message } = (await json(request)) as { sender: string; message: string };
        const turn = scripted(message, count(sender));
        if (turn === 'silence') return;
        if (turn === 'failure') return answerJson(response, []);
        const items: object[] = turn.texts.map((text) => ({ recipient_id: sender, text }));
        const buttons = turn.options?.map(({ label, value }) => ({ title: label, payload: value }));
        if (buttons) Object.assign(items.at(-1)!, { buttons });
        const { handoff, ended } = turn;
        if (handoff ?? ended) items.push({ recipient_id: sender, custom: { handoff, ended } });
        if (!request.url!.endsWith('?stream=true')) return answerJson(response, items as never);
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        for (const item of items) response.write(`${JSON.stringify(item)}\n`);
        response.end();
      };
    },
    isTurn: () => true,
    specAt: (url) => ({ spec: { protocol: 'rasa', url, stream } }),
  });
