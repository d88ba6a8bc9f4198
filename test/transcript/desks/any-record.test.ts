/** Any record, of whatever shape. */
import { anything, assert, constantFrom, property, record } from 'fast-check';
import { it } from 'vitest';
import type { Json } from '../../../src/json.ts';
import { nothingAround } from '../../../src/transcript/formats/format.ts';
import { formats } from '../../../src/transcript/formats/index.ts';
import { fileLesson } from '../../../src/transcript/learn-file.ts';
import { tally } from '../../../src/transcript/tally.ts';

it('whatever a record holds, reading it throws nothing', () => {
  const value = anything({ maxDepth: 4, withNullPrototype: false });
  const keys = [
    'comments',
    'messages',
    'payload',
    'conversation_parts',
    'transcripts',
    'Transcript',
    'users',
    'thread',
    'testCaseConversationTurns',
    'activities',
    'logs',
    'events',
    'from',
    'source',
  ];
  const shaped = record(Object.fromEntries(keys.map((key) => [key, value])), { requiredKeys: [] });
  assert(
    property(constantFrom(...formats), shaped, (format, given) => {
      const known = JSON.parse(JSON.stringify(given) ?? 'null') as Json;
      for (const one of [known, ...(Array.isArray(known) ? [] : Object.values(known as object))] as Json[]) {
        format.recognises(one);
        format.read(one, nothingAround, fileLesson(new Map()), tally());
      }
    }),
    { numRuns: 500 },
  );
});
