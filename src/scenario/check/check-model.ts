/** What a language model is asked for must be able to come about: there is one, what lets it in is in no file, and its budget can be counted. */
import { hide } from '../../hidden/hidden.ts';
import type { Problem } from '../../problem.ts';
import { problemIn } from '../read/place.ts';
import type { Source } from '../read/source.ts';
import { holdsSecret } from './check-plain.ts';
import { matches } from './matches.ts';

export function checkModel(source: Source, sources: readonly Source[]): Problem[] {
  const isThere = (at: string): boolean => sources.some(({ value }) => matches(value, at).length > 0);
  return [
    ...secretsInFiles(source),
    ...addresses(source),
    ...withoutModel(source, isThere),
    ...withoutPrice(source),
    ...keptWords(source, isThere),
  ];
}

/** What is written in a file is given away; it is repeated nowhere. */
function secretsInFiles(source: Source): Problem[] {
  return places.flatMap(({ at, isWrittenOut }) =>
    matches(source.value, at).flatMap(({ place, value }) => {
      if (typeof value !== 'string' || !isWrittenOut(value, String(place.at(-1)))) return [];
      const name = place.join('.');
      hide(value, name);
      return [
        problemIn(source, place, 'value', {
          code: 'wrong-value',
          message: `${name} is written out`,
          expected: 'the name of an environment variable that holds it: "{{env.NAME}}"',
          hint: 'Take it out of the file, and out of its history: whoever has read it can spend your money.',
        }),
      ];
    }),
  );
}

interface SecretPlace {
  at: string;
  /** @param name The last key of the place. */
  isWrittenOut: (text: string, name: string) => boolean;
}

const namesNoVariable = (text: string): boolean => !/\{\{\s*env\./.test(text);

const places: readonly SecretPlace[] = [
  { at: 'model.key', isWrittenOut: (text) => !/^\{\{\s*env\.[A-Za-z_]\w*\s*\}\}$/.test(text) },
  { at: 'model.headers.*', isWrittenOut: (text, name) => holdsSecret(name) && namesNoVariable(text) },
  { at: 'model.tls.passphrase', isWrittenOut: namesNoVariable },
  { at: 'model.proxy', isWrittenOut: (text) => /^[a-z]+:\/\/[^@/:]*:(?!\{\{)[^@/]*@/i.test(text) },
];

/** What an address says beside where the API is would be sent nowhere, and shown. */
function addresses(source: Source): Problem[] {
  return matches(source.value, 'model.url').flatMap(({ place, value }) => {
    if (typeof value !== 'string' || value.startsWith('{{')) return [];
    const plain = value.replace(/\{\{[^}]*\}\}/g, '0');
    const url = URL.canParse(plain) ? new URL(plain) : null;
    const isBase = url !== null && /^https?:$/.test(url.protocol);
    if (isBase && `${url.username}${url.password}${url.search}${url.hash}` === '') return [];
    if (/[@?#]/.test(value)) hide(value, 'model.url');
    return [
      problemIn(source, place, 'value', {
        code: 'wrong-value',
        message: isBase ? 'model.url holds more than where the API is' : 'model.url is no address of the web',
        expected: 'http:// or https://, a host and a path, e.g. http://localhost:11434/v1',
        hint: 'What it is let in by stands under model.key or model.headers, as "{{env.NAME}}".',
      }),
    ];
  });
}

type IsThere = (at: string) => boolean;

const wordings = ['suite.worded_by', 'personas.*.worded_by'];

function withoutModel(source: Source, isThere: IsThere): Problem[] {
  if (isThere('model')) return [];
  const wanted = wordings.flatMap((at) => matches(source.value, at)).filter(({ value }) => value === 'model');
  return wanted.map(({ place }) =>
    problemIn(source, place, 'value', {
      code: 'missing-key',
      message: `${place.join('.')} is model, and no file says which`,
      expected: '"model" with a url and a model in one of the files',
      hint: 'Add model: { url: "http://localhost:11434/v1", model: NAME }, or write worded_by: rules.',
    }),
  );
}

function withoutPrice(source: Source): Problem[] {
  return matches(source.value, 'model').flatMap(({ value }) =>
    matches(value, 'price').length > 0
      ? []
      : matches(value, 'budget.cost').map(({ place }) =>
          problemIn(source, ['model', ...place], 'value', {
            code: 'cannot-be-met',
            message: 'model.budget.cost can not be counted: nothing says what tokens cost',
            expected: 'model.price with input and output, each of a million tokens',
          }),
        ),
  );
}

/** A cassette keeps what customers say word for word, or the bot would be told something else when it is replayed. */
function keptWords(source: Source, isThere: IsThere): Problem[] {
  if (!isThere('suite.redact')) return [];
  return wordings
    .flatMap((at) => matches(source.value, at))
    .filter(({ value }) => value === 'model')
    .map(({ place }) =>
      problemIn(source, place, 'value', {
        code: 'cannot-be-met',
        message: `${place.join('.')} is model, whose cassette keeps what customers say as they say it, and suite.redact wants no personal data in any file`,
        expected: 'one of the two',
        hint: "Write worded_by: rules, or take suite.redact away where customers and bot have nobody's data.",
      }),
    );
}
