/** Records of a file, one at a time, whatever holds them: lines, a list, an object, a table. */
import { createReadStream } from 'node:fs';
import { open, readFile, stat } from 'node:fs/promises';
import { isUtf8 } from 'node:buffer';
import type { Json } from '../json.ts';
import { readLines } from '../lines.ts';
import type { Found } from './found.ts';
import { csvRecords } from './table/csv-records.ts';
import type { FormatName } from './formats/format-names.ts';
import { groupOf } from './formats/desks/groups.ts';
import { formats } from './formats/index.ts';
import { isMessage } from './formats/openai.ts';
import { goalOf } from './formats/tau2.ts';
import { jsonItems } from './json-items.ts';
import { messageGroups } from './message-groups.ts';
import { own, ownText } from './own.ts';

/** Bytes one conversation may have. */
const longestRecord = 1 << 24;
/** Enough to hold the first line of most files: what follows it tells lines from a document. */
const headSize = 1 << 20;

/** @param as Given where the user says what the file is; else its content tells. */
export async function* recordsOf(absolute: string, file: string, as: FormatName | null): AsyncGenerator<Found> {
  const head = await headOf(absolute);
  const shape = as === 'csv' ? 'table' : shapeOf(head);
  if (shape === 'table' && as !== null && as !== 'csv') {
    yield { place: { file, line: 1, offset: 0 }, flaw: 'it is no JSON' };
  } else if (shape === 'table') yield* csvRecords(absolute, file);
  else if (shape === 'lines') yield* lineRecords(absolute, file);
  else yield* documentRecords(absolute, file);
}

async function headOf(absolute: string): Promise<string> {
  const handle = await open(absolute);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(headSize), 0, headSize, 0);
    return buffer.toString('utf8', 0, bytesRead).replace(/^\uFEFF/, '');
  } finally {
    await handle.close();
  }
}

/** Told by the first line: lines are whole values of JSON, one each; a document goes on over lines, or is a list, or holds simulations. */
function shapeOf(head: string): 'lines' | 'document' | 'table' {
  const text = head.trimStart();
  if (!/^[[{]/.test(text)) return 'table';
  const end = text.indexOf('\n');
  const first = (end < 0 ? text : text.slice(0, end)).trimEnd();
  const isAlone = end < 0 || text.slice(end).trim() === '';
  if (isAlone) return text.startsWith('[') || holdsMany.test(first) ? 'document' : 'lines';
  // A line that is damaged still closes what it opens; the first line of a document leaves it open, and its list goes on after a comma.
  return /^\{.*\}$|^\[.*\]$/.test(first) && !/^\s*[,\]]/.test(text.slice(end)) ? 'lines' : 'document';
}

/** In an object on one line: it begins as the results of τ² do, or holds simulations, or what else holds conversations or messages of several. */
const holdsMany =
  /^\{\s*"(?:timestamp|info|tasks)"|"(?:simulations|tickets|conversations|chats|testCases|messages|payload|activities|events)"\s*:\s*\[/;

async function* lineRecords(absolute: string, file: string): AsyncGenerator<Found> {
  const groups = messageGroups(longestRecord, tooLong);
  for await (const { number, offset, bytes, isTooLong } of readLines(absolute, longestRecord)) {
    const place = { file, line: number, offset };
    const found = isTooLong ? { flaw: tooLong } : bytes.some((byte) => byte > 32) ? parsed(bytes) : null;
    const group = found !== null && 'value' in found ? groupOf(found.value) : null;
    // A message a line, as logs of webhooks have them.
    if (found !== null && 'value' in found && group !== null) groups.add(group, found.value, place, bytes.length);
    else if (found !== null) yield { place, ...found };
  }
  yield* groups.records();
}

const tooLong = `it is longer than ${longestRecord >> 20} MiB`;

function parsed(bytes: Buffer): { value: Json } | { flaw: string } {
  if (!isUtf8(bytes)) return { flaw: 'it is not UTF-8' };
  try {
    return { value: JSON.parse(bytes.toString().replace(/^\uFEFF/, '')) as Json };
  } catch (error) {
    return { flaw: `it is not JSON: ${(error as Error).message}` };
  }
}

/** A list of records; messages of one conversation; simulations of τ², with their tasks around them; or one record alone. */
async function* documentRecords(absolute: string, file: string): AsyncGenerator<Found> {
  const goals = new Map<string, string>();
  let domain: string | null = null;
  let isList = false;
  let isTau2 = false;
  let isHeld = false;
  const groups = messageGroups(longestRecord, tooLong);
  for await (const item of jsonItems(createReadStream(absolute) as AsyncIterable<Buffer>, longestRecord)) {
    const place = { file, line: item.line, offset: item.offset };
    const { member } = item;
    isList ||= member === null;
    isTau2 ||= member !== null && ofTau2.has(member);
    const isHolder = member !== null && holders.has(member);
    if (member !== null && !ofTau2.has(member) && !isHolder) continue;
    const found = item.flaw === null ? parsed(item.bytes) : { flaw: flaws[item.flaw] };
    // A list that may hold conversations is read whole where it turns out to hold none.
    if ('flaw' in found && isHolder && !isHeld) continue;
    if ('flaw' in found) yield { place, ...found };
    else if (member === 'simulations') yield { place, value: found.value, around: { domain, goals } };
    else if (member === 'tasks') learnGoal(goals, found.value);
    else if (member === 'info') domain = ownText(own(found.value, 'environment_info'), 'domain_name');
    else if (groupOf(found.value) !== null) {
      isHeld = true;
      groups.add(groupOf(found.value)!, found.value, place, item.bytes.length);
    } else if (isHolder) {
      if (!formats.some(({ recognises }) => recognises(found.value))) continue;
      isHeld = true;
      yield { place, value: found.value };
    } else if (!isMessage(found.value)) yield { place, value: found.value };
    else groups.add('', found.value, { file, line: 1, offset: 0 }, item.bytes.length);
  }
  yield* groups.records();
  if (!isList && !isTau2 && !isHeld) yield* wholeFile(absolute, file);
}

/** Members of a τ² document that tell something here; of them `simulations` and `tasks` are lists. */
const ofTau2 = new Set(['info', 'tasks', 'simulations']);

/** Lists of conversations, or of messages that say which they are of. */
const holders = new Set([
  'tickets',
  'conversations',
  'chats',
  'testCases',
  'messages',
  'payload',
  'activities',
  'events',
]);

const flaws = { 'too-long': tooLong, unfinished: 'the file ends in the middle of it' };

/** Goals of so many tasks are held; a benchmark has hundreds. */
const mostGoals = 20_000;
const longestGoal = 2000;

function learnGoal(goals: Map<string, string>, task: Json): void {
  const [id, goal] = [ownText(task, 'id'), goalOf(task)];
  if (id !== null && goal !== null && goals.size < mostGoals) goals.set(id, goal.slice(0, longestGoal));
}

async function* wholeFile(absolute: string, file: string): AsyncGenerator<Found> {
  const place = { file, line: 1, offset: 0 };
  const { size } = await stat(absolute);
  yield { place, ...(size > longestRecord ? { flaw: tooLong } : parsed(await readFile(absolute))) };
}
