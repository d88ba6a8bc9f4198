/** Every sentence of the page, from the source: what is said with `say` and `tell`, and what is made in English of what a run found. */
import { readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { evidenceCodes } from '../../../src/score/evidence/evidence-codes.ts';
import { endReasons } from '../../../src/conversation/end-reasons.ts';
import { words } from '../../../src/wording/words.ts';
import { type Source, sources } from './sources.ts';

interface Node {
  type: string;
  start: number;
  end: number;
  [field: string]: unknown;
}

/** Measures of the brand's voice, by the words of its range. */
const measures = [
  'sentiment',
  'politeness',
  'formality',
  'directness',
  'reading level',
  'words',
  'emoji',
  'exclamations',
];

/** Their names are words in a sentence. */
const codes = [...Object.values(evidenceCodes).flatMap((own) => Object.keys(own)), ...endReasons, ...measures];

/** Sentences with the files they stand in, in their order. */
export function keysOf(root: string): Map<string, string> {
  const keys = new Map<string, string>();
  const shapes = new Set<string>();
  const add = (key: string, file: string, isSaid: boolean) => {
    // What is recognised needs one key of a shape, however its places are called.
    const shape = key.replaceAll(/\{\w+/g, '{').replace(/^\p{Lu}/u, (first) => first.toLowerCase());
    if (!isSaid && shapes.has(shape)) return;
    shapes.add(shape);
    keys.set(key, keys.get(key) ?? file);
  };
  for (const source of sources(root))
    for (const key of keysIn(readFileSync(`${root}/${source.file}`, 'utf8'), source))
      add(key, source.file, source.isSaid);
  for (const code of codes) add(words(code), 'src/score/evidence/evidence-codes.ts', false);
  return keys;
}

export function keysIn(text: string, { file, isSaid, words }: Source): string[] {
  const { program } = parseSync(file, text);
  const keys: string[] = [];
  const isShown = (field: Node) => !(file.includes('/evidence/') && nameOf(field['key'] as Node) === 'meaning');
  const walk = (node: Node, parents: readonly Node[]): void => {
    if (isType(node) || (node.type === 'Property' && !isShown(node))) return;
    const key = isSaid ? saidKey(node, parents) : madeKey(node, parents, words);
    keys.push(...(key ?? []));
    const inside = isSaid ? childrenOf(node) : partsOf(node).flatMap(childrenOf);
    for (const child of inside) walk(child, [...parents, node]);
  };
  walk(program as unknown as Node, []);
  return keys;
}

/** Of the page: the first argument of `say` and `tell`, whichever of several it is, and any text with places. */
function saidKey(node: Node, parents: readonly Node[]): string[] | null {
  if (node.type !== 'Literal' || typeof node['value'] !== 'string') return null;
  const text = node['value'];
  if (/\{\w+(\|[^{}]*)?\}/.test(text) && hasWords(text)) return [text];
  const call = parents.findLast(({ type }) => type !== 'ConditionalExpression');
  const isFirst = call?.type === 'CallExpression' && (call['arguments'] as Node[])[0]!.start <= node.start;
  const [first] = (call?.['arguments'] ?? []) as Node[];
  return isFirst && first && node.end <= first.end && sayers.has(nameOf(call['callee'] as Node) ?? '') ? [text] : null;
}

const sayers: ReadonlySet<string> = new Set(['say', 'tell', 'parts']);

/** Made in English: templates, and literals that are words. */
function madeKey(node: Node, parents: readonly Node[], words: readonly string[]): string[] | null {
  const parent = parents.at(-1);
  if (node.type === 'CallExpression' && nameOf(node['callee'] as Node) === 'plural') return pluralKey(node);
  const parts = partsOf(node);
  if (node.type === 'TemplateLiteral' || parts.length > 1) return templateKey(parts, parent);
  if (node.type !== 'Literal' || typeof node['value'] !== 'string' || isNoText(node, parents)) return null;
  const text = node['value'];
  const isSentence = / /.test(text) || /^\p{Lu}/u.test(text) || words.includes(text);
  return isSentence ? pure(text) : null;
}

function pluralKey(node: Node): string[] | null {
  const [, one, many] = node['arguments'] as Node[];
  if (one?.type !== 'Literal') return null;
  const forms = [one['value'], many?.type === 'Literal' ? many['value'] : `${String(one['value'])}s`];
  return [`{count|# ${forms.join('|# ')}}`];
}

/** Texts added to each other are one. */
function partsOf(node: Node): Node[] {
  const sides = [node['left'], node['right']] as Node[];
  if (node.type !== 'BinaryExpression' || node['operator'] !== '+') return [node];
  const parts = sides.flatMap(partsOf);
  return parts.every((part) => part.type === 'TemplateLiteral' || typeof part['value'] === 'string') ? parts : [node];
}

function templateKey(parts: readonly Node[], parent: Node | undefined): string[] | null {
  if (parent?.type === 'TaggedTemplateExpression') return null;
  const used = new Map<string, string>();
  const text = parts
    .map((part) => {
      if (part.type !== 'TemplateLiteral') return part['value'] as string;
      const quasis = part['quasis'] as { value: { cooked: string } }[];
      const names = (part['expressions'] as Node[]).map((expression) => placeOf(expression, used));
      return quasis.map(({ value }, at) => value.cooked + (names[at] === undefined ? '' : `{${names[at]}}`)).join('');
    })
    .join('');
  return pure(text);
}

/** Without what strings it to its neighbours; places with nothing between them are one. */
function pure(text: string): string[] | null {
  const key = text
    .replaceAll(/(\{\w+\})(?:\{\w+\})+/g, '$1')
    .replace(/^[\s,;·.]+/, '')
    .replace(/[\s,;·:]+$/, '');
  return hasWords(key) ? [key] : null;
}

/** A place is named by what fills it. */
function placeOf(expression: Node, used: Map<string, string>): string {
  const name = nameOf(expression) ?? 'what';
  let own = name;
  for (let number = 2; used.has(own); number++) own = `${name}${number}`;
  used.set(own, own);
  return own;
}

function nameOf(node: Node): string | null {
  const of = (field: string) => nameOf(node[field] as Node);
  if (node.type === 'Identifier') return node['name'] as string;
  if (node.type === 'MemberExpression') return node['computed'] ? of('object') : of('property');
  if (node.type === 'CallExpression') {
    const [first] = node['arguments'] as Node[];
    const callee = node['callee'] as Node;
    const isOfValue = callee.type === 'MemberExpression' && nameOf(callee['object'] as Node) !== null;
    return isOfValue && first === undefined ? nameOf(callee['object'] as Node) : of('callee');
  }
  if (['TSNonNullExpression', 'TSAsExpression', 'ParenthesizedExpression', 'ChainExpression'].includes(node.type))
    return of('expression');
  return null;
}

const isType = ({ type }: Node): boolean =>
  (type.startsWith('TS') && !['TSAsExpression', 'TSNonNullExpression', 'TSSatisfiesExpression'].includes(type)) ||
  type === 'ImportDeclaration' ||
  type === 'ExportAllDeclaration';

/** What is compared, looked up or named is no text. */
function isNoText(node: Node, parents: readonly Node[]): boolean {
  const parent = parents.at(-1)!;
  if (parent.type === 'BinaryExpression' || parent.type === 'SwitchCase') return parent['operator'] !== '+';
  if (parent.type === 'Property') return parent['key'] === node || skipped.has(nameOf(parent['key'] as Node) ?? '');
  if (parent.type === 'MemberExpression') return true;
  if (parent.type === 'ExportNamedDeclaration') return true;
  const call = parents.findLast(({ type }) => type !== 'ConditionalExpression' && type !== 'ArrayExpression');
  if (isThought(call)) return true;
  return (
    call?.type === 'NewExpression' ||
    (call?.type === 'CallExpression' && askers.has(nameOf(call['callee'] as Node) ?? ''))
  );
}

/** What a simulated customer thinks stands in a journal, and on no page. */
function isThought(call: Node | undefined): boolean {
  const callee = call?.['callee'] as Node | undefined;
  return callee?.type === 'MemberExpression' && nameOf(callee['object'] as Node) === 'thinking';
}

const askers: ReadonlySet<string> = new Set(
  'includes indexOf startsWith endsWith has get replace replaceAll split join toLocaleString match plural find'.split(
    ' ',
  ),
);

/** Fields that no page shows. */
const skipped: ReadonlySet<string> = new Set(['operator', 'shares', 'group', 'name', 'firstGate', 'shownBy']);

const hasWords = (text: string): boolean =>
  /\p{L}/u.test(text.replaceAll(/\{\w+\}/g, '').replaceAll(/sha256:|\b(ms|s|Node|A\/A)\b|\(pass\^|--\w+/g, ''));

function childrenOf(node: Node): Node[] {
  return Object.entries(node).flatMap(([field, value]) => {
    if (field === 'loc' || field === 'range') return [];
    const values = Array.isArray(value) ? value : [value];
    return values.filter((one): one is Node => typeof (one as Node | null)?.type === 'string');
  });
}
