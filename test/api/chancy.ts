/** A bot over real HTTP whose true rates are known: each customer is served or not by a draw from the order number it gives. */
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ChancyBot {
  url: string;
  /** Requests so far. */
  asked(): number;
  /** Tells once when so many have come. @returns What forgets it. */
  onRequest(count: number, tell: () => void): () => void;
  close(): Promise<void>;
}

/** @param rates Chance of being served by scenario, as the opening names it. */
export async function openChancyBot(release: string, rates: Record<string, number>): Promise<ChancyBot> {
  const wanted = new Map<string, string>();
  const answer = (id: string, message: string): string => {
    const scenario = Object.keys(rates).find((name) => message.includes(name));
    if (scenario !== undefined) {
      wanted.set(id, scenario);
      return 'What is your order number?';
    }
    // By the number alone: how customers word it is no part of a bot's chances.
    const number = /\d{10}/.exec(message)?.[0] ?? message;
    const draw = createHash('sha256').update(`${release} ${number}`).digest().readUInt32BE() / 2 ** 32;
    return draw < rates[wanted.get(id)!]!
      ? 'Your request has been completed.'
      : 'Sorry, that is not possible here. Goodbye.';
  };
  let asked = 0;
  const waiting = new Set<{ due: number; tell: () => void }>();
  const server = createServer((request, response) => {
    asked++;
    for (const one of waiting) {
      if (asked < one.due) continue;
      waiting.delete(one);
      one.tell();
    }
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const isAbout = request.url === '/about';
      const body = isAbout ? null : (JSON.parse(Buffer.concat(chunks).toString()) as { id: string; text: string });
      const reply = body === null ? { build: release } : { text: answer(body.id, body.text) };
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(reply));
    });
  });
  // On a machine that gives nobody a turn for seconds, connections would be closed with requests in them.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: () => asked,
    onRequest(count, told) {
      const one = { due: count, tell: told };
      waiting.add(one);
      return () => void waiting.delete(one);
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Scenarios of these names, two personas each, for the bot above. */
export function chancyProject(
  url: string,
  names: readonly string[],
  gates = '[]',
  floors: Record<string, number> = {},
): string {
  const intents = names.map((name) => {
    const floor = name in floors ? `, floor: ${floors[name]}` : '';
    return `${name}: { title: ${name}${floor} }`;
  });
  const scenarios = names.map(
    (name) => `
  ${name}:
    intent: ${name}
    goal: Get a ${name}
    opening: [I want a ${name} please]
    facts: { order_number: "{{faker.string.numeric(10)}}" }
    wants: { done: [has been completed] }
    statements: { required: [has been completed] }
    turns: { maximum: 3 }`,
  );
  return `
suite: { seed: chance }
bot:
  protocol: http
  url: ${url}/chat
  body: { id: "{{conversation_id}}", text: "{{message}}" }
  identity: { url: ${url}/about, build: $.build }
intents: { ${intents.join(', ')} }
personas: { calm: { title: Calm }, brisk: { title: Brisk } }
gates: ${gates}
scenarios:${scenarios.join('')}
`;
}
