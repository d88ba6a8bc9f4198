/** How a bot behind plain HTTP takes words and gives them back, found out by talking to it. */
import type { Json } from '../../json.ts';
import { valuesAt } from '../../json-path.ts';
import type { HttpBotSpec } from '../../scenario/schema/bot-schema.ts';
import { leavesOf } from '../probe/json-leaves.ts';
import { isSessionName } from '../probe/probe-session.ts';
import { printable } from '../printable.ts';
import { signalsIn } from '../signals.ts';
import { defaultSignals } from '../protocols/http.ts';
import { bodiesOf, hears, isStreamed, placed, textOf, wantsPerson, type Asked, type HttpWay } from './asked.ts';
import { detectForm, formHeaders } from './detect-form.ts';
import type { Detected } from './detected.ts';
import { exchange, lastResponse, type Exchange, type LookOptions } from './exchange.ts';
import { askedFor, bodyOf, otherGuesses, plainGuess, silentBodyOf, type Guess } from './guess.ts';
import { misunderstood } from './misunderstood.ts';
import { handoffPlace } from './reply-place.ts';
import { tried } from './tried.ts';

const wantsNothing = 'Hello';

/** Requests a look may cost at most, over all guesses. */
const mostGuesses = 14;

/** @param way How it is reached. @param goesOn To where it redirects. */
export async function detectHttp(way: HttpWay, options: LookOptions, goesOn = true): Promise<Detected> {
  const open = await atOpenQuery(way, options);
  if (open !== null) return open;
  const waiting = [plainGuess, ...otherGuesses];
  const tried = new Set<string>();
  let first: Asked | null = null;
  /** Answered, but the same whatever it was told. */
  let deaf: Asked | null = null;
  for (let guess = waiting.shift(); guess !== undefined && tried.size < mostGuesses; guess = waiting.shift()) {
    const key = JSON.stringify(guess);
    if (tried.has(key)) continue;
    tried.add(key);
    const found = await tryGuess(way, guess, options);
    first ??= found;
    const { held, spec } = found;
    if (held.fault === null) {
      if (await hears({ ...spec, body: silentBodyOf(guess) }, held, options)) return described(spec, held, options);
      deaf ??= found;
    }
    if (isClosed(held)) {
      const elsewhere = goesOn ? await onward(way, held, options) : null;
      return elsewhere ?? (await byQuery(way, held, options)) ?? refused(spec, held);
    }
    const asked = held.fault === null ? null : askedFor(lastResponse(held)?.body ?? '', guess);
    if (asked !== null) waiting.unshift(asked);
  }
  const form = await detectForm(way, options);
  if (form !== null) return (await byTwilio(way, form, options)) ?? described(form.spec, form.held, options);
  if (deaf === null) return refused(first!.spec, first!.held);
  const found = await described(deaf.spec, deaf.held, options);
  const isSame = 'It answers the same whatever it is told, and with nothing said at all.';
  return {
    ...found,
    isDeaf: true,
    seen: [...found.seen, isSame],
    fixes: ['body: see whether the words arrive there', ...found.fixes],
  };
}

async function tryGuess(way: HttpWay, guess: Guess, options: LookOptions): Promise<Asked> {
  const body = bodyOf(guess);
  return placed({ protocol: 'http', ...way, ...(body !== undefined && { body }) }, options);
}

const bodyWithout = { conversation_id: '{{conversation_id}}', message: '{{message}}' };

async function described(given: HttpBotSpec, held: Exchange, options: LookOptions): Promise<Detected> {
  const spec = await withSession(given, held, options);
  const bodies = bodiesOf(held);
  const known = bodies.flatMap((body) => signalsIn(body, defaultSignals));
  const signal = known.length > 0 ? null : handoffPlace(bodies);
  // What stands there when nobody asked for a person is no handoff.
  const isMeant =
    signal !== null &&
    bodiesOf(await exchange(spec, [wantsNothing], options)).every((body) => signalsIn(body, [signal]).length === 0);
  const signals = isMeant ? { signals: [signal, ...defaultSignals.filter(({ stage }) => stage === 'ended')] } : {};
  const field = leavesOf((spec.body ?? bodyWithout) as Json)
    .find(({ value }) => /^\{\{messages?\}\}$/.test(String(value)))
    ?.path.replace('$.', '');
  const takes =
    spec.method === 'GET'
      ? "It takes the customer's words in its address"
      : `It takes ${spec.headers === formHeaders ? 'a form' : 'JSON'}, the customer's words under "${field}"`;
  const how = isStreamed(held) ? 'as a stream of events' : 'in one reply';
  const seen = [
    `${takes}, and answers ${how}.`,
    `Asked for a person, it said: "${printable(textOf(held)).slice(0, 120)}"`,
    ...(known.length > 0 || isMeant
      ? [`It says to machines that it hands over (${isMeant ? signal.path : known[0]!.source}).`]
      : []),
  ];
  const unsignalled = 'signals: asked for a person, it gave no sign of a handoff that a machine could read';
  return {
    spec: { ...spec, ...signals },
    understood: true,
    barred: null,
    seen,
    fixes: known.length > 0 || isMeant ? [] : [unsignalled],
  };
}

