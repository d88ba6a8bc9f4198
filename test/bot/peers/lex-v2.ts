import { json } from 'node:stream/consumers';
import { answerJson } from '../serve.ts';
import { counter, httpPeer, scripted } from './peer.ts';

/** RecognizeText after AWS's reference; requests without a signature are turned away. */
export const lexV2Peer = httpPeer({
  name: 'lex-v2',
  handler() {
    const count = counter();
    return async (request, response) => {
      const [, session] =
        /^\/bots\/B\/botAliases\/T\/botLocales\/en_GB\/sessions\/([0-9a-zA-Z._:-]{2,100})(\/text)?$/.exec(
          request.url!,
        )!;
      if (request.headers.authorization?.startsWith('AWS4-HMAC-SHA256 Credential=AKID/') !== true) {
        return answerJson(response, { message: 'Missing Authentication Token' }, 403);
      }
      if (request.method === 'DELETE') return answerJson(response, { sessionId: session! });
      const { text } = (await json(request)) as { text: string };
      const turn = scripted(text, count(session!));
      if (turn === 'silence') return;
      if (turn === 'failure') return answerJson(response, { message: 'Dependency failed' }, 424);
      const buttons = turn.options?.map((option) => ({ text: option.label, value: option.value }));
      const card = { contentType: 'ImageResponseCard', imageResponseCard: { title: 'Choose', buttons } };
      answerJson(response, {
        messages: [
          ...turn.texts.map((content) => ({ content, contentType: 'PlainText' })),
          ...(buttons ? [card] : []),
        ] as never,
        sessionState: {
          dialogAction: { type: turn.ended || turn.handoff ? 'Close' : 'ElicitIntent' },
          intent: { name: turn.handoff ? 'TalkToHuman' : 'Order', state: turn.handoff ? 'Failed' : 'InProgress' },
          sessionAttributes: { ...turn.handoff, ...(turn.ended && { ended: 'true' }) },
        },
        interpretations: [{ intent: { name: 'Order' }, nluConfidence: { score: 0.9 } }],
        sessionId: session!,
      });
    };
  },
  isTurn: (request) => request.method === 'POST',
  specAt: (url) => ({
    spec: {
      protocol: 'lex-v2',
      region: 'eu-west-1',
      bot_id: 'B',
      alias_id: 'T',
      url,
      signals: [
        {
          stage: 'signalled',
          path: '$.sessionState.intent.name',
          equals: 'TalkToHuman',
          payload: '$.sessionState.sessionAttributes',
        },
        { stage: 'ended', path: '$.sessionState.sessionAttributes.ended', equals: 'true' },
      ],
    },
    env: { AWS_ACCESS_KEY_ID: 'AKID', AWS_SECRET_ACCESS_KEY: 'secretkey' },
  }),
});
