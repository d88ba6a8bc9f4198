/** One exchange with a bot, explained: what was understood of it, what was not, and what to change. */
import { plural } from '../../counts.ts';
import type { Json } from '../../json.ts';
import { faultRow } from '../fault-kinds.ts';
import { printable } from '../printable.ts';
import { valuesIn } from '../reading/values-in.ts';
import { aboutPaths, aboutSignals, pathsIn } from './probe-paths.ts';
import { aboutSession } from './probe-session.ts';
import type { Finding, ProbedExchange } from './finding.ts';

export function explain(exchange: ProbedExchange): Finding[] {
  const bodies = exchange.raw.flatMap(({ response }) => valuesIn(response?.body ?? ''));
  return [
    ...aboutConnection(exchange),
    ...aboutSession(exchange, bodies),
    ...aboutReply(exchange, bodies),
    ...aboutMessages(exchange),
    ...aboutPaths(exchange, bodies),
    ...aboutSignals(exchange, bodies),
    ...aboutLatency(exchange),
  ];
}

function aboutConnection({ raw, closing, fault }: ProbedExchange): Finding[] {
  const answered = [...raw, ...closing].filter(({ response }) => response !== null);
  const names = [...new Set(answered.map(({ name, response }) => `${name} (${response!.status})`))];
  const found = names.map((name): Finding => ({
    about: 'connection',
    level: 'ok',
    text: `Answered: ${name}.`,
    fix: null,
  }));
  if (fault === null) return found;
  const text = `${fault.endReason}: ${fault.message}`;
  return [...found, { about: 'connection', level: 'problem', text, fix: faultRow(fault.kind).fix }];
}

function aboutReply({ raw }: ProbedExchange, bodies: Json[]): Finding[] {
  const last = raw.findLast(({ response }) => response !== null)?.response;
  if (last === undefined || last === null) return [];
  const body = bodies.at(-1);
  const shape = body === undefined ? `is neither JSON nor XML: ${printable(last.body)}` : `holds ${pathsIn(body)}`;
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
      text: `${plural(messages.length, 'bubble')}${said === '' ? '' : `: ${said}`}.`,
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

function aboutLatency({ reply }: ProbedExchange): Finding[] {
  if (reply === null) return [];
  const { firstMs, lastMs, quietMs } = reply.times;
  const silence: Finding = {
    about: 'latency',
    level: 'note',
    text: `Nothing says that its turn is over: ${quietMs} ms of silence did.`,
    fix:
      quietMs === undefined || lastMs === firstMs
        ? null
        : `Between its messages it was silent for up to ${Math.round(lastMs - firstMs)} ms; set quiet where that is not enough.`,
  };
  return [
    ...(quietMs === undefined ? [] : [silence]),
    {
      about: 'latency',
      level: 'ok',
      text: `First message after ${Math.round(firstMs)} ms, last after ${Math.round(lastMs)} ms.`,
      fix: null,
    },
  ];
}
