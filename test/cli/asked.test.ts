/** `probe --facts`: a run against a real bot on loopback, then what it asked for. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { run } from '../../src/api/run.ts';
import { askedIn, type AskedFact } from '../../src/index.ts';
import { attending } from '../bot/serve.ts';
import { inProcess } from './in-process.ts';

const strange = 'What does the small tag on the cord say?';
const plain = 'What is your order number?';

const yaml = (url: string) => `
suite: { repeat: 2, human_agent: false }
bot: { protocol: http, url: '${url}/' }
intents: { replace: { title: Replacement } }
scenarios:
  broken:
    intent: replace
    goal: Have a broken lamp replaced
    opening: [My lamp came broken and I want another one]
    facts:
      order_number: { value: MX-48213, description: the order number }
      colour: { value: green, description: the colour of the lamp, asks: [which shade] }
    wants: { done: [replacement has been sent] }
`;

/** Asks for something the customer has no fact for, then for two that it has. */
const replies = [strange, plain, 'And which shade was it?', 'Your replacement has been sent.'];

describe('what a bot asked for', () => {
  let rows: AskedFact[];
  let folder: string;
  let cwd: string;

  beforeAll(async () => {
    const server = await shop();
    cwd = await mkdtemp(join(tmpdir(), 'asked-'));
    await writeFile(join(cwd, 'shop.yaml'), yaml(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
    ({ folder } = await run({ paths: ['shop.yaml'], cwd, env: {}, formats: [] }));
    server.close();
    rows = await askedIn({ run: folder, cwd });
  }, 60_000);

  it('begins with what was not understood, and counts the turns it was asked in', () => {
    expect(rows[0]).toMatchObject({ scenario: 'broken', question: strange, understood: false, turns: 2 });
  });

  it('names the fact that was given, and is sure of what the author’s own words name', () => {
    expect(rows.find(({ question }) => question === plain)).toMatchObject({ fact: 'order_number', understood: true });
    expect(rows.at(-1)).toMatchObject({ fact: 'colour', understood: true, share: 1 });
  });

  it('points to the turn where it stood', () => {
    expect(rows[0]).toMatchObject({ conversation: expect.stringMatching(/^broken\//), turn: 1 });
  });

  it('prints it with the YAML that would help, and JSON where that is asked for', async () => {
    const { stdout, code } = await inProcess(['probe', '--facts', folder], cwd);
    expect(code).toBe(0);
    expect(stdout).toContain(`asked 2 times: "${strange}"`);
    const { stdout: json } = await inProcess(['probe', '--facts', folder, '--json'], cwd);
    expect(JSON.parse(json)).toHaveLength(rows.length);
  });

  it('a folder without a run is no stack trace', async () => {
    const { code, stderr } = await inProcess(['probe', '--facts', 'nowhere'], cwd);
    expect(code).toBe(2);
    expect(stderr).not.toMatch(/\bat .*\.ts:\d+/);
  });
});

/** Each conversation is known by the address it comes from. */
async function shop(): Promise<Server> {
  const asked = new Map<string, number>();
  const server = createServer(
    attending(async (request, response) => {
      const { conversation_id: id = 'one' } = JSON.parse((await text(request)) || '{}') as { conversation_id?: string };
      const at = asked.get(id) ?? 0;
      asked.set(id, at + 1);
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify({ reply: replies[at] ?? 'Bye' }));
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}
