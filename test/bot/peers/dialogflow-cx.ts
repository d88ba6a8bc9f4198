import { json } from 'node:stream/consumers';
import { answerJson } from '../serve.ts';
import { counter, httpPeer, scripted } from './peer.ts';

/** detectIntent after Google's reference: the session is in the path, handoffs are messages of their own. */
export const dialogflowCxPeer = httpPeer({
  name: 'dialogflow-cx',
  handler() {
    const count = counter();
    return async (request, response) => {
      const [, session] =
        /^\/v3\/projects\/p\/locations\/europe-west1\/agents\/a\/sessions\/([\w-]{1,36}):detectIntent$/.exec(
          request.url!,
        )!;
      const { queryInput } = (await json(request)) as { queryInput: { text: { text: string }; languageCode: string } };
      const turn = scripted(queryInput.text.text, count(session!));
      if (turn === 'silence') return;
      if (turn === 'failure') return answerJson(response, { error: { code: 500, status: 'INTERNAL' } }, 500);
      const chips = { type: 'chips', options: turn.options?.map(({ label }) => ({ text: label })) };
      const responseMessages = [
        { text: { text: turn.texts, allowPlaybackInterruption: false } },
        ...(turn.options ? [{ payload: { richContent: [[chips]] } }] : []),
        ...(turn.handoff ? [{ liveAgentHandoff: { metadata: turn.handoff } }] : []),
        ...(turn.ended ? [{ endInteraction: {} }] : []),
      ];
      const match = { intent: { displayName: 'order_status' }, matchType: 'INTENT', confidence: 0.8 };
      answerJson(response, {
        responseId: '1',
        queryResult: { languageCode: queryInput.languageCode, responseMessages, match } as never,
      });
    };
  },
  isTurn: () => true,
  specAt: (url) => ({
    spec: {
      protocol: 'dialogflow-cx',
      agent: 'projects/p/locations/europe-west1/agents/a',
      url,
      auth: { type: 'bearer', token: '{{env.TOKEN}}' },
    },
    env: { TOKEN: 'token' },
  }),
});
