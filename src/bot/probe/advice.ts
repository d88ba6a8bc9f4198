import type { BotFault } from '../bot.ts';

const advice: [RegExp, string][] = [
  [/refused/, 'Start the bot, or correct the port in url.'],
  [/host name/, 'Correct the host in url.'],
  [
    /secure connection/,
    "Name the certificate authority's file as tls.ca, or the client certificate as tls.cert and tls.key.",
  ],
  [/redirects/, 'Put the address it redirects to into url.'],
  [
    /where JSON was expected/,
    'Point url at the API, not at a page; or ask for JSON with headers: {accept: application/json}.',
  ],
  [/without a message/, 'Set reply.messages and reply.text to where the texts stand; see below.'],
];

const credentials = 'Set auth or headers; secrets as {{env.NAME}}.';
const body = "Set body to what the bot expects; {{message}} stands for the customer's words.";
const path = 'Correct the path in url.';

const adviceOnStatus: Record<string, string> = {
  400: body,
  401: credentials,
  403: credentials,
  404: path,
  405: 'Set method to what the bot expects.',
  410: path,
  415: body,
  422: body,
};

/** What to change after a fault; null where that is not known. */
export function adviceOn({ endReason, message }: Pick<BotFault, 'endReason' | 'message'>): string | null {
  // The first that is named is the status; what follows are words of the bot.
  const status = / answered (\d{3})\b/.exec(message)?.[1];
  if (status !== undefined && !/^[23]/.test(status)) return adviceOnStatus[status] ?? null;
  const known = advice.find(([pattern]) => pattern.test(message));
  if (known !== undefined) return known[1];
  return endReason === 'timed-out' ? 'Raise timeout, or see why the bot is slow.' : null;
}
