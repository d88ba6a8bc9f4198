import { visit, type Document, type YAMLError } from 'yaml';
import type { Problem, ProblemCode } from '../../problem.ts';
import { problemAt } from './place.ts';
import type { SourceFile } from './source.ts';

interface Wording {
  code: ProblemCode;
  message: string;
  expected: string;
  hint?: string;
}

const wordings: Partial<Record<YAMLError['code'], Wording>> = {
  DUPLICATE_KEY: {
    code: 'yaml-duplicate-key',
    message: 'The key KEY is there twice in one map',
    expected: 'each key once',
    hint: 'Rename or remove one of them.',
  },
  TAB_AS_INDENT: {
    code: 'yaml-tab',
    message: 'A tab stands where YAML needs spaces',
    expected: 'spaces for indentation',
    hint: 'Set your editor to indent YAML with spaces.',
  },
  TAG_RESOLVE_FAILED: {
    code: 'yaml-tag',
    message: 'The tag KEY has no meaning here',
    expected: 'a plain value without a tag',
    hint: 'Remove the tag; quote the value if it must be a text.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    code: 'yaml-syntax',
    message: 'A second ": " on one line',
    expected: 'one key and its value on a line',
    hint: 'Quote a text that has ": " in it.',
  },
  BAD_SCALAR_START: {
    code: 'yaml-syntax',
    message: 'A text without quotes cannot begin with KEY',
    expected: 'quotes around the text',
  },
  BAD_INDENT: {
    code: 'yaml-syntax',
    message: 'This line is indented differently from the others beside it',
    expected: 'entries of one map or list under each other',
  },
  NON_STRING_KEY: {
    code: 'yaml-syntax',
    message: 'A list or map stands where a key should be',
    expected: 'a plain word as key',
  },
};

/** The parser's complaint in words for people who write scenarios, not YAML parsers. */
export function yamlProblem(file: SourceFile, document: Document.Parsed, { code, pos, message }: YAMLError): Problem {
  const opened = /closing|end with/.test(message) ? neverClosed(file, document, pos[0]) : null;
  if (opened !== null) return opened;
  const [start] = pos;
  const end = code === 'DUPLICATE_KEY' ? start + keyLength(file.text, start) : pos[1];
  const quoted = `"${file.text.slice(start, end).trim().slice(0, 60)}"`;
  const wording = wordings[code] ?? { code: 'yaml-syntax', message, expected: 'valid YAML' };
  const hint = bareTemplate(file.text, start) ? bareTemplateHint : wording.hint;
  return problemAt(file, [start, end], {
    code: wording.code,
    message: wording.message.replace('KEY', () => quoted),
    expected: wording.expected,
    ...(hint !== undefined && { hint }),
  });
}

/** The parser notices a missing quote or bracket where it gives up, which may be pages below: point at the one that opens. */
function neverClosed(file: SourceFile, document: Document.Parsed, gaveUpAt: number): Problem | null {
  let start = -1;
  visit(document, {
    Node(_, node) {
      const { range } = node;
      if (range?.[1] === gaveUpAt && closings[file.text[range[0]] ?? ''] !== undefined)
        start = Math.max(start, range[0]);
    },
  });
  const opening = file.text[start];
  if (opening === undefined) return null;
  return problemAt(file, [start, start + 1], {
    code: 'yaml-syntax',
    message: `The ${opening} that opens here is never closed`,
    expected: `a closing ${closings[opening]}`,
  });
}

const closings: Record<string, string> = { '"': '"', "'": "'", '[': ']', '{': '}' };

/** The parser marks a repeated key's first character only. */
function keyLength(text: string, start: number): number {
  return /^(?:"[^"]*"|'[^']*'|[^:\s]+)/.exec(text.slice(start, start + 200))?.[0].length ?? 1;
}

const bareTemplateHint = 'Put quotes around a text that begins with "{{": YAML takes the brace for a map.';

/** Whether the line of `offset` has a value that begins with `{{` and is not quoted: the commonest slip of all. */
function bareTemplate(text: string, offset: number): boolean {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const line = text.slice(start, offset + 200).split('\n', 1)[0] ?? '';
  return /(?:^|[:\-[,] *)\{\{/.test(line.slice(0, 500).trimStart());
}
