/** A report to be handed on: the same verdict and figures, nobody's name in it, and nothing written over. */
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/api/run.ts';
import { share, type SharedReport } from '../../src/api/share.ts';
import type { ReportModel } from '../../src/report/model.ts';
import { inProcess } from '../cli/in-process.ts';

const email = 'jonas.weidmann@mail.example.org';
const name = 'Jonas Weidmann';
const phone = '+44 7700 900123';

const project = (url: string) => `
bot: { protocol: http, url: '${url}' }
intents: { refund: { title: Refund } }
personas: { jonas: { title: A loyal customer } }
scenarios:
  refund:
    intent: refund
    goal: Get the refund of ${name}
    opening: [I am ${name} and want my refund]
    facts: { name: { value: '${name}' }, email: { value: '${email}' }, phone: { value: '${phone}' } }
    statements: { forbidden: ['{{facts.phone}} is yours'] }
    wants: { done: [has been refunded] }
`;

/** Asks for the address again and again, and says what it must not. */
const replies = [
  'What is your e-mail address?',
  `I can't find ${email}. What is your e-mail address?`,
  `Sorry ${name}, I never told anybody that ${phone} is yours. What is your e-mail address?`,
];

let count = 0;
const server: Server = createServer((request, response) => {
  request.resume();
  response
    .writeHead(200, { 'content-type': 'application/json' })
    .end(JSON.stringify({ reply: replies[count++ % replies.length] }));
});
afterAll(() => server.close());

async function held(cwd: string): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  await writeFile(join(cwd, 'shop.yaml'), project(url));
  const { folder } = await run({ paths: ['shop.yaml'], cwd, repeat: 6, concurrency: 1, formats: [] });
  return folder;
}

function pageOf(html: string) {
  const blocks = [...html.matchAll(/<script type="application\/json" id="([\w-]+)">(.*?)<\/script>/gs)];
  const values = new Map(blocks.map(([, id, json]) => [id!, JSON.parse(json!) as unknown]));
  const chunks = [...values].filter(([id]) => /^(candidate|baseline)-\d+$/.test(id));
  const transcripts = chunks.map(([, text]) => gunzipSync(Buffer.from(text as string, 'base64')).toString());
  return { model: values.get('report') as ReportModel, transcripts: transcripts.join('\n') };
}

describe('a shared report', () => {
  let cwd: string;
  let folder: string;
  let shared: SharedReport;
  let html: string;
  beforeAll(async () => {
    cwd = await mkdtemp(join(tmpdir(), 'share-'));
    folder = await held(cwd);
    shared = await share({ run: folder, cwd });
    html = await readFile(shared.path, 'utf8');
  });

  it('holds nobody’s name, address or number, in the page or in a transcript', async () => {
    const { transcripts, model } = pageOf(html);
    const journal = await readFile(join(folder, 'conversations.jsonl'), 'utf8');
    for (const value of [email, 'Weidmann', '7700 900123']) {
      expect(journal).toContain(value);
      expect(html).not.toContain(value);
      expect(transcripts).not.toContain(value);
    }
    expect(transcripts).toMatch(/\[email [0-9a-f]{6}\]/);
    expect(model.conversations.rows).toHaveLength(6);
    expect(shared.replaced).toBeGreaterThan(20);
  });

  it('says what the run’s own report says, quotes apart', async () => {
    const { model } = pageOf(html);
    const own = pageOf(await readFile(await ownPage(folder, cwd), 'utf8')).model;
    expect(model.verdict.headline).toBe(own.verdict.headline);
    expect(model.conversations.rows).toEqual(own.conversations.rows);
    expect(model.scores).toEqual(own.scores);
    expect(model.causes.length).toBeGreaterThan(0);
    expect(model.causes.map(({ code, conversations }) => [code, conversations])).toEqual(
      own.causes.map(({ code, conversations }) => [code, conversations]),
    );
    const quotes = own.causes.map(({ quote }) => quote.text).join('\n');
    expect(quotes).toContain('7700 900123');
  });

  it('says what was left out, and by which files whoever has the run can tell it', async () => {
    const { model } = pageOf(html);
    const journal = await readFile(join(folder, 'conversations.jsonl'));
    const hash = createHash('sha256').update(journal).digest('hex');
    expect(shared.files).toContainEqual({ name: 'conversations.jsonl', sha256: hash });
    expect(model.trust).toContainEqual({ label: 'Made of conversations.jsonl', value: `sha256:${hash}`, ok: null });
    expect(model.trust[0]).toEqual({
      label: 'Personal data',
      value: expect.stringContaining(`${shared.replaced} places of personal data replaced by pseudonyms`),
      ok: null,
    });
    expect(model.method.commands).toEqual([]);
  });

  it('is one file, and is not written over another', async () => {
    expect((await readdir(join(folder, '..'))).filter((entry) => entry.startsWith('.shared'))).toEqual([]);
    const { code, stderr } = await inProcess(['share', folder], cwd);
    expect(code).toBe(2);
    expect(stderr).toContain('There is a file of this name already');
    expect(await readFile(shared.path, 'utf8')).toBe(html);
  });

  it('is the same to the byte whenever it is made', async () => {
    const again = await share({ run: folder, out: 'again.html', cwd });
    expect(await readFile(again.path, 'utf8')).toBe(html);
  });

  it('is refused where there is no run, or no folder to write to', async () => {
    expect(await inProcess(['share', 'nowhere'], cwd)).toMatchObject({ code: 2 });
    const { code, stderr } = await inProcess(['share', folder, '--out', 'no/such/page.html'], cwd);
    expect(code).toBe(2);
    expect(stderr).toContain('no/such');
    expect(stderr).toContain('The folder of this file does not exist');
    expect(stderr).not.toContain('start the run anew');
  });
});

async function ownPage(folder: string, cwd: string): Promise<string> {
  await inProcess(['report', folder, '--quiet'], cwd);
  return join(folder, 'index.html');
}
