/** How a queue is reached, what never comes into it, and who is refused. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { work } from '../../../src/api/work.ts';
import { openChancyBot, chancyProject } from '../../api/chancy.ts';
import { foldersIn } from '../../chaos/stage.ts';
import { inProcess } from '../../cli/in-process.ts';
import { shell } from '../../cli/shell.ts';
import { openRedis } from './redis-server.ts';
import { leftAt, seenAt } from './team.ts';
import { atEnd, folderWith, redis, withRedis } from './with-redis.ts';
import { startWorker } from './worker-process.ts';

withRedis();

it('neither secrets nor personal data come into Redis, and a password into no output', async () => {
  const locked = await openRedis('--requirepass', 'correct horse battery');
  atEnd(locked.close);
  const bot = await openChancyBot('1', { refund: 0.5 });
  atEnd(bot.close);
  const project = chancyProject(bot.url, ['refund'])
    .replace('{ seed: chance }', '{ seed: chance, redact: { kinds: [phone] } }')
    .replace('body: {', 'headers: { authorization: "Bearer {{env.BOT_TOKEN}}" }\n  body: { key: "{{env.BOT_TOKEN}}",');
  const cwd = await folderWith(project);
  const env = { BOT_TOKEN: 'a-token-that-nobody-sees', REDIS_PASSWORD: 'correct horse battery' };
  const refused = await inProcess(['run', 'suite.yaml', '--queue', locked.url], cwd, { BOT_TOKEN: env.BOT_TOKEN });
  expect(refused.code).toBe(2);
  expect(refused.stderr).toMatch(/queue-unreachable.*NOAUTH/s);
  const worker = startWorker(cwd, ['suite.yaml', '--queue', locked.url], { ...env, PATH: process.env['PATH'] });
  atEnd(() => worker.end('SIGTERM'));
  const { code, stderr, stdout } = await inProcess(['run', 'suite.yaml', '--queue', locked.url], cwd, env);
  expect(code).toBe(0);
  const written = await locked.written();
  expect(written).toContain('refund/calm/1');
  for (const text of [written, stderr, stdout, worker.words()]) {
    expect(text).not.toContain(env.BOT_TOKEN);
    expect(text).not.toContain(env.REDIS_PASSWORD);
  }
});

it('meets over TLS, whose authority Node is told of', async () => {
  const certificates = join(import.meta.dirname, '../../bot/certificates');
  const [cert, key, ca] = ['server.pem', 'server.key', 'ca.pem'].map((name) => join(certificates, name));
  const tls = ['--tls-cert-file', cert!, '--tls-key-file', key!, '--tls-ca-cert-file', ca!, '--tls-auth-clients', 'no'];
  const own = await openRedis(...tls);
  atEnd(own.close);
  const bot = await openChancyBot('1', { refund: 0.5 });
  atEnd(bot.close);
  const cwd = await folderWith(chancyProject(bot.url, ['refund']));
  const untrusted = await inProcess(['run', 'suite.yaml', '--queue', own.url], cwd);
  expect(untrusted.code).toBe(2);
  expect(untrusted.stderr).toContain('queue-unreachable');
  const env = { NODE_EXTRA_CA_CERTS: ca };
  const worker = startWorker(cwd, ['suite.yaml', '--queue', own.url], env);
  atEnd(() => worker.end('SIGTERM'));
  expect((await shell(['run', 'suite.yaml', '--queue', own.url], { cwd, env })).code).toBe(0);
});

describe('a run or a worker that is refused', () => {
  it.each(['run', 'worker'])('ends, though its queue was reached already: %s', async (command) => {
    const bot = await openChancyBot('1', { refund: 0.5 });
    atEnd(bot.close);
    const key = 'headers: { key: "{{env.NOBODY_SET_IT}}" }';
    const cwd = await folderWith(chancyProject(bot.url, ['refund']).replace('  protocol', `  ${key}\n  protocol`));
    // What a worker wrote down that came too late to an earlier test's run goes by itself, in a day.
    const before = await leftAt(redis().url);
    const { code, stderr } = await shell([command, 'suite.yaml', '--queue', redis().url], { cwd });
    expect(stderr).toContain('NOBODY_SET_IT');
    expect(code).toBe(2);
    expect(await foldersIn(join(cwd, 'reports'))).toEqual([]);
    expect((await leftAt(redis().url)).filter((key) => !before.includes(key))).toEqual([]);
    expect((await seenAt(redis().url)).names).toEqual([]);
  });

  it('says that a password is not written as an address has it, without saying it', async () => {
    const cwd = await folderWith(chancyProject('http://127.0.0.1:1', ['refund']));
    const { code, stderr } = await inProcess(['run', 'suite.yaml', '--queue', 'redis://ana:50%off@localhost'], cwd);
    expect(code).toBe(2);
    expect(stderr).toMatch(/bad-argument.*User or password in the address of the queue are not percent-encoded/s);
    expect(stderr).not.toContain('50%off');
  });

  it.each(['0s', '999ms'])(
    'says what is expected where others would take over from a living worker: %s',
    async (takeover) => {
      const cwd = await folderWith(chancyProject('http://127.0.0.1:1', ['refund']));
      const { code, stderr } = await inProcess(['worker', '--queue', redis().url, '--takeover', takeover], cwd);
      expect(code).toBe(2);
      expect(stderr).toContain('expected a duration of 1s or more');
      const takeoverMs = takeover === '0s' ? 0 : 999;
      const working = work({ queue: redis(), cwd, takeoverMs, signal: AbortSignal.abort() });
      await expect(working).rejects.toThrow(`taken over after ${takeoverMs} ms`);
    },
  );
});
