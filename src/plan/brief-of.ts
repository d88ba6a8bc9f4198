import { policyOf } from '../scenario/escalation-policy.ts';
import type { LearnSpec } from '../scenario/schema/wants-schema.ts';
import type { Scalar } from '../scenario/schema/scalar-schema.ts';
import type { SuiteSpec } from '../scenario/schema/suite-schema.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Brief, BriefEscalation, BriefFact, BriefLearn, Wording } from './brief.ts';
import { disclosureOf } from './disclosure-of.ts';
import { factsUsed, type DrawnFacts } from './facts.ts';
import { isOwn } from './own-fact.ts';
import type { PlanItem } from './plan.ts';
import { verifyOf } from './verify-of.ts';
import { learntBy, renderCall } from './render-call.ts';
import { renderPattern, renderStatement } from './render-pattern.ts';
import { render, renderJson } from './template.ts';

export interface BriefParts {
  item: PlanItem;
  suite: SuiteSpec;
  scenario: Scenario;
  persona: Brief['persona'];
  facts: DrawnFacts;
}

/**
 * The complete brief. `{{env.…}}` in the headers of verify calls stays as it is written: a brief is journalled. So does a call that needs what
 * is still to be learnt.
 * @throws ProblemError when a saved reply lacks what a fact or text uses.
 */
export function briefOf({ item, suite, scenario, persona, facts }: BriefParts): Brief {
  const text = (template: string) => render(template, facts.scope).text;
  const texts = (templates: string[] = []) => templates.map(text);
  const statements: Texts = (templates = []) => templates.map((template) => renderStatement(template, facts.scope));
  const known = briefFacts(scenario, persona, facts, texts);
  const wordings = (templates: string[] = []) => templates.map((template) => wording(template, facts, known));
  const opening = wordings(scenario.opening);
  const today = item.today ?? suite.reference_date;
  return {
    item,
    ...(today !== undefined && scenario.wants.learn && { today }),
    intent: scenario.intent,
    tags: scenario.tags ?? [],
    goal: text(scenario.goal),
    persona,
    ...(scenario.earlier && {
      earlier: {
        sent: scenario.earlier.sent ?? 'history',
        turns: scenario.earlier.turns.map(({ customer, bot }) => ({
          customer: wording(customer, facts, known),
          bot: text(bot),
        })),
      },
    }),
    opening,
    rephrase: wordings(scenario.rephrase),
    facts: known,
    prefer: texts(scenario.prefer),
    decline: texts(scenario.decline),
    wants: {
      learn: mapValues(scenario.wants.learn ?? {}, (learn) => briefLearn(learn, facts, texts)),
      human: scenario.wants.human ?? false,
      ...acceptable(scenario.wants, texts, statements),
    },
    verify: verifyOf(scenario).map((call) => (learntBy(call).length > 0 ? call : renderCall(call, facts.scope))),
    statements: {
      required: statements(scenario.statements?.required),
      forbidden: statements(scenario.statements?.forbidden),
      ...(scenario.statements?.forbidden_acts && { forbidden_acts: [...new Set(scenario.statements.forbidden_acts)] }),
    },
    ...(scenario.expect && {
      expect: scenario.expect.map(({ says, never, ...where }) => ({
        ...where,
        says: statements(says),
        never: statements(never),
      })),
    }),
    ...(scenario.criteria && {
      criteria: Object.entries(scenario.criteria).map(([name, { sentence, pass }]) => ({
        name,
        sentence: text(sentence),
        pass: text(pass),
      })),
    }),
    ...(scenario.voice && {
      voice: { ...scenario.voice, ...(scenario.voice.banned && { banned: texts(scenario.voice.banned) }) },
    }),
    escalation: briefEscalation(scenario, suite, text),
    stakes: scenario.stakes ?? 'normal',
    turns: {
      minimum: scenario.turns?.minimum ?? null,
      maximum: scenario.turns?.maximum ?? defaultMaximumTurns,
    },
  };
}

const defaultMaximumTurns = 20;

