import { expect, it } from 'vitest';
import { environmentOf } from '../../src/bot/environment.ts';

const env = { KEY: 'k3y-9f81', 'MY-KEY': 'ccd0-77ab', OTHER: 'x' };

it.each([
  ['{{env.KEY}}', ['KEY']],
  ['Bearer {{ env.KEY }}, {{env.MY-KEY}}', ['KEY', 'MY-KEY']],
  ['{{(env.KEY)}}', ['KEY']],
  ['{{"{{env.KEY}}"}} as it stands', []],
])('%s names %j, wherever it stands', (text, names) => {
  for (const spec of [text, { headers: { a: text } }, [{ [text]: 1 }]])
    expect(environmentOf(spec, env).map(({ name }) => name)).toEqual(names);
});
