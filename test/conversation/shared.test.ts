/** What a suite says for all its scenarios, and facts wherever a text stands. */
import { afterEach, describe, expect, it } from 'vitest';
import { scoreConversation } from '../../src/score/index.ts';
import { type Desk, holdAt, openDesk } from './desk.ts';

let desk: Desk;
afterEach(() => desk.close());

const yaml = (suite: string, scenario: string) => `
suite: { ${suite} }
intents: { refund: { title: Refund } }
scenarios:
  broken:
    intent: refund
    goal: Get money back
    opening: [My lamp came broken]
    wants: { done: [refunded] }
${scenario
  .trim()
  .split('\n')
  .map((line) => `    ${line.trim()}`)
  .join('\n')}
`;

describe('a suite', () => {
  it('gives every scenario its facts, statements and calls, and the scenario may say otherwise', async () => {
    desk = await openDesk({
      bot: () => 'Your order has been refunded.',
      backend: (request) => (request.startsWith('POST /c') ? [201, { id: 'C-7' }] : [200, {}]),
    });
    const { brief } = await holdAt(
      desk,
      yaml(
        `facts: { shop: Tansy, customer: '{{setup.customer.id}}', colour: red },
  setup: [{ request: POST /customers, save: customer }],
  teardown: [{ request: 'DELETE /customers/{{facts.customer}}' }],
  statements: { forbidden: ['{{facts.shop}} is closed'], required: [refunded] }`,
        `facts: { colour: blue }
         setup: [{ request: 'POST /orders/{{setup.customer.id}}' }]
         teardown: [{ request: 'DELETE /orders/{{facts.customer}}' }]
         statements: { forbidden: [voucher] }`,
      ),
    );
    expect(Object.entries(brief.facts).map(([name, { value }]) => [name, value])).toEqual([
      ['shop', 'Tansy'],
      ['customer', 'C-7'],
      ['colour', 'blue'],
    ]);
    expect(brief.statements).toEqual({ required: ['refunded'], forbidden: ['voucher', 'Tansy is closed'] });
    expect(desk.asked).toEqual(['POST /customers', 'POST /orders/C-7', 'DELETE /orders/C-7', 'DELETE /customers/C-7']);
  });

  it.each([
    ['fact in a circle', `facts: { a: '{{facts.b}}', b: x }`, `facts: { b: '{{facts.a}}' }`, /needs itself: a → b → a/],
    [
      'reply saved twice',
      `setup: [{ request: POST /a, save: a }]`,
      `setup: [{ request: POST /b, save: a }]`,
      /saves its reply as "a"/,
    ],
    [
      'fact that only scenarios have',
      `statements: { required: ['{{facts.own}}'] }`,
      `facts: { own: x }`,
      /There is no fact "own"/,
    ],
    ['malformed pattern', `statements: { forbidden: ['/(/'] }`, '', /is not a regular expression/],
    ['request line that is none', `teardown: [{ request: DELET /a }]`, '', /does not begin with a method/],
  ])('is checked as a scenario is: a %s', async (_, suite, scenario, message) => {
    desk = await openDesk({ bot: () => '' });
    await expect(holdAt(desk, yaml(suite, scenario))).rejects.toThrow(message);
  });
});

describe('a fact in a pattern', () => {
  const price = `facts: { price: '9.50', who: 'Ana (Ruiz)', part: 'left "arm"' }`;

  it('stands for its own characters, in statements and expectations alike', async () => {
    desk = await openDesk({
      bot: () => 'Ana (Ruiz), 9x50 is refunded.',
      backend: () => [200, { text: 'is 9x50', lines: [{ part: 'left "arm"', n: 2 }] }],
    });
    const { checks, brief } = await holdAt(
      desk,
      yaml(
        '',
        `${price}
         statements: { required: ['/^{{facts.who}},/', '/{{facts.price}} is/'], forbidden: ['{{facts.price}}'] }
         verify: [{ name: 'Is {{facts.price}}', request: GET /a, expect: { $.text: { matches: '^is {{facts.price}}$' }, '$.lines[?@.part=="{{facts.part}}"].n': 2 } }]`,
      ),
    );
    expect(checks.map(({ name, passed }) => [name, passed])).toEqual([
      ['Is 9.50', false],
      ['/^Ana \\(Ruiz\\),/', true],
      ['/9\\.50 is/', false],
      ['9.50', true],
    ]);
    expect(checks[0]!.actual).toBe('$.text: "is 9x50"');
    expect(Object.keys(brief.verify[0]!.expect!)).toContain('$.lines[?@.part=="left \\"arm\\""].n');
  });

  it('is what contains looks for as plain text, and as an item of a list', async () => {
    desk = await openDesk({
      bot: () => 'Refunded.',
      backend: () => [200, { text: 'paid 9.50 (card)', tags: ['a', 'b'] }],
    });
    const { checks } = await holdAt(
      desk,
      yaml(
        '',
        `${price}
         verify: [{ request: GET /a, expect: { $.text: { contains: '{{facts.price}} (' }, $.tags: { contains: b } } }, { request: GET /a, expect: { $.tags: { contains: c } } }]`,
      ),
    );
    expect(checks.map(({ passed }) => passed)).toEqual([true, false]);
    expect(checks[1]!.expected).toBe('$.tags contains "c"');
  });
});

describe('the voice of a scenario', () => {
  it('takes the place of the brand’s, range by range', async () => {
    desk = await openDesk({ bot: () => 'Sadly, dear Ana, your order has been refunded!!' });
    const conversation = await holdAt(
      desk,
      yaml('', `facts: { who: Ana }\nvoice: { exclamations: { max: 1 }, banned: ['dear {{facts.who}}'] }`),
    );
    const codes = (voice: object) =>
      scoreConversation(conversation, { voice, intentNames: {} })
        .scores.find(({ scorer }) => scorer === 'tone')!
        .evidence.map(({ code }) => code);
    expect(codes({ exclamations: { max: 9 }, words: { max: 3 } }).toSorted()).toEqual(
      ['banned-words', 'off-brand-exclamations', 'off-brand-words'].toSorted(),
    );
  });
});
