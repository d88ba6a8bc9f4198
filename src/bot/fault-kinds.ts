/** Kinds of faults of which something more is known than who is blamed: what to change, and what they say of going on. */

interface FaultRow {
  /** null: not known. */
  fix: string | null;
  /** The bot answered, and nothing of it was understood, or it understood nothing: no conversation fares better before something is changed. */
  isMisread?: true;
  /** Nobody is let in for now. */
  isClosed?: true;
  /** The bot itself said that it will be so for longer than a run waits. */
  isForLong?: true;
}

const credentials = 'Set auth or headers; secrets as {{env.NAME}}.';
const path = 'Correct the path in url.';
const signsIn = "Name who signs in at the proxy: proxy: 'http://user:{{env.PROXY_PASSWORD}}@proxy.example:3128'.";

const faultKinds = {
  'no-proxy': { fix: 'Correct proxy, or HTTP_PROXY, HTTPS_PROXY, ALL_PROXY and NO_PROXY of the environment.' },
  'proxy-sign-in': { fix: signsIn },
  'not-let-through': {
    fix: 'See whether the proxy may lead to this host and the bot runs there; what is to be reached straight stands in NO_PROXY.',
  },
  'connection-refused': { fix: 'Start the bot, or correct the port in url.' },
  'no-host': { fix: 'Correct the host in url.' },
  'no-tls': { fix: 'Write http instead of https in url, or correct its port.' },
  'not-http': { fix: 'Correct the port in url: what answers there does not speak HTTP/1.1.', isMisread: true },
  'no-http1': { fix: 'It speaks HTTP/2 alone: let it, or the gateway before it, take HTTP/1.1 as well.' },
  'certificate-expired': { fix: 'Renew the certificate: customers would not be let in either.' },
  'certificate-of-another': { fix: 'Give the host in url the name that its certificate has.' },
  untrusted: {
    fix: "Name the certificate authority's file as tls.ca, or the client certificate as tls.cert and tls.key.",
  },
  'untrusted-by-browser': {
    fix: 'Make the certificate authority known to Chromium: certutil -d sql:$HOME/.pki/nssdb -A -t C,, -n ours -i ca.pem; NODE_EXTRA_CA_CERTS does not reach it.',
  },
  'no-such-header': {
    fix: 'Look at that header and what the environment gives for it: a line break at its end, a sign beyond ASCII.',
  },
  'no-value': {
    fix: 'Look at what the call or reply that it names answers; mystery-shopper probe shows it.',
  },
  redirects: { fix: 'Put the address it redirects to into url.' },
  'token-refused': {
    fix: 'Check what asks for the token: client_id, client_secret and scope of auth, or org_id and deployment.',
  },
  'no-token': { fix: 'Correct token_url, where one is named, or see why no token is handed out.' },
  unauthorized: { fix: credentials, isMisread: true },
  'not-found': { fix: path, isMisread: true },
  'not-upgraded': { fix: 'Write ws instead of http in url: a WebSocket is spoken there.' },
  'wrong-method': { fix: 'Set method to what the bot expects.', isMisread: true },
  'wrong-body': {
    fix: "Set body (of a socket message, of a tool arguments) to what the bot expects; {{message}} stands for the customer's words. A form goes with headers: {content-type: application/x-www-form-urlencoded}.",
    isMisread: true,
  },
  'turned-down': {
    fix: 'Send what the bot asks for (method, headers, body): its answer says what it misses.',
    isMisread: true,
  },
  'other-shape': {
    fix: 'Correct protocol, or url: what answers there has another shape.',
    isMisread: true,
  },
  'nothing-said': {
    fix: 'See where the bot answers: one that only takes messages answers by a stream, a webhook or polling, or at another path.',
    isMisread: true,
  },
  'too-many': { fix: 'Ask less often: --rate, --concurrency, or max_rate of the bot; or have its limit raised.' },
  unavailable: { fix: null, isClosed: true },
  'closed-for-long': { fix: 'Wait as long as it asks for, or have its limit raised.', isClosed: true, isForLong: true },
  'not-json': {
    fix: 'Point url at the API, not at a page; or ask for JSON with headers: {accept: application/json}.',
    isMisread: true,
  },
  'no-message': {
    fix: 'Set reply.messages and reply.text to where the texts stand.',
    isMisread: true,
  },
  unanswered: { fix: 'Raise timeout, or see why the bot is slow.' },
  unfinished: {
    fix: 'Raise timeout, or see why the bot is slow; where its stream stays open after the answer, stream.done names what ends it.',
    isMisread: true,
  },
} as const satisfies Record<string, FaultRow>;

export type FaultKind = keyof typeof faultKinds;

export const faultRow = (kind: FaultKind | null): FaultRow => (kind === null ? { fix: null } : faultKinds[kind]);

/** Of a status that is no answer. */
export const kindOfStatus = (status: number): FaultKind | null =>
  status >= 300 && status < 400
    ? 'redirects'
    : (statuses[status] ?? (status >= 400 && status < 500 ? 'turned-down' : null));

const statuses: Record<number, FaultKind> = {
  400: 'wrong-body',
  401: 'unauthorized',
  403: 'unauthorized',
  404: 'not-found',
  405: 'wrong-method',
  406: 'not-json',
  407: 'proxy-sign-in',
  408: 'unanswered',
  410: 'not-found',
  415: 'wrong-body',
  422: 'wrong-body',
  426: 'not-upgraded',
  429: 'too-many',
  501: 'wrong-method',
  503: 'unavailable',
};
