/** What of an exchange belongs to the conversation and not to the reply: cookies, ids, streams. */
import { plural } from '../../counts.ts';
import type { Json } from '../../json.ts';
import { mediaType } from '../reading/body-text.ts';
import { leavesOf } from './json-leaves.ts';
import { printable } from '../printable.ts';
import type { Finding, ProbedExchange } from './finding.ts';

export function aboutSession(exchange: ProbedExchange, bodies: Json[]): Finding[] {
  return [...aboutCookies(exchange), ...aboutIds(exchange, bodies), ...aboutStreams(exchange)];
}

function aboutCookies({ raw }: ProbedExchange): Finding[] {
  const headers = raw.flatMap(({ response }) => response?.headers['set-cookie'] ?? []);
  const names = headers.flatMap((header) => [...header.matchAll(/(?:^|, )([^=;, ]+)=/g)].map((match) => match[1]!));
  if (names.length === 0) return [];
  const text = `It sets the cookie ${[...new Set(names)].map(printable).join(', ')}, which is sent back within each conversation.`;
  return [{ about: 'session', level: 'ok', text, fix: null }];
}

const idName =
  /^((session|conversation|thread|context|chat|dialog|dialogue|contact|interaction|previous_?response)[_-]?(id|key|token|uuid)?|sid|cid)$/i;

/** Whether a field of this name holds what a conversation is known by. */
export const isSessionName = (name: string): boolean => idName.test(name);

function aboutIds({ spec, raw }: ProbedExchange, bodies: Json[]): Finding[] {
  if (/\{\{\s*(reply|open)\./.test(JSON.stringify(spec))) return [];
  const sent = raw.map(({ name, request }) => `${name} ${request?.body ?? ''}`).join(' ');
  const leaf = bodies
    .flatMap(leavesOf)
    .find(
      ({ path, value }) =>
        isSessionName(path.split('.').at(-1)!) ||
        (path.endsWith('.id') && isSessionName(path.split('.').at(-2)!) && value !== ''),
    );
  if (leaf === undefined || sent.includes(String(leaf.value))) return [];
  const place = leaf.path.replace('$.', '').replaceAll('[*]', '[0]');
  const text = `It names ${leaf.path} = ${JSON.stringify(printable(String(leaf.value)).slice(0, 40))}, which was not sent to it.`;
  const fix =
    spec.protocol === 'http'
      ? `If the bot knows the conversation by it, send it back: {{reply.${place}}} in body, url or headers.`
      : null;
  return [{ about: 'session', level: 'note', text, fix }];
}

function aboutStreams({ raw }: ProbedExchange): Finding[] {
  return raw.flatMap(({ response }): Finding[] => {
    const type = mediaType(response?.headers['content-type']);
    if (response === null || !/event-stream|ndjson|jsonl|json-seq/.test(type)) return [];
    const names = [...new Set([...response.body.matchAll(/^event: *(\S+)/gm)].map((match) => match[1]!))];
    const count = response.body.match(/^data:/gm)?.length ?? response.body.trim().split('\n').length;
    const named = names.length === 0 ? '' : `, named ${names.slice(0, 12).map(printable).join(', ')}`;
    const text = `It is streamed as ${type}: ${plural(count, 'event')}${named}.`;
    return [{ about: 'session', level: 'ok', text, fix: null }];
  });
}
