import { systemClock, type Clock } from '../bot/clock.ts';
import type { Json } from '../json.ts';
import { bodies, type Channel } from '../report/message/channels.ts';
import { messageOf } from '../report/message/message.ts';
import { postTo } from '../trial/webhook.ts';
import { report } from './report.ts';

export interface NotifyOptions {
  /** Run folder. */
  run: string;
  channel: Channel;
  /** Name of the environment variable that holds the address of the channel's webhook; null: the message is made and not sent. */
  webhook: string | null;
  /** Where the report can be opened, put into the message. */
  link?: string | undefined;
  /** Nothing is sent of a run that passed. */
  unlessPassed?: boolean | undefined;
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  clock?: Clock;
  signal?: AbortSignal;
}

export interface Notified {
  channel: Channel;
  sent: boolean;
  /** The body of the request. */
  message: Json;
}

/**
 * Tells a channel of Slack or Teams the verdict of a stored run, what to do with each intent and what failures began with; no word of a conversation.
 *
 * @throws ProblemError when the folder holds no run, the variable is not set, or the message was not taken.
 * @example
 * await notify({ run: 'reports/2026-03-18T020000Z-nightly', channel: 'slack', webhook: 'SLACK_WEBHOOK' });
 */
export async function notify({
  run,
  channel,
  webhook,
  link,
  unlessPassed = false,
  cwd = process.cwd(),
  env = process.env,
  clock = systemClock,
  signal = new AbortController().signal,
}: NotifyOptions): Promise<Notified> {
  const { model, judgement } = await report({ run, formats: [], cwd });
  const message = bodies[channel](messageOf(model, link ?? null));
  const isQuiet = unlessPassed && judgement.verdict === 'passed';
  if (webhook === null || isQuiet) return { channel, sent: false, message };
  await postTo(webhook, message, { env, cwd, clock, signal });
  return { channel, sent: true, message };
}
