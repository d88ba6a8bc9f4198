import { Composer, Lexer, LineCounter, Parser, type CST, type Document, type YAMLError } from 'yaml';
import type { Problem } from '../../problem.ts';
import { aliasProblems, maxAliasCount } from './alias-problems.ts';
import { problemAt } from './place.ts';
import type { Source, SourceFile } from './source.ts';
import { yamlProblem } from './yaml-problem.ts';

/** Deeper than any project file, and far from where a recursive parser runs out of stack. */
const deepest = 40;

/** Parses YAML 1.2. A source without a document (an empty file) comes back as null, beside the problem that says so. */
export function parseSource(path: string, text: string): { source: Source | null; problems: Problem[] } {
  const lines = new LineCounter();
  const tokens = tokensOf(text, lines);
  if (!Array.isArray(tokens)) return { source: null, problems: [tooDeep({ path, text, lines }, tokens.offset)] };

  const documents: Document.Parsed[] = [...new Composer(options).compose(tokens, true, text.length)];
  const [document, second] = documents;
  const file = { path, text, lines };
  if (document === undefined) return { source: null, problems: [empty(file)] };

  const faults = [...document.errors, ...document.warnings];
  const problems = oncePerLine(faults.map((fault: YAMLError) => yamlProblem(file, document, fault)));
  if (second !== undefined) problems.push(severalDocuments(file, second));
  problems.push(...versionProblems(file, document), ...aliasProblems(file, document));
  const usable = problems.every((problem) => readable.has(problem.code));
  const value: unknown = usable ? document.toJS({ maxAliasCount }) : null;
  if (usable && value === null) return { source: null, problems: [...problems, empty(file)] };
  return { source: { ...file, document, value }, problems };
}

/** Problems that leave the rest of the file as its author meant it, so that checking goes on. */
const readable = new Set<Problem['code']>(['yaml-duplicate-key', 'yaml-tag']);

const options = {
  version: '1.2',
  strict: true,
  uniqueKeys: true,
  stringKeys: true,
  resolveKnownTags: false,
  logLevel: 'silent',
} as const;

/** The parser keeps a stack of its own; the composer after it recurses, so depth is checked here. */
function tokensOf(text: string, lines: LineCounter): CST.Token[] | { offset: number } {
  lines.addNewLine(0);
  const parser = new Parser(lines.addNewLine);
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme));
    if (parser.stack.length > deepest) return { offset: parser.offset };
  }
  return [...tokens, ...parser.end()];
}

function empty(file: SourceFile): Problem {
  return problemAt(file, [0, 0], {
    code: 'file-empty',
    message: `"${file.path}" is empty`,
    expected: 'at least one of the keys suite, bot, backend, versus, voice, costs, intents, personas, scenarios, gates',
    hint: 'Fill it in or remove it.',
  });
}

function tooDeep(file: SourceFile, offset: number): Problem {
  return problemAt(file, [offset, offset + 1], {
    code: 'yaml-syntax',
    message: `Lists and maps are nested more than ${deepest} deep`,
    expected: 'a shallower file',
  });
}

function severalDocuments(file: SourceFile, second: Document.Parsed): Problem {
  const marker = file.text.lastIndexOf('---', second.range[0]);
  const start = marker < 0 ? second.range[0] : marker;
  return problemAt(file, [start, start + 3], {
    code: 'yaml-multiple-documents',
    message: 'The file holds several YAML documents, and another one begins here',
    expected: 'one document a file',
    hint: 'Split it into files: all files of a project are merged.',
  });
}

function versionProblems(file: SourceFile, document: Document.Parsed): Problem[] {
  const { explicit, version } = document.directives.yaml;
  if (explicit !== true || version === '1.2') return [];
  const start = file.text.indexOf('%YAML');
  return [
    problemAt(file, [start, start + `%YAML ${version}`.length], {
      code: 'yaml-syntax',
      message: `The file asks for YAML ${version}, in which yes, no, on and off are true and false`,
      expected: 'YAML 1.2',
      hint: 'Remove the %YAML line.',
    }),
  ];
}

/** One mistake often makes the parser stumble several times on its line; the first stumble is the telling one. */
function oncePerLine(problems: Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ code, range }) => {
    const line = `${code === 'yaml-tag' || code === 'yaml-duplicate-key' ? code : 'syntax'} ${range?.start.line}`;
    return seen.size < seen.add(line).size;
  });
}
