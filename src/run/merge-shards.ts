/** The parts of one bot's run made one: its folder then is what one process would have left. */
import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sumOfSpent } from '../language-model/model.ts';
import { ProblemError } from '../problem.ts';
import { openAppender } from './appender.ts';
import { isThere } from './is-there.ts';
import { unsealed, sealed } from './checksum.ts';
import { conversationIdIn, journalFile, type JournalHeader, headerIn, sumOf } from './journal.ts';
import { makeFolder } from './make-folder.ts';
import { readOwnLines } from './own-lines.ts';
import { packRun } from './packed/pack-run.ts';
import { storedAs } from './packed/stored-as.ts';
import { rawFile } from './raw-keeper.ts';
import type { RunRecord } from './record.ts';
import { scoring } from './scoring.ts';
import { readRecord } from './store.ts';
import { writeRecord } from './write-record.ts';
import { scoreAgain } from './score-again.ts';
import { openRun, type StoredRun } from './store.ts';

const attachmentsFolder = 'attachments';

/**
 * @param folders Of all shards, finished, in their order.
 * @param into A new folder. @param id Of the run that is made.
 * @throws ProblemError when a journal is damaged.
 */
export async function mergeShards(folders: readonly string[], into: string, id: string): Promise<StoredRun> {
  const records = await Promise.all(folders.map(readRecord));
  const startedAt = records.map((record) => record.startedAt).toSorted()[0]!;
  const header: JournalHeader = { ...(await headerOf(folders[0]!)), startedAt };
  await makeFolder(into);
  await mergeJournals(folders, records, join(into, journalFile), header);
  for (const folder of folders) {
    const [attachments, raw] = [join(folder, attachmentsFolder), join(folder, rawFile)];
    if (await isThere(attachments)) await cp(attachments, join(into, attachmentsFolder), { recursive: true });
    if (await isThere(raw)) await appendFrom(raw, join(into, rawFile));
  }
  const { shard: _, ...manifest } = records[0]!.manifest;
  const record: RunRecord = {
    ...records[0]!,
    id,
    startedAt,
    endedAt: records
      .map(({ endedAt }) => endedAt!)
      .toSorted()
      .at(-1)!,
    planned: records.reduce((sum, { planned }) => sum + planned, 0),
    ...spentByAll(records),
    manifest,
  };
  await writeRecord(into, record);
  const isPacked = (await storedAs(join(folders[0]!, journalFile))) === 'packed';
  if (isPacked) await packRun(into);
  const shards = await Promise.all(folders.map((folder) => openRun(folder, scoring)));
  return scoreAgain(await openRun(into, scoring), {
    async *kept() {
      for (const { scored } of shards) yield* scored();
    },
  });
}

/** Each part counts what it asked for itself. */
function spentByAll(records: readonly RunRecord[]): Pick<RunRecord, 'spent'> {
  const all = records.flatMap(({ spent }) => spent ?? []);
  return all.length === 0 ? {} : { spent: all.reduce(sumOfSpent) };
}

/** What the journal of a shard was begun with: its hash is that of the whole plan. */
export async function headerOf(folder: string): Promise<JournalHeader> {
  const path = join(folder, journalFile);
  const header = await headerIn(path);
  if (header === null) throw damaged(path, 'its first line is not the header of a journal');
  return header;
}

/** Shards took the plan's items in turn, so their lines in turn are the plan's order. */
async function mergeJournals(
  folders: readonly string[],
  records: readonly RunRecord[],
  path: string,
  header: JournalHeader,
): Promise<void> {
  const journals = folders.map((folder) => readOwnLines(join(folder, journalFile)));
  const sums = (await Promise.all(folders.map(headerOf))).map(sumOf);
  const file = await openAppender(path, 'wx');
  try {
    let written = file.append(sealed(JSON.stringify(header)));
    for (const journal of journals) await journal.next();
    const planned = records.reduce((sum, record) => sum + record.planned, 0);
    for (let at = 0; at < planned; at++) {
      const shard = at % folders.length;
      const { value: line } = await journals[shard]!.next();
      if (!line || conversationIdIn(line.bytes) === null)
        throw damaged(join(folders[shard]!, journalFile), `it ends before the last of ${records[shard]!.planned}`);
      const whole = unsealed(line.bytes, sums[shard]);
      if (whole === null)
        throw damaged(join(folders[shard]!, journalFile), `line ${line.number} is of another journal`);
      written = file.append(whole.sealed ? sealed(whole.text, sumOf(header)) : whole.text);
      if (at % linesAhead === 0) await written;
    }
    await written;
  } finally {
    await file.close();
    for (const journal of journals) await journal.return(undefined);
  }
}

const linesAhead = 256;

async function appendFrom(path: string, to: string): Promise<void> {
  const file = await openAppender(to, 'a');
  try {
    for (const line of (await readFile(path, 'utf8')).split('\n')) if (line !== '') await file.append(line);
  } finally {
    await file.close();
  }
}

function damaged(file: string, why: string): ProblemError {
  const message = `The journal of a shard is damaged: ${why}`;
  const hint = 'Resume the shard: its command with --resume holds again what is missing.';
  return new ProblemError([{ code: 'journal-damaged', message, file, hint }]);
}
