/** One exchange with a bot, explained: what was understood of it, what was not, and what to change. */
import type { Json } from '../json.ts';
import { valuesAt } from '../json-path.ts';
import type { BotSpec, SignalSpec } from '../scenario/schema/bot-schema.ts';
import type { BotFault, BotReply } from './bot.ts';
import { leavesOf } from './json-leaves.ts';
import { printable } from './printable.ts';
import type { RawExchange } from './raw.ts';

export interface ProbedExchange {
  spec: BotSpec;
  /** Of the protocol, where the specification lists none. */
  signals: readonly SignalSpec[];
  raw: RawExchange[];
  reply: BotReply | null;
  fault: Pick<BotFault, 'endReason' | 'message'> | null;
}

export interface Finding {
  about: 'connection' | 'reply' | 'messages' | 'options' | 'intent' | 'signals' | 'latency';
  /** note: neither right nor wrong, but good to know. */
  level: 'ok' | 'note' | 'problem';
  text: string;
  /** What to change; null where nothing needs to be. */
  fix: string | null;
}

export function explain(exchange: ProbedExchange): Finding[] {
  const bodies = exchange.raw.flatMap(jsonOf);
  return [
    ...aboutConnection(exchange),
    ...aboutReply(exchange, bodies),
    ...aboutMessages(exchange),
    ...aboutPaths(exchange, bodies),
    ...aboutSignals(exchange, bodies),
    ...aboutLatency(exchange),
  ];
}

function aboutConnection({ raw, fault }: ProbedExchange): Finding[] {
  const answered = raw.filter(({ response }) => response !== null);
  const names = [...new Set(answered.map(({ name, response }) => `${name} (${response!.status})`))];
  const found = names.map((name): Finding => ({
    about: 'connection',
    level: 'ok',
    text: `Answered: ${name}.`,
    fix: null,
  }));
  if (fault === null) return found;
  const fix = fixOf(fault);
  return [...found, { about: 'connection', level: 'problem', text: `${fault.endReason}: ${fault.message}`, fix }];
}

const fixes: [RegExp, string][] = [
  [/refused/, 'Start the bot, or correct the port in url.'],
  [/host name/, 'Correct the host in url.'],
  [
    /secure connection/,
    "Name the certificate authority's file as tls.ca, or the client certificate as tls.cert and tls.key.",
  ],
  [/ 401| 403/, 'Set auth or headers; secrets as {{env.NAME}}.'],
  [/ 404/, 'Correct the path in url.'],
  [/ 405/, 'Set method to what the bot expects.'],
  [/redirects/, 'Put the address it redirects to into url.'],
  [
    /where JSON was expected/,
    'Point url at the API, not at a page; or ask for JSON with headers: {accept: application/json}.',
  ],
  [/without a message/, 'Set reply.messages and reply.text to where the texts stand; see below.'],
  [/ 400| 415| 422/, "Set body to what the bot expects; {{message}} stands for the customer's words."],
];

function fixOf({ endReason, message }: Pick<BotFault, 'endReason' | 'message'>): string | null {
  const known = fixes.find(([pattern]) => pattern.test(message));
  if (known !== undefined) return known[1];
  return endReason === 'timed-out' ? 'Raise timeout, or see why the bot is slow.' : null;
}

function aboutReply({ raw }: ProbedExchange, bodies: Json[]): Finding[] {
  const last = raw.findLast(({ response }) => response !== null)?.response;
  if (last === undefined || last === null) return [];
  const body = bodies.at(-1);
  const shape = body === undefined ? `is not JSON: ${printable(last.body)}` : `holds ${paths(body)}`;
  return [{ about: 'reply', level: 'ok', text: `The last reply ${shape}.`, fix: null }];
}

function aboutMessages({ reply }: ProbedExchange): Finding[] {
  if (reply === null) return [];
  const { messages, intent } = reply;
  const options = messages.flatMap((message) => message.options.map(({ label }) => label));
  const said = messages.map(({ text }) => `"${printable(text)}"`).join(', ');
  return [
    {
      about: 'messages',
      level: messages.length > 0 ? 'ok' : 'note',
      text: `${messages.length} bubble${messages.length === 1 ? '' : 's'}${said === '' ? '' : `: ${said}`}.`,
      fix: null,
    },
    {
      about: 'options',
      level: options.length > 0 ? 'ok' : 'note',
      text: options.length > 0 ? `Options: ${options.join(', ')}.` : 'No options in this reply.',
      fix: null,
    },
    {
      about: 'intent',
      level: intent === null ? 'note' : 'ok',
      text:
        intent === null
          ? 'The bot tells no intent: understanding is then scored by what it does.'
          : `Intent ${intent.name}${intent.confidence === null ? '' : `, confidence ${intent.confidence}`}.`,
      fix: null,
    },
  ];
}