/** What the customer takes for an end of its matter, in words. */
function acceptable(
  { done, refused, not_done, outcomes }: Scenario['wants'],
  texts: Texts,
  statements: Texts,
): Pick<Brief['wants'], 'done' | 'refused' | 'not_done' | 'outcomes'> {
  const any = (outcomes ?? []).map((one) => ({
    name: one.name,
    done: texts(one.done),
    refused: statements(one.refused),
  }));
  const refusals = [...statements(refused), ...any.flatMap((one) => one.refused)];
  return {
    done: [...texts(done), ...any.flatMap((one) => one.done)],
    ...(refusals.length > 0 && { refused: refusals }),
    ...(not_done && { not_done: statements(not_done) }),
    ...(outcomes && { outcomes: any }),
  };
}

type Texts = (templates?: string[]) => string[];

function briefFacts(
  { facts: specs = {} }: Scenario,
  persona: Brief['persona'],
  facts: DrawnFacts,
  texts: Texts,
): Record<string, BriefFact> {
  const values = facts.scope['facts'] as Record<string, BriefFact['value']>;
  return mapValues(specs, (spec, name) => {
    const { description = '', asks, disclose, say = [] } = typeof spec === 'object' ? spec : {};
    return {
      value: values[name]!,
      description: texts([description])[0]!,
      asks: texts(asks),
      disclose:
        disclose ?? disclosureOf(persona, values[name]!, description === '' ? name.replaceAll('_', ' ') : description),
      say: say.map((wording) => render(wording, { ...facts.scope, value: '{{value}}' }).text),
      otherwise: facts.otherwise(name),
      ...(isOwn(values[name]!, facts.sources(name)) && { own: true as const }),
    };
  });
}

/** A wording gives away the facts it names, the facts within those, and any whose value it spells out. */
function wording(template: string, facts: DrawnFacts, known: Record<string, BriefFact>): Wording {
  const { text, used } = render(template, facts.scope);
  const named = factsUsed(used).flatMap((name) => facts.within(name));
  const spelled = Object.keys(known).filter((name) => spellsOut(text, String(known[name]!.value)));
  return { text, discloses: [...new Set([...named, ...spelled])] };
}

/** Shorter values ("2", "no") stand in too many sentences to be a disclosure. */
const shortestSpelled = 4;

function spellsOut(text: string, value: string): boolean {
  if (value.length < shortestSpelled) return false;
  const [within, wanted] = [text.toLowerCase(), value.toLowerCase()];
  for (let at = within.indexOf(wanted); at >= 0; at = within.indexOf(wanted, at + 1)) {
    if (!isWord(within[at - 1]) && !isWord(within[at + wanted.length])) return true;
  }
  return false;
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}

function briefLearn({ truth, matches, says, kind, asks }: LearnSpec, facts: DrawnFacts, texts: Texts): BriefLearn {
  if (truth === undefined)
    return {
      truth: null,
      matches: renderPattern(matches!, facts.scope),
      says: [],
      kind: kind ?? 'code',
      asks: texts(asks),
    };
  const value = renderJson(truth, facts.scope) as Scalar;
  return { truth: value, says: texts(says), kind: kind ?? kindOf(value), asks: texts(asks) };
}

function kindOf(truth: Scalar): BriefLearn['kind'] {
  if (typeof truth === 'number') return 'number';
  return /^\d{4}-\d{2}-\d{2}$/.test(String(truth)) ? 'date' : 'text';
}

function briefEscalation(
  { wants, escalation, facts = {} }: Scenario,
  suite: SuiteSpec,
  text: (template: string) => string,
): BriefEscalation {
  const { context = [], agent_needs: needs = context.length > 0 ? context : undefined } = escalation ?? {};
  return {
    policy: policyOf({ wants, escalation }),
    trigger: escalation?.trigger ?? null,
    within: escalation?.within ?? null,
    ...(escalation?.accepts_offer === true && { accepts_offer: true }),
    context,
    queue: escalation?.queue === undefined ? null : text(escalation.queue),
    agent: suite.human_agent === false ? null : { needs: needs ?? Object.keys(facts), isDeclared: needs !== undefined },
  };
}

function mapValues<V, W>(table: Record<string, V>, change: (value: V, key: string) => W): Record<string, W> {
  return Object.fromEntries(Object.entries(table).map(([key, value]) => [key, change(value, key)]));
}
