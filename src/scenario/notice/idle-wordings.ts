/** Texts that are there twice, exclude each other, or are no patterns where they look like one. */
import type { Place } from '../read/place.ts';
import { isPattern, readStatement } from '../check/pattern.ts';
import type { Idle, Written } from './notice.ts';

export function idleWordings({ suite, scenarios, voice }: Written): Idle[] {
  const ofSuite = suite.statements ?? {};
  return [
    ...statements(['suite', 'statements'], ofSuite, {}),
    ...notPatterns([{ at: ['voice', 'banned'], texts: voice.banned }]),
    ...Object.entries(scenarios).flatMap(([id, scenario]): Idle[] => {
      const at = (...place: Place): Place => ['scenarios', id, ...place];
      const { opening, rephrase, prefer, decline, wants } = scenario;
      const plain = [
        { at: at('wants', 'done'), texts: wants.done },
        ...(wants.outcomes ?? []).map(({ done }, index) => ({
          at: at('wants', 'outcomes', index, 'done'),
          texts: done,
        })),
        ...Object.entries(wants.learn ?? {}).map(([name, { says }]) => ({
          at: at('wants', 'learn', name, 'says'),
          texts: says,
        })),
        { at: at('prefer'), texts: prefer },
        { at: at('decline'), texts: decline },
        { at: at('voice', 'banned'), texts: scenario.voice?.banned },
      ];
      return [
        ...twice(at('opening'), opening, [], 'the customer never says one wording twice'),
        ...twice(at('rephrase'), rephrase, opening, 'the customer never says one wording twice'),
        ...twice(at('decline'), decline, prefer, 'it is preferred as well, and what is preferred is taken'),
        ...statements(at('statements'), scenario.statements ?? {}, ofSuite),
        ...notPatterns(plain),
        ...truthAmongWrong(at('wants', 'learn'), wants.learn),
      ];
    }),
  ];
}

const plainly = (text: string): string => text.trim().toLowerCase().replaceAll(/\s+/g, ' ');

function twice(at: Place, texts: readonly string[] = [], before: readonly string[] = [], why: string): Idle[] {
  const seen = new Set(before.map(plainly));
  return texts.flatMap((text, index) => {
    const known = seen.has(plainly(text));
    seen.add(plainly(text));
    if (!known) return [];
    return [{ place: [...at, index], part: 'value', message: `"${text}" stands there already: ${why}` } as const];
  });
}

interface Statements {
  required?: string[];
  forbidden?: string[];
}

function statements(at: Place, own: Statements, ofSuite: Statements): Idle[] {
  const forbidden = [...(own.forbidden ?? []), ...(ofSuite.forbidden ?? [])].map(plainly);
  const both = (own.required ?? []).flatMap((text, index): Idle[] => {
    if (!forbidden.includes(plainly(text))) return [];
    const message = `"${text}" is required and forbidden: no conversation can be right`;
    return [{ place: [...at, 'required', index], part: 'value', message }];
  });
  return [
    ...both,
    ...(['required', 'forbidden'] as const).flatMap((key) => [
      ...twice([...at, key], own[key], ofSuite[key], 'once is enough'),
      ...(own[key] ?? []).flatMap((text, index): Idle[] => {
        if (!fitsAnything(text)) return [];
        const effect = key === 'required' ? 'it is always met' : 'every bot breaks it with its first word';
        const message = `"${text}" fits any text, even none: ${effect}`;
        return [{ place: [...at, key, index], part: 'value', message, hint: 'Say what must stand there at least.' }];
      }),
      ...halfPatterns([...at, key], own[key]),
    ]),
  ];
}

/** Even the empty text. */
function fitsAnything(statement: string): boolean {
  return !statement.includes('{{') && readStatement(statement).find('') !== null;
}

/** One slash alone makes no pattern. */
function halfPatterns(at: Place, texts: readonly string[] = []): Idle[] {
  return texts.flatMap((text, index): Idle[] => {
    if (isPattern(text) || text.startsWith('/') === text.endsWith('/')) return [];
    const message = `"${text}" is taken as it stands, slash included: a pattern stands between two`;
    return [{ place: [...at, index], part: 'value', message, hint: `Write ${between(text)}, or leave out the slash.` }];
  });
}

const between = (text: string): string => `/${text.replace(/^\/|\/$/, '')}/`;

/** Only statements can be patterns. */
function notPatterns(lists: { at: Place; texts: readonly string[] | undefined }[]): Idle[] {
  return lists.flatMap(({ at, texts = [] }) =>
    texts.flatMap((text, index): Idle[] => {
      if (!isPattern(text)) return [];
      const key = String(at.findLast((step) => typeof step === 'string'));
      const message = `"${text}" is taken as it stands, slashes included: "${key}" holds plain words, no patterns`;
      return [{ place: [...at, index], part: 'value', message, hint: 'Write out the words that are meant.' }];
    }),
  );
}

function truthAmongWrong(at: Place, learn: Written['scenarios'][string]['wants']['learn'] = {}): Idle[] {
  return Object.entries(learn).flatMap(([name, { truth, says = [] }]) =>
    says.flatMap((text, index): Idle[] => {
      if (truth === undefined || plainly(text) !== plainly(String(truth))) return [];
      const message = `"${text}" is the truth: "says" holds other answers, which are wrong`;
      return [{ place: [...at, name, 'says', index], part: 'value', message }];
    }),
  );
}
