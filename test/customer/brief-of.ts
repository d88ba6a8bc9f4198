import type { BotReply, Signal } from '../../src/bot/bot.ts';
import type { Brief, BriefFact, BriefLearn, Wording } from '../../src/plan/brief.ts';
import { averageCustomer } from '../../src/plan/persona.ts';

type Parts = Partial<Omit<Brief, 'persona' | 'facts' | 'wants' | 'opening' | 'rephrase'>> & {
  persona?: Partial<Brief['persona']>;
  facts?: Record<string, Partial<BriefFact> & Pick<BriefFact, 'value'>>;
  wants?: { learn?: Record<string, Partial<BriefLearn> & Pick<BriefLearn, 'truth'>>; done?: string[]; human?: boolean };
  opening?: (string | Wording)[];
  rephrase?: (string | Wording)[];
  seed?: string;
};

/** A brief of a customer whose parcel is late, unless parts say otherwise. */
export function briefOf(parts: Parts = {}): Brief {
  const { persona, facts, wants, opening, rephrase, seed = '0123456789abcdef', ...rest } = parts;
  const wording = (text: string | Wording): Wording => (typeof text === 'string' ? { text, discloses: [] } : text);
  return {
    item: {
      id: 'late-parcel/plain/1',
      cell: 'late-parcel/plain',
      scenario: 'late-parcel',
      persona: 'plain',
      repetition: 1,
      seed,
    },
    intent: 'refund',
    tags: [],
    goal: 'Get a refund for an order that never arrived',
    opening: (
      opening ?? ['I want my money back, my order never arrived', 'My parcel did not come, please refund it']
    ).map(wording),
    rephrase: (rephrase ?? ['The thing I ordered is not here and I want a refund']).map(wording),
    facts: Object.fromEntries(
      Object.entries(
        facts ?? {
          order_number: { value: 'MX-48213' },
          email: { value: 'jo.b@example.com', description: 'the e-mail address' },
        },
      ).map(([name, fact]) => [
        name,
        { description: '', asks: [], disclose: 'when-asked', say: [], otherwise: [], ...fact },
      ]),
    ),
    prefer: [],
    decline: [],
    wants: {
      learn: Object.fromEntries(
        Object.entries(wants?.learn ?? {}).map(([name, learn]) => [
          name,
          { says: [], kind: 'text', asks: [], ...learn },
        ]),
      ),
      done: wants?.done ?? (wants ? [] : ['refund has been issued', 'refunded']),
      human: wants?.human ?? false,
    },
    verify: [],
    statements: { required: [], forbidden: [] },
    escalation: { policy: 'allowed', trigger: null, within: null, context: [], queue: null, agent: null },
    stakes: 'normal',
    turns: { minimum: 1, maximum: 20 },
    ...rest,
    persona: {
      id: 'plain',
      title: 'Plain',
      segment: null,
      ...averageCustomer,
      locale: 'en-GB',
      ...persona,
    },
  };
}

/** A bot's turn: texts, then buttons under the last of them, then signals. */
export function reply(texts: string | string[], buttons: string[] = [], stages: Signal['stage'][] = []): BotReply {
  const list = typeof texts === 'string' ? [texts] : texts;
  return {
    messages: list.map((text, at) => ({
      text,
      options: at === list.length - 1 ? buttons.map((label) => ({ label, value: label.toLowerCase() })) : [],
    })),
    intent: null,
    signals: stages.map((stage) => ({ stage, source: '$.signal', payload: null, queue: null })),
    times: { firstMs: 1, lastMs: 1 },
  };
}
