/** A bot that has nothing but hostile words, in every field of every reply, and in its errors. */
import { text } from 'node:stream/consumers';
import { serve } from '../bot/serve.ts';
import { hostileStrings } from './strings.ts';

/** @returns Its address. Every text was said once after so many requests as there are texts. */
export function openHostileBot(): Promise<string> {
  let asked = 0;
  const word = (apart: number): string => hostileStrings[(asked + apart) % hostileStrings.length]!;
  return serve(async (request, response) => {
    await text(request);
    asked++;
    if (request.url === '/backend') return void response.end(JSON.stringify({ state: word(11), [word(12)]: word(13) }));
    if (request.url === '/version') return void response.end(JSON.stringify({ name: word(9), build: word(10) }));
    const fails = asked % 7 === 0;
    const said = {
      reply: `${word(0)} Could you give me your reference?`,
      options: [{ label: word(1), value: word(2) }],
      intent: { name: word(3), confidence: 0.5 },
      ...(asked % 3 === 0 && { handoff: { queue: word(4), context: { [word(5)]: word(6), reference: word(7) } } }),
    };
    const body = fails ? word(8) : JSON.stringify(said);
    response.writeHead(fails ? 500 : 200, { 'content-type': fails ? 'text/plain' : 'application/json' }).end(body);
  });
}
