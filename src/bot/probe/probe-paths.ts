/** What the configured paths and signals of a bot find in one exchange. */
import type { Json } from '../../json.ts';
import { valuesAt } from '../../json-path.ts';
import { leavesOf } from './json-leaves.ts';
import { printable } from '../printable.ts';
import type { Finding, ProbedExchange } from './finding.ts';

/** Configured paths that find nothing. */
export function aboutPaths({ spec }: ProbedExchange, bodies: Json[]): Finding[] {
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
        fix: `It holds ${pathsIn(within.at(-1)!)}.`,
      },
    ];
  });
}

/** Signals that matched, and what stands in the place of those that did not. */
export function aboutSignals({ signals, reply }: ProbedExchange, bodies: Json[]): Finding[] {
  const matched = (reply?.signals ?? []).map(({ stage, source, payload, queue }): Finding => {
    const more = [queue === null ? 'no queue' : `queue ${queue}`, payload === null ? 'no context' : 'with context'];
    return { about: 'signals', level: 'ok', text: `${stage}: ${source} matched, ${more.join(', ')}.`, fix: null };
  });
  const silent = signals.filter(({ path }) => reply?.signals.every(({ source }) => source !== path) !== false);
  const others = silent.map((spec): Finding => {
    const found = bodies.flatMap((body) => [...valuesAt(body, spec.path), ...valuesAt([body], spec.path)])[0];
    const wanted = spec.equals ?? spec.matches ?? spec.contains;
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
  if (matched.length + signals.length > 0) return [...matched, ...others];
  return [
    {
      about: 'signals',
      level: 'problem',
      text: 'No signals are known: a handoff cannot be seen.',
      fix: 'List where the bot says that it hands over, under signals.',
    },
  ];
}

/** The values of a reply by their paths, the first dozen. */
export function pathsIn(value: Json): string {
  const leaves = leavesOf(value).slice(0, 12);
  if (leaves.length === 0) return 'no values';
  return leaves
    .map(({ path, value }) => `${path} = ${JSON.stringify(printable(String(value)).slice(0, 40))}`)
    .join(', ');
}
