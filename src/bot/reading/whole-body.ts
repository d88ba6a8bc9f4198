/** The body of an answer that came whole: JSON, XML, or words that stand for themselves. */
import type { Json } from '../../json.ts';
import { BotFault } from '../bot.ts';
import { jsonBody, jsonIn } from '../connection/json-body.ts';
import { printable } from '../printable.ts';
import { bodyText, mediaType } from './body-text.ts';

type Bytes = Parameters<typeof jsonBody>[0];

/** @throws BotFault where it is none of them. */
export async function wholeBody(answer: Bytes): Promise<{ data: Json; isShownAsItComes: boolean }> {
  const text = plainText(answer.bytes, answer.headers['content-type']);
  const data = text ?? (await xmlBody(answer)) ?? unwrapped(jsonBody(answer));
  return { data, isShownAsItComes: text !== null };
}

/** Words that stand for themselves. null: the body is, or was meant to be, something else. */
function plainText(bytes: Uint8Array, contentType = ''): string | null {
  const text = bodyText(bytes, contentType);
  if (text === null || text.trim() === '') return null;
  // What frameworks call HTML, where nobody said otherwise, may be words alone.
  if (!['text/plain', 'text/markdown', 'text/html', ''].includes(mediaType(contentType))) return null;
  if (/<(?:!doctype|html|head|body|title|script|form)\b/i.test(text)) return null;
  return /^\s*(["[{<]|true$|false$|null$)/.test(text) ? null : text;
}

/** null: the body is none, and does not say that it is. @throws BotFault where it does. */
async function xmlBody({ name, status, headers, bytes }: Bytes): Promise<Json | null> {
  const declared = headers['content-type'] ?? '';
  const type = mediaType(declared);
  const text = bodyText(bytes, declared) ?? '';
  const isDeclared = /[/+]xml$/.test(type);
  if (text.trim() === '' || !(isDeclared || /^\s*<\?xml\b/.test(text))) return null;
  const { xmlIn } = await import('./xml-body.ts');
  const read = xmlIn(text);
  if (read === undefined && isDeclared)
    throw new BotFault(
      'bot-error',
      `${name} answered ${status} with ${type} that is no XML, or more of it than a reply holds: ${printable(text)}`,
      {
        kind: 'not-json',
      },
    );
  return read ?? null;
}

/** A JSON text within a JSON text, as some gateways make them. */
function unwrapped(json: Json): Json {
  const inner = isEnvelope(json) ? json['body'] : json;
  const held = typeof inner === 'string' && /^\s*[[{"]/.test(inner) ? (jsonIn(inner) ?? json) : json;
  // What an envelope with the status of an error holds is no answer.
  return isEnvelope(json) && Number(json['statusCode']) >= 400 ? { error: held } : held;
}

function isEnvelope(json: Json): json is { body: string } & Record<string, Json> {
  return (
    json !== null &&
    typeof json === 'object' &&
    !Array.isArray(json) &&
    'statusCode' in json &&
    typeof json['body'] === 'string'
  );
}
