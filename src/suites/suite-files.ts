/** An adopted suite as files of a project, and what became of each part as a table. */
import { stringify } from 'yaml';
import type { Adopted, Adoption, Fate } from './adopted.ts';

export interface ProjectText {
  /** Relative to the project's folder. */
  path: string;
  text: string;
}

export function suiteFiles({ project, adoptions }: Adopted): ProjectText[] {
  const yaml = (value: object): string => stringify(value, { lineWidth: 0 });
  const { bot, intents, personas, scenarios } = project;
  return [
    { path: 'bot.yaml', text: `# Where the bot is: correct it, then "mystery-shopper probe".\n${yaml({ bot })}` },
    { path: 'intents.yaml', text: yaml({ intents }) },
    ...(personas === undefined ? [] : [{ path: 'personas.yaml', text: yaml({ personas }) }]),
    {
      path: 'scenarios.yaml',
      text: `# Imported. What was changed or left out, and why, stands in import.md beside this file.\n${yaml({ scenarios })}`,
    },
    { path: 'import.md', text: page(adoptions) },
  ];
}

/** Adoptions that went the same way, with how many there are and where the first stands. */
export interface Row {
  fate: Fate;
  what: string;
  how: string;
  times: number;
  first: string;
}

/** The most frequent first, within each fate. */
export function rowsOf(adoptions: readonly Adoption[]): Row[] {
  const rows = new Map<string, Row>();
  for (const { fate, what, how, file, line } of adoptions) {
    const key = [fate, what, how].join('\n');
    const row = rows.get(key);
    if (row === undefined) rows.set(key, { fate, what, how, times: 1, first: `${file}:${line}` });
    else row.times += 1;
  }
  return fates.flatMap((fate) =>
    [...rows.values()].filter((row) => row.fate === fate).toSorted((one, other) => other.times - one.times),
  );
}

const fates: readonly Fate[] = ['carried', 'changed', 'left-out'];

const longestWords = 200;

function page(adoptions: readonly Adoption[]): string {
  const cell = (text: string): string => text.replaceAll(/[\r\n]+/g, ' ').replaceAll('|', '\\|');
  const rows = rowsOf(adoptions).map(
    ({ fate, what, how, times, first }) => `| ${fate} | ${cell(what)} | ${times} | ${cell(how)} | ${cell(first)} |`,
  );
  const each = adoptions
    .filter(({ fate }) => fate === 'left-out')
    .map(({ file, line, what, how, words }) => {
      const which =
        words === undefined ? '' : ` “${cell(words.slice(0, longestWords))}${words.length > longestWords ? '…' : ''}”`;
      return `- ${cell(`${file}:${line}`)} ${cell(what)}${which}: ${cell(how)}`;
    });
  return [
    '# What the import made of it',
    '',
    '| | what | times | how, or why not | first |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
    ...(each.length === 0 ? [] : ['Left out, one by one:', '', ...each, '']),
  ].join('\n');
}
