/** A new one of each kind, as the edits it takes, in the order in which the compiler asks for them. */

const replace = (file, before, after) => ({
  file,
  edit: (text) => {
    const changed = text.replace(before, () => after);
    if (changed === text) throw new Error(`${file}: ${before} is not there`);
    return changed;
  },
});
const create = (file, text) => ({ file, edit: () => text });
const append = (file, text) => ({ file, edit: (all) => `${all}\n${text}` });

export const changes = [
  {
    kind: 'metric',
    edits: [
      replace(
        'score/metrics/effort-metrics.ts',
        '] as const satisfies',
        "  { name: 'smiles', title: 'Smiles', group: 'effort', kind: 'mean', better: 'higher', unit: 'count', margin: 0.1 },\n] as const satisfies",
      ),
      append(
        'score/effort/weights.ts',
        "import type { Measures } from '../score.ts';\nexport const smiles: Measures = { smiles: [1, 1] };",
      ),
    ],
  },
  {
    kind: 'end reason',
    edits: [
      replace(
        'conversation/end-reasons.ts',
        '} as const satisfies Record<string, End>;',
        "  slept: { meaning: 'fell asleep', blame: 'bot', content: null, lost: 'abandoned', comesBack: null },\n} as const satisfies Record<string, End>;",
      ),
      append(
        'conversation/talk.ts',
        "import type { EndReason as Ending } from './end-reasons.ts';\nexport const slept: Ending = 'slept';",
      ),
    ],
  },
  {
    kind: 'persona trait',
    edits: [
      replace(
        'scenario/schema/persona-schema.ts',
        '    emoji: Type.Optional(',
        "    hums: Type.Optional(Type.Boolean({ description: 'Hums.' })),\n    emoji: Type.Optional(",
      ),
      replace('plan/persona.ts', '  emoji: false,', '  emoji: false,\n  hums: false,'),
      append(
        'customer/speak.ts',
        "import type { Brief } from '../plan/brief.ts';\nexport const hums = ({ hums: is }: Brief['persona']): boolean => is;",
      ),
    ],
  },
  {
    kind: 'transcript format',
    edits: [
      replace('transcript/formats/format-names.ts', /'csv',?\s*\] as const/, "'csv', 'smoke'] as const"),
      create(
        'transcript/formats/smoke.ts',
        "import type { Format } from './format.ts';\nexport const smoke: Format = { name: 'smoke', title: 'Smoke', expected: 'smoke', recognises: () => false, read: () => 'smoke' };\n",
      ),
      {
        file: 'transcript/formats/index.ts',
        edit: (text) => `import { smoke } from './smoke.ts';\n${text.replace(/,\s*csv,?\s*\}/, ', csv, smoke }')}`,
      },
    ],
  },
  {
    kind: 'report format',
    edits: [
      replace('report/report-formats.ts', /'summary',?\s*\] as const/, "'summary', 'tap'] as const"),
      create('report/tap.ts', "export const tap = (): string => 'TAP version 14';\n"),
      {
        file: 'report/renderers.ts',
        edit: (text) =>
          `import { tap } from './tap.ts';\n${text.replace('  summary: {', "  tap: { file: 'report.tap', render: () => tap() },\n  summary: {")}`,
      },
    ],
  },
  {
    kind: 'protocol',
    edits: [
      {
        file: 'scenario/schema/bot-schema.ts',
        edit: (text) =>
          `${text
            .replace('    HttpBotSchema,\n', '    HttpBotSchema,\n    PigeonBotSchema,\n')
            .replace('  openai: plain,\n', '  openai: plain,\n  pigeon: plain,\n')
            .replace(
              '/** One entry a protocol',
              "const PigeonBotSchema = Type.Object({ protocol: Type.Literal('pigeon') });\n\n/** One entry a protocol",
            )}
export type PigeonBotSpec = Static<typeof PigeonBotSchema>;
`,
      },
      create(
        'bot/protocols/pigeon.ts',
        "import type { PigeonBotSpec } from '../../scenario/schema/bot-schema.ts';\nimport type { Bot } from '../bot.ts';\nimport type { Protocol } from '../protocol.ts';\nexport const pigeonProtocol: Protocol<PigeonBotSpec> = { open };\nfunction open(): Bot {\n  throw new Error('no pigeon');\n}\n",
      ),
      replace(
        'bot/index.ts',
        '  http: async () =>',
        "  pigeon: async () => (await import('./protocols/pigeon.ts')).pigeonProtocol,\n  http: async () =>",
      ),
    ],
  },
];
