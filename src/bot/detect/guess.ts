/** The fields in which bots behind plain HTTP take a customer's words, and what a refusal says of them. */
import type { Json } from '../../json.ts';
import { jsonIn } from '../connection/json-body.ts';

/** A body to try. */
export interface Guess {
  /** Field of the words, or of the whole conversation as a list of messages. */
  words: string;
  asList: boolean;
  /** Other fields, as templates. */
  also: Record<string, string>;
}

/** In the order in which they are met. */
const wordFields = [
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

const conversationId = '{{conversation_id}}';

/** The shortest configuration there is: what `http` sends where no body is given. */
export const plainGuess: Guess = { words: 'message', asList: false, also: { conversation_id: conversationId } };

/** What is tried where nothing is named. */
export const otherGuesses: Guess[] = [
  ...wordFields.slice(1, 7).map((words): Guess => ({ ...plainGuess, words })),
  { words: 'messages', asList: true, also: {} },
];

/** @returns The template of a body; undefined: the one that `http` has anyway. */
export function bodyOf({ words, asList, also }: Guess): Record<string, string> | undefined {
  if (words === plainGuess.words && JSON.stringify(also) === JSON.stringify(plainGuess.also)) return undefined;
  return { ...also, [words]: asList ? '{{messages}}' : '{{message}}' };
}

/**
 * The body that a refusal asks for: fields it names as missing, as validators do (`{"detail": [{"loc": ["body", "text"]}]}`,
 * `"sessionId is required"`), in place of those that were sent.
 * @param body Of the refusal. @returns null where it names none.
 */
export function askedFor(body: string, sent: Guess): Guess | null {
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

/** What of a text may be the name of a field: texts of a refusal, never its own keys. */
function namesIn(body: string): string[] {
  const json = jsonIn(body);
  const texts = json === undefined ? [body] : textsOf(json);
  return [...new Set(texts.flatMap((text) => text.match(/[A-Za-z_]\w*/g) ?? []))];
}

/** Every text, however deep; a refusal has few. */
function textsOf(json: Json): string[] {
  if (typeof json === 'string') return [json];
  return json === null || typeof json !== 'object' ? [] : Object.values(json).flatMap((inner) => textsOf(inner));
}
