/** The fields in which bots behind plain HTTP take a customer's words, and what a refusal says of them. */
import type { Json } from '../../json.ts';
import { jsonIn } from '../connection/json-body.ts';

/** A body to try. */
export interface Guess {
  /** Field of the words, or of the whole conversation as a list of messages. */
  words: string;
  asList: boolean;
  /** Fields that it lies in, the outermost first; none when absent. */
  within?: readonly string[];
  /** Other fields, as templates; they lie at the top. */
  also: Record<string, string>;
}

/** In the order in which they are met. */
export const wordFields = [
  'message',
  'text',
  'input',
  'query',
  'question',
  'prompt',
  'content',
  'user_input',
  'userInput',
  'user_message',
  'userMessage',
  'utterance',
  'q',
  'msg',
];

const idField =
  /^(session|conversation|thread|chat|dialog|context|user|client|customer|sender|contact)(_?id|Id|_?key)?$/;
const localeField = /^(locale|lang|language|languageCode|language_code)$/;

export const conversationId = '{{conversation_id}}';

/** The shortest configuration there is: what `http` sends where no body is given. */
export const plainGuess: Guess = { words: 'message', asList: false, also: { conversation_id: conversationId } };

/** What is tried where nothing is named. */
export const otherGuesses: Guess[] = [
  ...wordFields.slice(1, 7).map((words): Guess => ({ ...plainGuess, words })),
  { words: 'messages', asList: true, also: {} },
];

/** @returns The template of a body; undefined: the one that `http` has anyway. */
export function bodyOf(guess: Guess): Record<string, Json> | undefined {
  const { words, asList, also, within = [] } = guess;
  const isPlain = words === plainGuess.words && within.length === 0;
  if (isPlain && JSON.stringify(also) === JSON.stringify(plainGuess.also)) return undefined;
  return around(guess, { [words]: asList ? '{{messages}}' : '{{message}}' });
}

/** The same with nothing said. */
export const silentBodyOf = (guess: Guess): Record<string, Json> => around(guess, {});

const around = ({ also, within = [] }: Guess, said: Record<string, Json>): Record<string, Json> => ({
  ...also,
  ...within.reduceRight<Record<string, Json>>((inner, name) => ({ [name]: inner }), said),
});

/**
 * The body that a refusal asks for: fields it names as missing, as validators do (`{"detail": [{"loc": ["body", "text"]}]}`,
 * `"sessionId is required"`), in place of those that were sent.
 * @param body Of the refusal. @returns null where it names none.
 */
export function askedFor(body: string, sent: Guess): Guess | null {
  const deeper = askedBelow(body, sent);
  if (deeper !== null) return deeper;
  const names = namesIn(body);
  const lists = names.includes('messages') && sent.words !== 'messages';
  const words = lists ? 'messages' : names.find((name) => wordFields.includes(name) && name !== sent.words);
  const also = Object.fromEntries(
    names.flatMap((name) =>
      idField.test(name) ? [[name, conversationId]] : localeField.test(name) ? [[name, '{{locale}}']] : [],
    ),
  );
  if (words === undefined && Object.keys(also).length === 0) return null;
  // A field that was sent and is named is one it does not want, or wants otherwise.
  const kept = Object.entries(sent.also).filter(
    ([name]) => name !== 'conversation_id' || Object.keys(also).length === 0,
  );
  const fresh = { ...Object.fromEntries(kept), ...also };
  return { words: words ?? sent.words, asList: words === undefined ? sent.asList : lists, also: fresh };
}

/** What a validator says lies deeper than it was sent: `["body", "input", "text"]` is missing, or an object was expected at `["body", "input"]`. */
function askedBelow(body: string, sent: Guess): Guess | null {
  const places = [...refusedPlaces(jsonIn(body)), ...dottedPlaces(body)];
  const missing = places.find(({ path }) => path.length > 1 && wordFields.includes(path.at(-1)!));
  if (missing !== undefined) return { ...sent, words: missing.path.at(-1)!, within: missing.path.slice(0, -1) };
  const sentTo = [...(sent.within ?? []), sent.words].join('.');
  const isObject = places.some(
    ({ path, says }) => path.join('.') === sentTo && /\b(?:dict|dictionary|object)\b/i.test(says),
  );
  return isObject ? { ...sent, words: 'text', within: [...(sent.within ?? []), sent.words] } : null;
}

/** Of `{"detail": [{"loc": ["body", …], "msg": "…"}]}`, as FastAPI and what it is made of refuse. */
function refusedPlaces(refusal: Json | undefined): { path: string[]; says: string }[] {
  const details = (refusal as { detail?: unknown } | null | undefined)?.detail;
  return (Array.isArray(details) ? (details as unknown[]) : []).flatMap((one) => {
    const { loc, msg } = (one ?? {}) as { loc?: unknown; msg?: unknown };
    const [root, ...path] = Array.isArray(loc) ? (loc as unknown[]) : [];
    const isNamed = root === 'body' && path.length > 0 && path.every((name) => typeof name === 'string');
    return isNamed ? [{ path: path as string[], says: String(msg) }] : [];
  });
}

/** `input.text is required`, `"body.input.text" must be a string`. */
const dottedPlaces = (body: string): { path: string[]; says: string }[] =>
  textsIn(body)
    .flatMap((text) => text.match(/[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+/g) ?? [])
    .map((place) => ({ path: place.replace(/^(?:body|request|req|data)\.(?=.*\.)/, '').split('.'), says: '' }));

/** What of a text may be the name of a field: texts of a refusal, never its own keys. */
function namesIn(body: string): string[] {
  return [...new Set(textsIn(body).flatMap((text) => text.match(/[A-Za-z_]\w*/g) ?? []))];
}

function textsIn(body: string): string[] {
  const json = jsonIn(body);
  return json === undefined ? [body] : textsOf(json);
}

/** Every text, however deep; a refusal has few. */
function textsOf(json: Json): string[] {
  if (typeof json === 'string') return [json];
  return json === null || typeof json !== 'object' ? [] : Object.values(json).flatMap((inner) => textsOf(inner));
}
