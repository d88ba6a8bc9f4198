import type { ErrorObject } from 'ajv';
import { isObjectSchema, tellingKey, type JsonSchema } from '../schema/describe-schema.ts';

/** For a union ajv complains about every branch: keep the complaints of the branch that was meant, or the union's own. */
export function tellingErrors(errors: ErrorObject[]): ErrorObject[] {
  const unions = errors.filter(({ keyword }) => keyword === 'anyOf');
  if (unions.length === 0) return errors;
  // Innermost first: a union inside a branch is settled before the branch is judged.
  const innermost = unions.sort((a, b) => b.schemaPath.length - a.schemaPath.length);
  return innermost.reduce(settleUnion, errors);
}

function settleUnion(errors: ErrorObject[], union: ErrorObject): ErrorObject[] {
  const inside = (error: ErrorObject) =>
    error.schemaPath.startsWith(`${union.schemaPath}/`) && isBelow(error.instancePath, union.instancePath);
  const others = errors.filter((error) => !inside(error) && error !== union);
  const branches = union.schema as JsonSchema[];
  const meant = branchMeant(branches, union.data);
  const ofMeant = errors.filter(
    (error) => inside(error) && error.schemaPath.startsWith(`${union.schemaPath}/${meant}/`),
  );
  return meant >= 0 && ofMeant.length > 0 ? [...others, ...ofMeant] : [...others, union];
}

function isBelow(path: string, above: string): boolean {
  return path === above || path.startsWith(`${above}/`);
}

/** The branch an author had in mind: for a map, the one its telling key selects, else the only one for maps. */
function branchMeant(branches: JsonSchema[], data: unknown): number {
  if (data === null || typeof data !== 'object' || Array.isArray(data)) return -1;
  const forMaps = branches.flatMap((branch, index) => (isObjectSchema(branch) ? [index] : []));
  if (forMaps.length === 1) return forMaps[0]!;
  const key = tellingKey(branches);
  const value = key === null ? undefined : (data as Record<string, unknown>)[key];
  return branches.findIndex((branch) => key !== null && branch.properties?.[key]?.const === value);
}
