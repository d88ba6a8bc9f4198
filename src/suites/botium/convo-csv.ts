/** CSV: two columns are questions and answers, three the conversation, who speaks and the words. */
import { basename } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { SuiteFile } from '../adopted.ts';
import { type Convo, type ConvoStep, type IsCall, itemOf, type Sender } from './convo.ts';

interface Row {
  record: string[];
  info: { lines: number };
}

/** @throws Error where it is no CSV. */
export function rowsIn({ text }: SuiteFile): { cells: string[]; line: number }[] {
  const [first = ''] = text.split(/\r?\n/);
  const count = (sign: string): number => first.split(sign).length;
  const delimiter = count(';') > count(',') ? ';' : count('\t') > count(',') ? '\t' : ',';
  const rows = parse(text, {
    bom: true,
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    info: true,
  }) as unknown as Row[];
  return rows.map(({ record, info }) => ({ cells: record.map((cell) => cell.trim()), line: info.lines }));
}

const isHeader = (cells: readonly string[]): boolean =>
  /^(conversation ?id|question|me|user|sender)$/i.test(cells[0] ?? '');

export function readConvosCsv(file: SuiteFile, isKnown: IsCall): Convo[] {
  const rows = rowsIn(file);
  const body = rows[0] !== undefined && isHeader(rows[0].cells) ? rows.slice(1) : rows;
  const name = basename(file.path).replace(/\.p?convo\.csv$/i, '');
  const step = (sender: Sender, text: string, line: number): ConvoStep => ({
    sender,
    line,
    items: text.split(/\r\n|\r|\n/).map((one) => itemOf(one, line, sender, isKnown)),
    named: '',
  });
  const convo = (title: string, line: number, steps: ConvoStep[]): Convo => ({
    file: file.path,
    line,
    name: title,
    description: '',
    steps,
  });
  if (body.every(({ cells }) => cells.length === 2))
    return body.map(({ cells: [question = '', answer = ''], line }, at) =>
      convo(body.length === 1 ? name : `${name} ${at + 1}`, line, [
        step('me', question, line),
        step('bot', answer, line),
      ]),
    );
  const convos = new Map<string, Convo>();
  for (const { cells, line } of body) {
    const [id = '', sender = '', text = ''] = cells;
    const who = sender.toLowerCase() === 'me' ? 'me' : 'bot';
    const one = convos.get(id) ?? convo(id, line, []);
    one.steps.push(step(who, text, line));
    convos.set(id, one);
  }
  return [...convos.values()];
}
