import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { draft } from '../../src/plan/draft.ts';
import { expand } from '../../src/plan/expand.ts';
import { loadProject } from '../../src/scenario/load.ts';
import type { Project } from '../../src/scenario/scenario.ts';

const yaml = `
suite: { seed: spring, repeat: 2, reference_date: 2026-03-01 }
bot: { protocol: http, url: 'http://127.0.0.1:1/chat', body: { text: '{{message}}', who: '{{conversation_id}}' } }
backend: { url: 'http://127.0.0.1:2', headers: { authorization: 'Bearer {{env.TOKEN}}' } }
intents:
  refund: { title: Refund }
personas:
  calm: { title: Calm customer, locale: en-GB }
  german: { title: German, locale: de, disclosure: upfront }
scenarios:
  damaged:
    intent: refund
    goal: Get {{facts.amount}} back for a broken {{facts.product}}
    opening:
      - My {{facts.product}} came broken, order {{facts.order_number}}.
      - Hi, {{facts.greeting}}
    facts:
      name: '{{faker.person.firstName}}'
      greeting: I am {{facts.name}}
      product: '{{faker.commerce.productName}}'
      amount: '{{faker.number.int({"min":10,"max":99})}}'
      order_number: { value: '{{setup.order.number}}', asks: [order number], disclose: reluctant, say: ['it is {{value}}'] }
      colour: { value: red, otherwise: [blue, '{{faker.color.human}}'] }
    wants: { done: [refunded], learn: { when: { truth: 2026-03-04 }, sum: { truth: '{{facts.amount}}' } } }
    setup:
      - request: POST /orders
        headers: { 'x-token': '{{env.TOKEN}}' }
        body: { product: '{{facts.product}}', amount: '{{facts.amount}}', tags: ['{{locale}}'] }
        save: order
    verify:
      - request: GET /orders/{{facts.order_number}}
        headers: { 'x-token': '{{env.TOKEN}}' }
        expect: { '$.amount': '{{facts.amount}}', '$.status': refunded }
    escalation: { policy: allowed, context: [order_number] }
`;

async function load(text: string): Promise<Project> {
  const cwd = await mkdtemp(join(tmpdir(), 'project-'));
  await writeFile(join(cwd, 'project.yaml'), text);
  const { project, problems } = await loadProject(['.'], { cwd });
  expect(problems).toEqual([]);
  return project!;
}

const saved = { order: { number: 'A-1007' } };

