import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ValidateFunction } from 'ajv';

/**
 * Written by the build: making it takes half a second, which no command should spend on every start.
 * @public Of .ci/schema.mjs.
 */
export const readyMade = new URL('../shape.generated.cjs', import.meta.url);

let validator: Promise<ValidateFunction> | undefined;

/** Checks the shape of one file's value. Ready-made in a build, compiled on first use from source. */
export function shapeValidator(): Promise<ValidateFunction> {
  validator ??= existsSync(fileURLToPath(readyMade)) ? load() : compile();
  return validator;
}

async function load(): Promise<ValidateFunction> {
  const { default: validate } = (await import(readyMade.href)) as { default: ValidateFunction };
  return validate;
}

async function compile(): Promise<ValidateFunction> {
  const { compileShape } = await import('./compile-shape.ts');
  return compileShape();
}
