/** All that the files of a BotiumScript suite say, before anything is made of it. */
import type { Fate, SuiteFile } from '../adopted.ts';
import { member, type Part, readPart, scalarText } from '../part.ts';
import { rowsIn } from '../rows.ts';
import { meaningOf } from './calls.ts';
import { type Capabilities, capabilitiesOf } from './capabilities.ts';
import { type Convo, type IsCall, senders } from './convo.ts';
import { readConvosCsv } from './convo-csv.ts';
import { readConvoText } from './convo-text.ts';
import { readConvosYaml } from './convo-yaml.ts';
import { type MemoryTable, memoryTables, readMemoryText } from './memory-tables.ts';

export type Tell = (file: string, line: number, what: string, fate: Fate, how: string) => void;

interface Utterances {
  name: string;
  samples: string[];
  file: string;
  line: number;
}

export interface Suite {
  convos: Convo[];
  partials: Map<string, Convo>;
  utterances: Map<string, Utterances>;
  tables: MemoryTable[];
  /** Of each configuration; the first counts. */
  configurations: { file: string; capabilities: Capabilities }[];
  /** Names that the suite's own code gives to asserters, hooks and inputs. */
  own: ReadonlySet<string>;
}

/** Files and conversations that Botium skips as well. */
const skipped = /^skip[.\-_]/i;

export function readSuite(files: readonly SuiteFile[], tell: Tell): Suite {
  const parts = files.flatMap((file) => {
    if (!/\.(ya?ml|json)$/i.test(file.path)) return [];
    try {
      const part = readPart(file);
      return isSuite(part) || member(part, 'botium') !== null ? [{ file, part }] : [];
    } catch (error) {
      tell(file.path, 1, 'file', 'left-out', `It cannot be read: ${(error as Error).message}`);
      return [];
    }
  });
  const configurations = parts.flatMap(({ file, part }) => {
    const capabilities = capabilitiesOf(part);
    return capabilities === null ? [] : [{ file: file.path, capabilities }];
  });
  const own = new Set(configurations.flatMap(({ capabilities }) => capabilities.own));
  const isKnown: IsCall = (name, sender) => meaningOf(name, sender, own) !== null;
  const suite: Suite = { convos: [], partials: new Map(), utterances: new Map(), tables: [], configurations, own };
  const add = (convo: Convo): void => void suite.convos.push(convo);
  const addPartial = (convo: Convo): void => void suite.partials.set(convo.name, convo);
  const addUtterances = (one: Utterances): void => {
    const before = suite.utterances.get(one.name);
    suite.utterances.set(
      one.name,
      before === undefined ? one : { ...before, samples: [...before.samples, ...one.samples] },
    );
  };
  for (const file of files) {
    const name = file.path.split(/[/\\]/).at(-1)!;
    const read = notations.find(({ pattern }) => pattern.test(name))?.read;
    if (read === undefined) continue;
    if (skipped.test(name)) {
      tell(file.path, 1, 'file', 'left-out', 'Botium skips it too: its name begins with skip.');
      continue;
    }
    try {
      const { convos = [], partials = [], utterances = [], tables = [] } = read(file, isKnown, tell);
      for (const convo of convos) add(convo);
      for (const convo of partials) addPartial(convo);
      for (const one of utterances) addUtterances(one);
      suite.tables.push(...tables);
    } catch (error) {
      tell(file.path, 1, 'file', 'left-out', `It cannot be read: ${(error as Error).message}`);
    }
  }
  for (const { file, part } of parts) {
    for (const convo of readConvosYaml(file, part, 'convos', isKnown)) add(convo);
    for (const convo of readConvosYaml(file, part, 'partialConvos', isKnown)) addPartial(convo);
    for (const { key, part: samples } of member(part, 'utterances')?.members ?? [])
      addUtterances({
        name: key,
        samples: samples.items.map(({ value }) => scalarText(value).trim()),
        file: file.path,
        line: samples.line,
      });
    const memory = member(part, 'scriptingMemory');
    if (memory !== null) suite.tables.push(...memoryTables(memory, file.path));
    for (const { key, part: other } of member(part, 'botium')?.members ?? [])
      if (key !== 'Capabilities')
        tell(file.path, other.line, key, 'left-out', 'Only capabilities say how the bot is reached.');
  }
  const isSkipped = ({ name, file, line }: Convo): boolean => {
    const is = skipped.test(name);
    if (is) tell(file, line, 'convo', 'left-out', 'Botium skips it too: its name begins with skip.');
    return is;
  };
  return { ...suite, convos: suite.convos.filter((convo) => !isSkipped(convo)) };
}

/** Which files are read at all. */
export const isOfBotium = (path: string): boolean =>
  /\.(ya?ml|json)$/i.test(path) || notations.some(({ pattern }) => pattern.test(path));

interface Contents {
  convos?: Convo[];
  partials?: Convo[];
  utterances?: Utterances[];
  tables?: MemoryTable[];
}

/** YAML and JSON are read before all others: they say which words are calls. */
const notations: { pattern: RegExp; read: (file: SuiteFile, isKnown: IsCall, tell: Tell) => Contents }[] = [
  { pattern: /\.convo\.txt$/i, read: (file, isKnown) => ({ convos: [readConvoText(file, isKnown)] }) },
  { pattern: /\.pconvo\.txt$/i, read: (file, isKnown) => ({ partials: [readConvoText(file, isKnown)] }) },
  { pattern: /\.utterances\.txt$/i, read: (file) => ({ utterances: [listedIn(file)] }) },
  { pattern: /\.scriptingmemory\.txt$/i, read: ({ path, text }) => ({ tables: [readMemoryText(text, path)] }) },
  { pattern: /\.convo\.csv$/i, read: (...given) => ({ convos: rowsOfConvos(...given) }) },
  { pattern: /\.pconvo\.csv$/i, read: (...given) => ({ partials: rowsOfConvos(...given) }) },
  { pattern: /\.utterances\.csv$/i, read: (file) => ({ utterances: utterancesIn(file) }) },
  { pattern: /\.convo\.(md|markdown)$/i, read: refused('Markdown: save it as *.convo.txt') },
  { pattern: /\.xls[xm]$/i, read: refused('Excel’s own format: save the sheet as *.convo.csv') },
];

const rowsOfConvos = (file: SuiteFile, isKnown: IsCall, tell: Tell): Convo[] =>
  readConvosCsv(file, isKnown, (line) =>
    tell(file.path, line, 'row', 'left-out', `Its sender is none of ${senders.join(', ')}.`),
  );

function refused(why: string): () => never {
  return () => {
    throw new Error(why);
  };
}

/** The first line is the name. */
function listedIn({ path, text }: SuiteFile): Utterances {
  const [name = '', ...samples] = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim());
  return { name, samples: samples.filter((line) => line !== ''), file: path, line: 1 };
}

const isSuite = (part: Part): boolean =>
  ['convos', 'partialConvos', 'utterances', 'scriptingMemory'].some((key) => member(part, key) !== null);

/** Of one column the first row is the name; of several each row, its name first. */
function utterancesIn(file: SuiteFile): Utterances[] {
  const rows = rowsIn(file);
  if (rows.every(({ cells }) => cells.length === 1)) {
    const [head, ...samples] = rows.map(({ cells }) => cells[0]!);
    return head === undefined ? [] : [{ name: head, samples, file: file.path, line: 1 }];
  }
  return rows.map(({ cells: [name = '', ...samples], line }) => ({
    name,
    samples: samples.filter((one) => one !== ''),
    file: file.path,
    line,
  }));
}
