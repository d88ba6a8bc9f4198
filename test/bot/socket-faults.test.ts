/** What can go wrong where messages arrive by themselves, in every protocol over a socket. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { BotFault } from '../../src/bot/bot.ts';
import type { BotSpec } from '../../src/scenario/schema/bot-schema.ts';
import { freePort } from '../free-port.ts';
import { type Line, peerThat, socketPeers } from './peers/socket-peers.ts';
import { begin, faultOf, hastyClock, opened, say, texts } from './talk.ts';

interface Fault {
  fault: string;
  answer: (line: Line) => void;
  timeout?: string;
  blamed: BotFault['endReason'];
  says: RegExp;
}

const faults: Fault[] = [
  { fault: 'silence', answer: () => {}, timeout: '300ms', blamed: 'timed-out', says: /not answered within 300 ms/ },
  {
    fault: 'a connection that is reset',
    answer: ({ socket }) =>
      (socket as unknown as { _socket: { resetAndDestroy: () => void } })._socket.resetAndDestroy(),
    blamed: 'bot-error',
    says: /it broke off/,
  },
  {
    fault: 'a socket that is closed',
    answer: ({ socket }) => socket.close(1011, 'out of memory'),
    blamed: 'bot-error',
    says: /closed the connection with 1011: out of memory/,
  },
  {
    fault: 'bytes where text belongs',
    answer: ({ raw }) => raw(Buffer.from([1, 2, 3])),
    blamed: 'bot-error',
    says: /bytes/,
  },
  {
    fault: 'a frame that is no JSON',
    answer: ({ raw }) => raw('{"text": "Hel'),
    blamed: 'bot-error',
    says: /invalid JSON/,
  },
  {
    fault: 'a message of 3 MiB',
    answer: (line) => line.say('x'.repeat(3 * 1024 * 1024)),
    blamed: 'bot-error',
    says: /a frame over 2 MiB/,
  },
];

const statuses = [
  [401, 'transport-fault', /401 \(check the credentials/],
  [403, 'transport-fault', /403 \(check the credentials/],
  [404, 'transport-fault', /404 \(check its address/],
  [429, 'transport-fault', /429/],
  [500, 'bot-error', /500/],
  [503, 'bot-error', /503/],
  [200, 'transport-fault', /answered 200 where it should have agreed to a WebSocket/],
] as const;

/** Half a reply, an answer that comes too late, nobody who listens. */
const alone = 3;

it('docs/protocols.md says how many there are', () => {
  const page = readFileSync(`${import.meta.dirname}/../../docs/protocols.md`, 'utf8').replaceAll(/\s+/g, ' ');
  expect(page).toContain(`are put through ${faults.length + statuses.length + alone} of their own`);
});

describe.each(socketPeers.filter(({ name }) => name !== 'direct-line'))('$name', (peer) => {
  it.each(faults)('$fault: $blamed', async ({ fault: what, answer, timeout, blamed, says }) => {
    // Socket.IO tells its packets by a digit in front.
    const garbage = what === 'a frame that is no JSON' && peer.name.includes('socket.io');
    const spec = await peerThat(peer, garbage ? ({ raw }) => raw('42["said",{') : answer);
    const bot = opened({ ...spec, ...(timeout !== undefined && { timeout }) });
    const fault = await faultOf(say(await begin(bot), 'Hello'));
    expect(fault.message).toMatch(says);
    expect(fault.endReason).toBe(blamed);
  });

  it.runIf(peer.error !== undefined)('a frame that tells of an error: bot-error', async () => {
    const spec = await peerThat(peer, ({ raw }) => raw(peer.error!));
    const fault = await faultOf(say(await begin(opened(spec)), 'Hello'));
    expect(fault.endReason).toBe('bot-error');
    expect(fault.message).toMatch(/out of memory|internal/);
  });

  it.runIf(peer.odd !== undefined)('JSON that its protocol does not know: bot-error', async () => {
    const spec = await peerThat(peer, ({ raw }) => raw(peer.odd!));
    const fault = await faultOf(say(await begin(opened(spec)), 'Hello'));
    expect(fault.endReason).toBe('bot-error');
    expect(fault.message).toContain('sent a frame that its protocol does not know');
  });

  it('half a reply, and then the end: what was said counts, and the next message finds nobody', async () => {
    const spec = await peerThat(peer, (line) => {
      line.say('Half of');
      line.socket.close(1001, 'restarting');
    });
    const conversation = await begin(opened(spec));
    expect(texts(await say(conversation, 'Hello'))).toEqual(['Half of']);
    const fault = await faultOf(say(conversation, 'Hello?'));
    expect(fault.endReason).toBe('bot-error');
    expect(fault.message).toContain('closed the connection with 1001');
  });

  it('an answer after the time is up: timed-out, and another conversation is not harmed', async () => {
    let late: Line | null = null;
    const spec = await peerThat(peer, (line) => {
      if (late === null) late = line;
      else line.say('Here I am');
    });
    // The other has as long to be answered, on a machine however busy.
    const bot = opened({ ...spec, timeout: '3s' } as BotSpec);
    const slow = await begin(bot, 'slow');
    expect((await faultOf(say(slow, 'Hello'))).endReason).toBe('timed-out');
    const other = await begin(bot, 'other');
    late!.say('Here I am');
    expect(texts(await say(other, 'Hello'))).toEqual(['Here I am']);
  });

  it.each(statuses)('a %i in the place of a WebSocket: %s', async (status, blamed, says) => {
    const spec = await peerThat(
      peer,
      () => {},
      (socket) => socket.end(`HTTP/1.1 ${status} Because\r\ncontent-length: 0\r\nconnection: close\r\n\r\n`),
    );
    const fault = await faultOf(begin(opened(spec, { clock: hastyClock() })));
    expect(fault.message).toMatch(says);
    expect(fault.endReason).toBe(blamed);
  });

  it('nobody who listens: transport-fault', async () => {
    const port = await freePort();
    const fault = await faultOf(begin(opened(peer.spec(`127.0.0.1:${port}`))));
    expect(fault.endReason).toBe('transport-fault');
    expect(fault.message).toMatch(/refused/);
  });
});
