/** The corpus of bot turns: families of one bot each, half of them read by whoever writes rules, half kept unseen. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { BotMessage } from '../../src/bot/bot.ts';
import type { Brief } from '../../src/plan/brief.ts';
import type { Scalar } from '../../src/scenario/schema/scalar-schema.ts';
import { briefOf } from '../customer/brief-of.ts';

export interface Family {
  family: string;
  language: string;
  manner: string;
  half: 'read' | 'held';
  customers: Record<string, WrittenCustomer>;
  turns: WrittenTurn[];
}

export interface WrittenTurn {
  customer: string;
  told?: string[];
  bot?: string;
  messages?: { text: string; options?: (string | { label: string; value?: string })[] }[];
  acts: string[];
  /** The moves of one turn, or alternatives of such. */
  next: string[] | { any: string[][] };
}

interface WrittenCustomer {
  intent: string;
  goal: string;
  opening: string[];
  facts?: Record<string, { value: Scalar; description?: string }>;
  wants: {
    done?: string[];
    learn?: Record<string, { truth: Scalar; says?: string[]; kind?: Brief['wants']['learn'][string]['kind'] }>;
    human?: boolean;
  };
  prefer?: string[];
  decline?: string[];
  escalation?: { policy: 'required' | 'allowed' | 'forbidden' };
}

const folder = import.meta.dirname;

export function families(languages = readdirSync(folder).filter((name) => /^[a-z]{2}$/.test(name))): Family[] {
  return languages.flatMap((language) =>
    readdirSync(join(folder, language))
      .filter((file) => file.endsWith('.yaml'))
      .sort()
      .map((file) => ({
        ...(parse(readFileSync(join(folder, language, file), 'utf8')) as Omit<Family, 'language'>),
        language,
      })),
  );
}

/** The customer at that point of the conversation: what it has told before stands in its first message. */
export function briefFor({ customers, language }: Family, { customer, told = [] }: WrittenTurn): Brief {
  const { intent, goal, opening, facts = {}, wants, prefer = [], decline = [], escalation } = customers[customer]!;
  return briefOf({
    intent,
    goal,
    opening: opening.map((text) => ({ text, discloses: told })),
    rephrase: [],
    facts: Object.fromEntries(
      Object.entries(facts).map(([name, { value, description = '' }]) => [name, { value, description }]),
    ),
    prefer: prefer.map(String),
    decline: decline.map(String),
    wants: {
      done: wants.done ?? [],
      human: wants.human ?? false,
      learn: Object.fromEntries(
        Object.entries(wants.learn ?? {}).map(([name, { truth, says = [], kind }]) => [
          name,
          { truth, says, kind: kind ?? learnKind(truth) },
        ]),
      ),
    },
    escalation: {
      policy: escalation?.policy ?? 'allowed',
      trigger: null,
      within: null,
      context: [],
      queue: null,
      agent: null,
    },
    persona: { literacy: 'high', locale: language },
  });
}

/** As the loader decides where the project does not say. */
const learnKind = (truth: Scalar) =>
  typeof truth === 'number' ? 'number' : /^\d{4}-\d{2}-\d{2}$/.test(String(truth)) ? 'date' : 'text';

export const messagesOf = ({ bot, messages }: WrittenTurn): BotMessage[] =>
  messages === undefined
    ? [{ text: bot ?? '', options: [] }]
    : messages.map(({ text, options = [] }) => ({
        text,
        options: options.map((option) =>
          typeof option === 'string' ? { label: option, value: option } : { value: option.label, ...option },
        ),
      }));