/** Configured paths that find nothing. */
function aboutPaths({ spec }: ProbedExchange, bodies: Json[]): Finding[] {
  if (!('reply' in spec) || spec.reply === undefined || bodies.length === 0) return [];
  const { messages, text, options, intent, confidence } = spec.reply;
  const items = messages === undefined ? bodies : bodies.flatMap((body) => valuesAt(body, messages));
  const checks: { key: string; path: string | undefined; within: Json[]; about: Finding['about'] }[] = [
    { key: 'reply.messages', path: messages, within: bodies, about: 'messages' },
    { key: 'reply.text', path: text, within: items, about: 'messages' },
    { key: 'reply.options', path: options, within: items, about: 'options' },
    { key: 'reply.intent', path: intent, within: bodies, about: 'intent' },
    { key: 'reply.confidence', path: confidence, within: bodies, about: 'intent' },
  ];
  return checks.flatMap(({ key, path, within, about }): Finding[] => {
    if (path === undefined || within.length === 0 || within.some((value) => valuesAt(value, path).length > 0))
      return [];
    // A reply without options is no reply without texts.
    const level = about === 'messages' ? 'problem' : 'note';
    return [
      {
        about,
        level,
        text: `${key} (${path}) finds nothing in this reply.`,
        fix: `It holds ${paths(within.at(-1)!)}.`,
      },
    ];
  });
}

function aboutSignals({ signals, reply }: ProbedExchange, bodies: Json[]): Finding[] {
  const matched = (reply?.signals ?? []).map(({ stage, source, payload, queue }): Finding => {
    const more = [queue === null ? 'no queue' : `queue ${queue}`, payload === null ? 'no context' : 'with context'];
    return { about: 'signals', level: 'ok', text: `${stage}: ${source} matched, ${more.join(', ')}.`, fix: null };
  });
  const silent = signals.filter(({ path }) => reply?.signals.every(({ source }) => source !== path) !== false);
  const others = silent.map((spec): Finding => {
    const found = bodies.flatMap((body) => [...valuesAt(body, spec.path), ...valuesAt([body], spec.path)])[0];
    const wanted = spec.equals ?? spec.matches;
    if (found === undefined || wanted === undefined) {
      return {
        about: 'signals',
        level: 'note',
        text: `${spec.stage}: ${spec.path} finds nothing, as it should until the bot means it.`,
        fix: null,
      };
    }
    const text = `${spec.stage}: ${spec.path} finds ${JSON.stringify(found).slice(0, 80)}, not ${JSON.stringify(wanted)}.`;
    return {
      about: 'signals',
      level: 'note',
      text,
      fix: typeof found === typeof wanted ? null : `Types differ: write the value as ${typeof found}.`,
    };
  });
  if (signals.length > 0) return [...matched, ...others];
  return [
    {
      about: 'signals',
      level: 'problem',
      text: 'No signals are known: a handoff cannot be seen.',
      fix: 'List where the bot says that it hands over, under signals.',
    },
  ];
}

function aboutLatency({ reply }: ProbedExchange): Finding[] {
  if (reply === null) return [];
  const { firstMs, lastMs } = reply.times;
  return [
    {
      about: 'latency',
      level: 'ok',
      text: `First message after ${Math.round(firstMs)} ms, last after ${Math.round(lastMs)} ms.`,
      fix: null,
    },
  ];
}

function paths(value: Json): string {
  const leaves = leavesOf(value).slice(0, 12);
  if (leaves.length === 0) return 'no values';
  return leaves
    .map(({ path, value }) => `${path} = ${JSON.stringify(printable(String(value)).slice(0, 40))}`)
    .join(', ');
}

/** Bodies that are JSON; of a stream none. */
function jsonOf({ response }: RawExchange): Json[] {
  try {
    return response === null ? [] : [JSON.parse(response.body) as Json];
  } catch {
    return [];
  }
}
