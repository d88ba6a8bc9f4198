/** CSV: two columns are questions and answers, three the conversation, who speaks and the words. */
import { basename } from 'node:path';
import type { SuiteFile } from '../adopted.ts';
import { rowsIn } from '../rows.ts';
import { type Convo, type ConvoStep, type IsCall, itemOf, type Sender, senders } from './convo.ts';

const isHeader = (cells: readonly string[]): boolean =>
  /^(conversation ?id|question|me|user|sender)$/i.test(cells[0] ?? '');

/** @param onNobody Told of a row that nobody says. */
export function readConvosCsv(file: SuiteFile, isKnown: IsCall, onNobody: (line: number) => void): Convo[] {
  const rows = rowsIn(file);
  const body = rows[0] !== undefined && isHeader(rows[0].cells) ? rows.slice(1) : rows;
  const name = basename(file.path).replace(/\.p?convo\.csv$/i, '');
  const step = (sender: Sender, text: string, line: number): ConvoStep => ({
    sender,
    line,
    items: sender === 'include' ? [] : text.split(/\r\n|\r|\n/).map((one) => itemOf(one, line, sender, isKnown)),
    named: sender === 'include' ? text.trim() : '',
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
    const who = senders.find((known) => known === sender.toLowerCase());
    if (who === undefined) {
      onNobody(line);
      continue;
    }
    const one = convos.get(id) ?? convo(id, line, []);
    one.steps.push(step(who, text, line));
    convos.set(id, one);
  }
  return [...convos.values()];
}