/** An id of the conversation that the bot gives out is sent back, if its second turn then goes well. */
async function withSession(spec: HttpBotSpec, held: Exchange, options: LookOptions): Promise<HttpBotSpec> {
  const body = (spec.body ?? bodyWithout) as Record<string, Json>;
  const sent = held.raw.map(({ request }) => request?.body ?? '').join(' ');
  const leaf = bodiesOf(held)
    .flatMap(leavesOf)
    .find(({ path, value }) => /^\$\.\w+$/.test(path) && isSessionName(path.slice(2)) && !sent.includes(String(value)));
  if (leaf === undefined || spec.method === 'GET') return spec;
  const name = leaf.path.slice(2);
  const carried = { ...spec, body: { ...body, [name]: `{{reply.${name}}}` } };
  const both = await exchange(carried, [wantsNothing, wantsPerson], options);
  return both.fault === null ? carried : spec;
}

/** A bot that is told what Twilio tells, and answers in its language, is talked to as Twilio does. @returns null: it is none. */
async function byTwilio({ auth, url }: HttpWay, { held }: Asked, options: LookOptions): Promise<Detected | null> {
  const isTwiml = bodiesOf(held).some((body) => valuesAt(body, '$.Response').length > 0);
  if (!isTwiml || auth !== undefined) return null;
  const found = await tried({ protocol: 'webhook', url, channel: 'twilio' }, options);
  return found.understood ? found : null;
}

/** `/chat?q=` says itself where the words go. @returns null: it does not, or nothing is understood there. */
async function atOpenQuery(way: HttpWay, options: LookOptions): Promise<Detected | null> {
  const url = way.url.replace(/([?&][\w.-]+=)(?=&|$)/, '$1{{message}}');
  if (url === way.url) return null;
  const { spec, held } = await placed({ protocol: 'http', ...way, method: 'GET', url }, options);
  return held.fault === null ? described(spec, held, options) : null;
}

/** Bots that take words in their address, as pages that read a stream do. @returns null: this is none. */
async function byQuery(way: HttpWay, { raw }: Exchange, options: LookOptions): Promise<Detected | null> {
  const status = raw.at(-1)?.response?.status;
  if (status !== 404 && status !== 405) return null;
  const sign = way.url.includes('?') ? '&' : '?';
  for (const words of ['message', 'q', 'text', 'query', 'prompt']) {
    const url = `${way.url}${sign}${words}={{message}}&conversation_id={{conversation_id}}`;
    const spec: HttpBotSpec = { protocol: 'http', ...way, method: 'GET', url };
    const held = await exchange(spec, [wantsPerson], options);
    if (held.fault === null) return described(spec, held, options);
    if (isClosed(held)) return null;
  }
  return null;
}

/** Nothing more is to be learnt by asking otherwise. */
function isClosed({ fault, raw }: Exchange): boolean {
  if (fault === null) return false;
  const status = raw.findLast(({ response }) => response !== null)?.response?.status;
  if (status === undefined) return fault.endReason !== 'bot-error';
  return [401, 403, 404, 405, 407, 410, 429].includes(status) || (status >= 300 && status < 400);
}

const refused = (spec: HttpBotSpec, held: Exchange): Detected =>
  misunderstood(
    spec,
    { ...held, fault: held.fault! },
    'body, reply: what the bot takes, and where its words stand in what it answers',
  );

/** Where a bot redirects to within its own site. @returns null: nowhere, or nothing is understood there either. */
async function onward(way: HttpWay, held: Exchange, options: LookOptions): Promise<Detected | null> {
  const { status = 0, headers = {} } = lastResponse(held) ?? {};
  const to = headers['location'];
  if (status < 300 || status >= 400 || to === undefined || !URL.canParse(to, way.url)) return null;
  const url = new URL(to, way.url);
  if (url.host !== new URL(way.url).host) return null;
  const found = await detectHttp({ ...way, url: url.href }, options, false);
  return found.understood ? { ...found, seen: [`It redirects to ${printable(url.pathname)}.`, ...found.seen] } : null;
}
