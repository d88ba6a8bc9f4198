import { Ajv, type ValidateFunction } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { ProjectFileSchema } from './schema.ts';

/** `verbose` puts the schema and the value into each error, which is what the words of a problem are made of. */
const options = { allErrors: true, verbose: true, strict: true, allowUnionTypes: true } as const;

export function compileShape(): ValidateFunction {
  return new Ajv(options).compile(ProjectFileSchema);
}

/** The same validator as the text of a CommonJS module. */
export function shapeModule(): string {
  const ajv = new Ajv({ ...options, code: { source: true } });
  return standaloneCode.default(ajv, ajv.compile(ProjectFileSchema));
}
