import type { BotFault } from '../bot.ts';

const advice: [RegExp, string][] = [
  [/the proxy cannot/, 'Correct proxy, or HTTP_PROXY, HTTPS_PROXY, ALL_PROXY and NO_PROXY of the environment.'],
  [/refused/, 'Start the bot, or correct the port in url.'],
  [/host name/, 'Correct the host in url.'],
  [/no TLS is spoken/, 'Write http instead of https in url, or correct its port.'],
  [/not answered in HTTP/, 'Correct the port in url: what answers there does not speak HTTP.'],
  [/certificate has expired/, 'Renew the certificate: customers would not be let in either.'],
  [/altnames/, 'Give the host in url the name that its certificate has.'],
  [/authorization header/, 'Look at the token: it holds what no header can.'],
  [
    /secure connection/,
    "Name the certificate authority's file as tls.ca, or the client certificate as tls.cert and tls.key.",
  ],
  [/redirects/, 'Put the address it redirects to into url.'],
  [
    /where JSON was expected/,
    'Point url at the API, not at a page; or ask for JSON with headers: {accept: application/json}.',
  ],
  [/without a message/, 'Set reply.messages and reply.text to where the texts stand.'],
];

const credentials = 'Set auth or headers; secrets as {{env.NAME}}.';
const body = "Set body to what the bot expects; {{message}} stands for the customer's words.";
const path = 'Correct the path in url.';

const adviceOnStatus: Record<string, string> = {
  400: body,
  401: credentials,
  403: credentials,
  404: path,
  407: "Name who signs in at the proxy: proxy: 'http://user:{{env.PROXY_PASSWORD}}@proxy.example:3128'.",
  405: 'Set method to what the bot expects.',
  410: path,
  415: body,
  422: body,
  426: 'Write ws instead of http in url: a WebSocket is spoken there.',
  429: 'Ask less often: --rate, --concurrency, or max_rate of the bot; or have its limit raised.',
};

/** What to change after a fault; null where that is not known. */
export function adviceOn({ endReason, message }: Pick<BotFault, 'endReason' | 'message'>): string | null {
  if (message.startsWith('No access token')) {
    const isRefused = / answered 40[013]\b/.test(message);
    return isRefused
      ? 'Check client_id, client_secret and scope of auth.'
      : 'Correct auth.token_url, or see why no token is handed out there.';
  }
  // The first that is named is the status; what follows are words of the bot.
  const status = / answered (\d{3})\b/.exec(message)?.[1];
  if (status !== undefined && !/^[23]/.test(status)) return adviceOnStatus[status] ?? null;
  const known = advice.find(([pattern]) => pattern.test(message));
  if (known !== undefined) return known[1];
  if (endReason !== 'timed-out') return null;
  return / in full /.test(message)
    ? 'Raise timeout, or see why the bot is slow; where its stream stays open after the answer, stream.done names what ends it.'
    : 'Raise timeout, or see why the bot is slow.';
}
