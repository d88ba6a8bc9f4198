/**
 * The one source of the YAML's shape: TypeScript types, the validator and the JSON Schema published for editors all come
 * from the definitions in this folder. A project is every YAML file under the paths given; each file may hold any of the
 * top-level keys, and the files are merged.
 */
import { Type, type Static } from 'typebox';
import { BackendSchema, BotSchema, VersusSchema } from './bot-schema.ts';
import { CostsSchema } from './cost-schema.ts';
import { JudgeSchema } from './criteria-schema.ts';
import { formats } from './formats.ts';
import { GateSchema } from './gate-schema.ts';
import { ModelSchema } from './model-schema.ts';
import { IntentSchema, PersonaSchema, VoiceSchema } from './persona-schema.ts';
import { ScenarioSchema } from './scenario-schema.ts';
import { SuiteSchema } from './suite-schema.ts';
import { VariantSchema } from './variant-schema.ts';

const named = <T extends Parameters<typeof Type.Record>[1]>(schema: T, description: string) =>
  Type.Record(Type.String({ pattern: formats.id.pattern }), schema, { description, additionalProperties: false });

export const ProjectFileSchema = Type.Object(
  {
    include: Type.Optional(
      Type.Array(Type.String({ minLength: 1 }), {
        description: 'Further files of the project, or folders of them; paths are relative to this file.',
      }),
    ),
    suite: Type.Optional(SuiteSchema),
    bot: Type.Optional(BotSchema),
    backend: Type.Optional(BackendSchema),
    versus: Type.Optional(VersusSchema),
    model: Type.Optional(ModelSchema),
    judge: Type.Optional(JudgeSchema),
    voice: Type.Optional(VoiceSchema),
    costs: Type.Optional(CostsSchema),
    intents: Type.Optional(named(IntentSchema, "What customers want, in the bot's taxonomy, by id.")),
    personas: Type.Optional(named(PersonaSchema, 'Who the customers are, by id.')),
    variants: Type.Optional(named(VariantSchema, 'Other ways in which the same customers come, by id.')),
    scenarios: Type.Optional(named(ScenarioSchema, 'Customer situations, by id.')),
    gates: Type.Optional(Type.Array(GateSchema, { description: 'What a run must reach to pass.' })),
  },
  {
    additionalProperties: false,
    // Holders of shared parts: they mean nothing by themselves, and anchors in them are used elsewhere.
    patternProperties: { '^x-': {} },
    title: 'mystery-shopper project file',
  },
);

export type ProjectFile = Static<typeof ProjectFileSchema>;
