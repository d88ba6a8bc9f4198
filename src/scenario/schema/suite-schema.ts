import { Type, type Static } from 'typebox';
import { personalKinds } from '../../hidden/personal/kinds.ts';
import { defaultRepeat } from './default-repeat.ts';
import { formats } from './formats.ts';
import { wordedBy } from './model-schema.ts';
import { oneOf } from './one-of.ts';
import { shared } from './shared-schema.ts';

const QuarantineSchema = Type.Object(
  {
    scenario: Type.String({ description: 'Scenario whose cells are set aside.' }),
    persona: Type.Optional(Type.String({ description: 'Every persona when absent.' })),
    until: Type.String({
      pattern: formats.date.pattern,
      description: 'Last day it is set aside; after it, it counts again.',
    }),
    reason: Type.String({ minLength: 1, description: 'Why, for whoever reads the report.' }),
  },
  { additionalProperties: false },
);

export const coverKinds = ['all', 'pairs', 'triples', 'sample'] as const;
const dimensionNames = ['intent', 'scenario', 'persona', 'locale', 'variant', 'traits'] as const;

const CoverageSchema = Type.Object(
  {
    choose: Type.Optional(
      oneOf(
        [...coverKinds],
        'Which cells are held: all; the fewest in which every pair, or every triple, of what stands in "across" meets; or a sample of so many, by volume and stakes. pairs when absent.',
      ),
    ),
    across: Type.Optional(
      Type.Array(oneOf([...dimensionNames], 'What customers and their matters differ in.'), {
        minItems: 2,
        uniqueItems: true,
        description:
          'What is paired: intent, persona, locale, variant and crossed traits when absent. Every scenario is met in any case.',
      }),
    ),
    cells: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: 100_000,
        description: 'So many cells at most: those that meet most, by volume and stakes, of what is not met yet.',
      }),
    ),
  },
  {
    additionalProperties: false,
    description: 'Fewer cells than all: which of them are held. All when absent.',
  },
);

export const SuiteSchema = Type.Object(
  {
    name: Type.Optional(Type.String({ minLength: 1, description: 'What reports call this suite.' })),
    seed: Type.Optional(
      Type.Union([Type.String(), Type.Integer()], {
        description: 'Everything random in a run follows from it: the same seed, the same customers.',
      }),
    ),
    repeat: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: 1000,
        default: defaultRepeat,
        description: `Conversations a cell (scenario × persona); ${defaultRepeat} when absent. More of them make intervals narrower.`,
      }),
    ),
    coverage: Type.Optional(CoverageSchema),
    concurrency: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: 10_000,
        default: 16,
        description: 'Conversations at a time; 16 when absent.',
      }),
    ),
    load: Type.Optional(
      Type.String({
        pattern: formats.load.pattern,
        description:
          'An open loop: conversations begun a second and for how long, whatever becomes of those before: 5, or 2 for 1m, 2..20 for 10m.',
      }),
    ),
    arrivals: Type.Optional(
      oneOf(['poisson', 'even'], 'How customers arrive under a load: by chance, or evenly; poisson when absent.'),
    ),
    personas: Type.Optional(
      Type.Array(Type.String(), { minItems: 1, description: 'Ids of the personas used; all when absent.' }),
    ),
    worded_by: Type.Optional(wordedBy),
    reference_date: Type.Optional(
      Type.String({
        pattern: formats.date.pattern,
        description: 'What customers take for today, as YYYY-MM-DD, and what made-up dates are near.',
      }),
    ),
    currency: Type.Optional(
      Type.String({
        pattern: formats.currency.pattern,
        description: 'Of costs, cost_of_failure and amounts, e.g. EUR.',
      }),
    ),
    human_agent: Type.Optional(
      Type.Boolean({
        default: true,
        description:
          'After a handoff a simulated human agent takes over with what arrived and asks for the rest; true when absent.',
      }),
    ),
    second_session: Type.Optional(
      Type.Boolean({
        default: false,
        description: 'Customers whose matter was not settled come back in a second conversation; false when absent.',
      }),
    ),
    lifeline: Type.Optional(
      Type.Integer({
        minimum: 0,
        maximum: 1000,
        default: 0,
        description:
          'In so many repetitions of a cell the journey is walked again for each stage, to ask for a human there; 0 when absent.',
      }),
    ),
    test_hosts: Type.Optional(
      Type.Array(Type.String({ pattern: formats.host.pattern }), {
        description:
          'Hosts, beside this machine, that are test systems: bot.staging.example, *.test.example. Others are sent nothing without --i-know.',
      }),
    ),
    plain: Type.Optional(
      Type.Array(Type.String({ pattern: formats.variable.pattern }), {
        description:
          'Environment variables that hold no secret, so that their values are not taken out of files: TENANT.',
      }),
    ),
    redact: Type.Optional(
      Type.Object(
        {
          kinds: Type.Optional(
            Type.Array(oneOf([...personalKinds], 'A kind of personal data.'), {
              minItems: 1,
              description: 'Only these kinds; all when absent.',
            }),
          ),
          patterns: Type.Optional(
            Type.Record(Type.String({ pattern: '^[a-z][a-z0-9-]*$' }), Type.String({ minLength: 1 }), {
              additionalProperties: false,
              description: 'What else to replace: what to call it → a regular expression.',
            }),
          ),
        },
        {
          additionalProperties: false,
          description: 'Personal data are replaced by pseudonyms before anything is written; kept when absent.',
        },
      ),
    ),
    unscorable_limit: Type.Optional(
      Type.Number({
        minimum: 0,
        maximum: 1,
        default: 0.02,
        description: 'Above this share of unscorable conversations a run exits 3.',
      }),
    ),
    metrics: Type.Optional(
      Type.String({
        minLength: 1,
        description:
          'A .js, .mjs or .ts file that exports metrics of your own, relative to the file that names it: ./our-metrics.mjs',
      }),
    ),
    quarantine: Type.Optional(
      Type.Array(QuarantineSchema, {
        description: 'Known flaky cells: run and shown, but never an alarm until their date.',
      }),
    ),
    ...shared,
    price: Type.Optional(
      Type.Object(
        {
          conversation: Type.Optional(Type.Number({ minimum: 0, description: 'Of one conversation with the bot.' })),
          turn: Type.Optional(Type.Number({ minimum: 0, description: 'Of one customer turn, answered.' })),
        },
        { additionalProperties: false, description: 'What testing costs, in `currency`: `plan` adds it up.' },
      ),
    ),
    nights_since: Type.Optional(
      Type.String({
        pattern: formats.date.pattern,
        description: 'First night that charts over nights count, as YYYY-MM-DD; set it after a change you wanted.',
      }),
    ),
    not_tested: Type.Optional(
      Type.Array(Type.String({ minLength: 1 }), { description: 'What the suite leaves out, said in the report.' }),
    ),
  },
  { additionalProperties: false, description: 'How much is run and how.' },
);

export type SuiteSpec = Static<typeof SuiteSchema>;
export type CoverageSpec = Static<typeof CoverageSchema>;
export type CoverKind = (typeof coverKinds)[number];
export type DimensionName = (typeof dimensionNames)[number];
export type QuarantineSpec = Static<typeof QuarantineSchema>;
