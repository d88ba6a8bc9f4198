/** How a bot takes a form: PHP, Flask and webhooks of messaging services read its fields, and no JSON. */
import { hears, placed, type Asked, type HttpWay } from './asked.ts';
import { lastResponse, type LookOptions } from './exchange.ts';
import { askedFor, conversationId, plainGuess, wordFields } from './guess.ts';

export const formHeaders = { 'content-type': 'application/x-www-form-urlencoded' };

/** Of the words, with Twilio and its kin. */
const messagingFields = ['Body', 'Text'];
/** Of who speaks. */
const idFields = ['conversation_id', 'session_id', 'sessionId', 'user_id', 'sender', 'From'];

type Fields = Record<string, string>;

/**
 * A form may hold fields that nobody asked for: all usual ones are sent at once, and where that is heard, half of them, and so on.
 *
 * @returns null: no form is heard there.
 */
export async function detectForm(way: HttpWay, options: LookOptions): Promise<Asked | null> {
  const send = (words: readonly string[], ids: Fields, by = way): Promise<Asked> => {
    const body = { ...ids, ...all(words, '{{message}}') };
    return placed({ protocol: 'http', ...by, headers: formHeaders, body }, options);
  };
  const heard = async (words: readonly string[], ids: Fields): Promise<Asked | null> => {
    const asked = await send(words, ids);
    const isAnswer = asked.held.fault === null && (await hears({ ...asked.spec, body: ids }, asked.held, options));
    return isAnswer ? asked : null;
  };
  const fewest = async (words: readonly string[], ids: Fields): Promise<readonly string[] | null> => {
    if ((await heard(words, ids)) === null) return null;
    if (words.length === 1) return words;
    const middle = Math.ceil(words.length / 2);
    return (await fewest(words.slice(0, middle), ids)) ?? (await fewest(words.slice(middle), ids)) ?? words;
  };

  const everyWord = [...wordFields, ...messagingFields];
  // What reads JSON alone may break down over a form, and leave who sent it waiting.
  const { held } = await send(everyWord, all(idFields, conversationId), { timeout: '10s', ...way });
  const missing = held.fault === null ? null : askedFor(lastResponse(held)?.body ?? '', plainGuess);
  if (held.fault !== null && missing === null) return null;
  const ids = { ...all(idFields, conversationId), ...missing?.also };
  const words = await fewest(everyWord, ids);
  if (words === null) return null;
  const fewIds = all(messagingFields.includes(words[0]!) ? ['From'] : ['conversation_id'], conversationId);
  return (await heard(words, fewIds)) ?? (await heard(words, { ...fewIds, ...missing?.also })) ?? heard(words, ids);
}

const all = (names: readonly string[], value: string): Fields => Object.fromEntries(names.map((name) => [name, value]));