describe('draft', () => {
  it('renders setup calls before the brief is complete', async () => {
    const project = await load(yaml);
    const { plan } = expand(project, {});
    const first = draft(plan.items[0]!, project, { env: { TOKEN: 's3cret' } });
    const call = first.render(first.setup[0]!, {});
    const facts = first.complete(saved).facts;
    expect(call).toEqual({
      request: 'POST /orders',
      headers: { 'x-token': 's3cret' },
      body: { product: facts['product']!.value, amount: facts['amount']!.value, tags: ['en-GB'] },
      save: 'order',
    });
    expect(facts['amount']!.value).toBeTypeOf('number');
  });

  it('tracks which facts a wording gives away, those inside other facts too', async () => {
    const project = await load(yaml);
    const brief = draft(expand(project, {}).plan.items[0]!, project, { env: {} }).complete(saved);
    expect(brief.opening[0]!.discloses).toEqual(['product', 'order_number']);
    expect(brief.opening[0]!.text).toContain('order A-1007.');
    expect(brief.opening[1]!.discloses).toEqual(['greeting', 'name']);
  });

  it('keeps secrets out of the brief', async () => {
    const project = await load(yaml);
    const brief = draft(expand(project, {}).plan.items[0]!, project, { env: { TOKEN: 's3cret' } }).complete(saved);
    expect(JSON.stringify(brief)).not.toContain('s3cret');
    expect(brief.verify).toEqual([
      {
        request: 'GET /orders/A-1007',
        headers: { 'x-token': '{{env.TOKEN}}' },
        expect: { '$.amount': brief.facts['amount']!.value, '$.status': 'refunded' },
      },
    ]);
  });

  it('draws each fact from a stream of its own: a new fact changes no other', async () => {
    const more = yaml.replace("      name: '{{faker", "      added: '{{faker.lorem.sentence}}'\n      name: '{{faker");
    const values = async (text: string) => {
      const project = await load(text);
      const { facts } = draft(expand(project, {}).plan.items[0]!, project, { env: {} }).complete(saved);
      return Object.fromEntries(
        Object.entries(facts).map(([name, { value, otherwise }]) => [name, [value, otherwise]]),
      );
    };
    const { added, ...others } = await values(more);
    expect(added).toBeDefined();
    expect(others).toEqual(await values(yaml));
  });

  it('gives equal briefs for equal seeds, in any order, and others for others', async () => {
    const project = await load(yaml);
    const { items } = expand(project, {}).plan;
    const brief = (index: number) => draft(items[index]!, project, { env: {} }).complete(saved);
    const forwards = items.map((_, index) => JSON.stringify(brief(index)));
    const backwards = items.map((_, index) => JSON.stringify(brief(items.length - 1 - index))).toReversed();
    expect(backwards).toEqual(forwards);
    expect(brief(0).facts['name']).not.toEqual(brief(1).facts['name']);
  });

  it("draws in the persona's locale and fills in every default", async () => {
    const project = await load(yaml);
    const german = draft(expand(project, { personas: ['german'] }).plan.items[0]!, project, { env: {} }).complete(
      saved,
    );
    expect(german.persona).toEqual({
      id: 'german',
      title: 'German',
      segment: null,
      locale: 'de',
      vulnerable: false,
      hostile: false,
      patience: 5,
      literacy: 'average',
      register: 'neutral',
      mood: 'calm',
      verbosity: 'normal',
      disclosure: 'upfront',
      asks_human: 'when-stuck',
      language: 'native',
      emoji: false,
      bubbles: false,
      comes_back: true,
      politeness: 'average',
      hedges: false,
      pushes_back: false,
      forgetful: false,
      mixes_up: false,
    });
    expect(german.facts['name']!.disclose).toBe('upfront');
    expect(german.facts['order_number']!.disclose).toBe('reluctant');
    expect(german.escalation).toEqual({
      policy: 'allowed',
      trigger: null,
      within: null,
      context: ['order_number'],
      queue: null,
      agent: { needs: ['order_number'], isDeclared: true },
    });
    expect(german.turns).toEqual({ minimum: null, maximum: 20 });
    expect(german.wants.learn['when']).toEqual({ truth: '2026-03-04', says: [], kind: 'date', asks: [] });
    expect(german.wants.learn['sum']!.kind).toBe('number');
  });

  it('counts a fact as given when its value is spelled out, and as a whole word only', async () => {
    const facts = 'facts: { order: A-1007, name: Ann, town: Bath }';
    const opening = "['Where is a-1007? Ann', 'A-10071 in Bathurst', 'The bath is broken']";
    const project = await load(
      `intents: { o: { title: O } }\nscenarios:\n  s: { intent: o, goal: g, opening: ${opening}, ${facts}, wants: { human: true } }\n`,
    );
    const brief = draft(expand(project, {}).plan.items[0]!, project, { env: {} }).complete({});
    expect(brief.opening.map(({ discloses }) => discloses)).toEqual([['order'], [], ['town']]);
    expect(brief.escalation.policy).toBe('required');
  });

  it('fails with the name that a back end did not send', async () => {
    const project = await load(yaml);
    const first = draft(expand(project, {}).plan.items[0]!, project, { env: { TOKEN: 's3cret' } });
    expect(() => first.complete({ order: { id: 1 } })).toThrow('there is no value for setup.order.number');
    const nothing = {};
    for (const _ of [1, 2]) {
      expect(() => first.render(first.verify[0]!, nothing)).toThrow('there is no value for setup.order.number');
    }
    expect(() => first.complete({ order: { number: null } })).toThrow('The fact "order_number" has no value');
  });

  it('never renders what a back end sent', async () => {
    const project = await load(yaml);
    const first = draft(expand(project, {}).plan.items[0]!, project, { env: { TOKEN: 's3cret' } });
    const hostile = { order: { number: '{{env.TOKEN}}{{faker.person.firstName}}' } };
    expect(first.complete(hostile).facts['order_number']!.value).toBe(hostile.order.number);
    const path = first.render(first.verify[0]!, hostile).request;
    expect(path).toBe(`GET /orders/${encodeURIComponent(hostile.order.number)}`);
  });

  it('keeps a value in a path to one segment, and a whole URL as it is', async () => {
    const project = await load(
      `intents: { o: { title: O } }
scenarios:
  s:
    intent: o
    goal: g
    opening: [hello]
    facts: { odd: 'A/1?x=1 #2' }
    wants: { human: true }
    setup: [{ request: 'POST http://127.0.0.1:1/orders/{{facts.odd}}?of={{facts.odd}}', save: order }]
    verify: [{ request: 'GET {{setup.order.self}}' }]
`,
    );
    const drafted = draft(expand(project, {}).plan.items[0]!, project, { env: {} });
    const odd = 'A%2F1%3Fx%3D1%20%232';
    expect(drafted.render(drafted.setup[0]!, {}).request).toBe(`POST http://127.0.0.1:1/orders/${odd}?of=${odd}`);
    const replied = { order: { self: 'http://127.0.0.1:1/o/1?full=yes' } };
    expect(drafted.render(drafted.verify[0]!, replied).request).toBe('GET http://127.0.0.1:1/o/1?full=yes');
  });
});
