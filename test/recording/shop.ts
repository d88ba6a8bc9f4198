/** The bot of a shop, which does not know its opening hours until it is taught them. */
import type { RequestListener, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';

export function shop(): { serve: RequestListener; learnOpeningHours: () => void } {
  let knowsHours = false;
  const answerTo = (said: string): string => {
    if (/person|someone|human|agent/i.test(said)) return 'I am connecting you to a colleague.';
    if (/open|close|hours/i.test(said) && knowsHours) return 'We are open from 9 am to 6 pm, Monday to Saturday.';
    return 'Sorry, I did not understand that. You can ask me about orders and returns.';
  };
  return {
    learnOpeningHours: () => (knowsHours = true),
    async serve(request, response) {
      const { text: said } = JSON.parse((await text(request)) || '{}') as { text?: string };
      if (said === undefined) return answerJson(response, { error: '"text" is required' }, 400);
      const answer = answerTo(said);
      answerJson(response, { answer, handoff: answer.includes('colleague') ? { queue: 'care' } : null });
    },
  };
}

const answerJson = (response: ServerResponse, body: object, status = 200): void =>
  void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
