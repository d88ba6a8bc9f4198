/** A person in the customer's seat, at a real bot on loopback. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/json.ts';
import { serveJson } from '../bot/serve.ts';
import { inProcess } from './in-process.ts';

/** A bot that asks for the order, offers two buttons, and then says what it was sent. */
function shop(): { heard: string[]; answer: (body: Json) => Json } {
  const heard: string[] = [];
  return {
    heard,
    answer: (body) => {
      const { message } = body as { message: string };
      heard.push(message);
      if (heard.length === 1) return { text: 'What is your order number?', options: [] };
      if (heard.length === 2) return { text: 'Refund or voucher?', options: ['Money back', 'A voucher'] };
      return { text: `Done: ${message}. \u001B[31mBye!`, options: [] };
    },
  };
}

async function seat(typed: readonly string[]) {
  const { heard, answer } = shop();
  const url = await serveJson((body) => answer(body));
  const cwd = await mkdtemp(join(tmpdir(), 'seat-'));
  const yaml = `
suite: { repeat: 1 }
bot: { protocol: http, url: '${url}/', reply: { messages: '$', text: '$.text', options: '$.options[*]' } }
intents: { refund: { title: Refund } }
scenarios:
  late: { intent: refund, goal: Get the money back, opening: [My parcel is late], facts: { order_number: { value: MX-48213, description: the order number } }, wants: { done: [refunded] } }
`;
  await writeFile(join(cwd, 'shop.yaml'), yaml);
  return { heard, ...(await inProcess(['play', 'late', 'shop.yaml', '--seat'], cwd, {}, typed)) };
}

describe('play --seat', () => {
  it('sends what is typed, presses a button by its number, and ends when the person says so', async () => {
    const { heard, stdout, code } = await seat(['where is my stuff??', 'its MX-48213', '1', '/done']);
    expect(heard).toEqual(['where is my stuff??', 'its MX-48213', 'Money back']);
    expect(stdout).toContain('Ended resolved');
    expect(code).toBe(0);
  });

  it('tells the person first what the customer wants and knows', async () => {
    const { stdout } = await seat(['hello', '/leave']);
    const [sheet] = stdout.split('Bot');
    expect(sheet).toContain('Get the money back');
    expect(sheet).toContain('the order number: MX-48213');
  });

  it('shows each answer once, with how the simulated customer reads it and no control characters', async () => {
    const { stdout } = await seat(['hello', 'MX-48213', 'A voucher', '/leave']);
    expect(stdout.match(/What is your order number\?/g)).toHaveLength(1);
    expect(stdout).toContain('(read as: asks)');
    expect(stdout).not.toContain('\u001B');
  });

  it('a person who types nothing more has left', async () => {
    const { heard, stdout } = await seat(['hello', '', '  ']);
    expect(heard).toEqual(['hello']);
    expect(stdout).toContain('Ended abandoned');
  });

  it('a person who leaves before a word was said is no stack trace', async () => {
    const { heard, stdout, stderr } = await seat([]);
    expect(heard).toEqual([]);
    expect(`${stdout}${stderr}`).toContain('left before anything was said');
    expect(`${stdout}${stderr}`).not.toMatch(/\bat .*\.ts:\d+/);
  });
});
