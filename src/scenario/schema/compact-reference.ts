/** Every key of the YAML on a line of its own, for whoever writes it without an editor: made from the schema. */
import { describeSchema, isObjectSchema, type JsonSchema, tellingKey } from './describe-schema.ts';
import { ProjectFileSchema } from './schema.ts';

/** Markdown: a heading for each top-level key, below it what stands in it. A part that several keys share is told once. */
export function compactReference(): string {
  const told = new Map<string, string>();
  const { properties = {} } = ProjectFileSchema as unknown as JsonSchema;
  return Object.entries(properties)
    .map(
      ([key, schema]) => `### ${key}\n\n${[aboutOf(schema), '', ...linesOf(schema, key, 0, told)].join('\n').trim()}\n`,
    )
    .join('\n');
}

function linesOf(schema: JsonSchema, path: string, depth: number, told: Map<string, string>): string[] {
  const variants = schema.anyOf?.filter(isObjectSchema) ?? [];
  const key = variants.length > 1 ? tellingKey(variants) : null;
  const held = key === null ? holderOf(schema) : schema;
  if (held === null) return [];
  const { description: _, ...shape } = held;
  const text = JSON.stringify(shape);
  const before = told.get(text);
  if (before !== undefined) return [`${indent(depth)}- as ${before}`];
  told.set(text, `\`${path}\``);
  if (key !== null) return variantLines(variants, key, path, depth, told);
  const { properties = {}, required = [] } = held;
  return Object.entries(properties).flatMap(([name, one]) => keyLines(name, one, required, path, depth, told));
}

function keyLines(
  name: string,
  schema: JsonSchema,
  required: readonly string[],
  path: string,
  depth: number,
  told: Map<string, string>,
): string[] {
  const about = aboutOf(schema);
  const needed = required.includes(name) ? ' (needed)' : '';
  return [
    `${indent(depth)}- \`${name}\`${needed}: ${typeOf(schema)}${about === '' ? '' : ` — ${about}`}`,
    ...linesOf(schema, `${path}.${name}`, depth + 1, told),
  ];
}

/** Of things told apart by one key: what all of them have is told once. */
function variantLines(
  variants: JsonSchema[],
  key: string,
  path: string,
  depth: number,
  told: Map<string, string>,
): string[] {
  const shared = Object.entries(variants[0]!.properties ?? {}).filter(
    ([name, schema]) =>
      variants.filter(({ properties }) => JSON.stringify(properties?.[name]) === JSON.stringify(schema)).length * 2 >
      variants.length,
  );
  const names = new Set(shared.map(([name]) => name));
  return [
    ...(shared.length > 0
      ? [
          `${indent(depth)}- of most:`,
          ...shared.flatMap(([name, schema]) => keyLines(name, schema, [], path, depth + 1, told)),
        ]
      : []),
    ...variants.flatMap(({ properties = {}, required = [] }) => [
      `${indent(depth)}- \`${key}: ${String(properties[key]?.const)}\``,
      ...Object.entries(properties)
        .filter(([name]) => name !== key && !names.has(name))
        .flatMap(([name, schema]) => keyLines(name, schema, required, path, depth + 1, told)),
    ]),
  ];
}

/** The map that a key holds: itself, an item of its list, or what stands under each name. */
function holderOf(schema: JsonSchema): JsonSchema | null {
  const whole = schema.anyOf?.find((one) => holderOf(one) !== null) ?? schema;
  if (whole !== schema) return holderOf(whole);
  if (schema.items !== undefined) return holderOf(schema.items);
  const [each] = Object.values(schema.patternProperties ?? {});
  if (each !== undefined) return holderOf(each);
  return schema.properties === undefined ? null : schema;
}

function typeOf(schema: JsonSchema): string {
  const [each] = Object.values(schema.patternProperties ?? {});
  return each === undefined || holderOf(each) === null
    ? describeSchema(schema).replace(/ with the keys .*$/s, '')
    : 'a map of ids or names to maps';
}

const aboutOf = ({ description }: JsonSchema): string => (description ?? '').replaceAll(/\s+/g, ' ').trim();
const indent = (depth: number): string => '  '.repeat(depth);
