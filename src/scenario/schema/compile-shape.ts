/** The validators of a file's shape. They are made from source where there is no build, and by the build as text of modules. */
import { Ajv, type Options, type ValidateFunction } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { ProjectFileSchema } from './schema.ts';
import { sharedParts } from './shared-parts.ts';

const shared: Options = { strict: true, allowUnionTypes: true };
const ways = {
  /** Yes or no: a fifth of the code, and nearly every file is right. */
  quick: { schema: sharedParts(ProjectFileSchema), options: { ...shared, messages: false, inlineRefs: false } },
  /** `verbose` puts the schema and the value into each error, which is what the words of a problem are made of. */
  explaining: { schema: ProjectFileSchema, options: { ...shared, allErrors: true, verbose: true } },
} satisfies Record<string, { schema: object; options: Options }>;

export type ShapeWay = keyof typeof ways;

export function compileShape(way: ShapeWay): ValidateFunction {
  const { schema, options } = ways[way];
  return new Ajv(options).compile(schema);
}

/** The same validator as the text of a CommonJS module. */
export function shapeModule(way: ShapeWay): string {
  const { schema, options } = ways[way];
  const ajv = new Ajv({ ...options, code: { source: true } });
  return standaloneCode.default(ajv, ajv.compile(schema));
}
