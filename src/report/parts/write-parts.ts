/** Writes the folder of parts beside a page: all rows, all transcripts, and the index of all words. */
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Conversation } from '../../conversation/conversation.ts';
import { shown } from '../../hidden/hidden.ts';
import type { ScoredConversation } from '../../score/score.ts';
import type { ConversationRow } from '../rows.ts';
import type { PageLanguage } from '../translation/page-language.ts';
import { toldTranscript } from '../translation/told-model.ts';
import { transcript, type Transcript } from '../transcript.ts';
import { makeFolder } from '../../run/make-folder.ts';
import { partScript } from './part.ts';
import { partsFolder, type RowsPart } from './parts-folder.ts';
import { wordIndex } from './word-index.ts';
import { saidIn } from '../said-in.ts';

export interface PartsInput {
  /** null: English. */
  language: PageLanguage | null;
  /** All of the run, worst first. */
  rows: readonly ConversationRow[];
  candidate: PartsRun;
  /** null: it has none, or its conversations were not kept. */
  baseline: PartsRun | null;
}

interface PartsRun {
  scored: readonly ScoredConversation[];
  conversations: () => AsyncIterable<Conversation>;
  /** The way from the report's folder to the run's. */
  from: string;
}

const transcriptsInPart = 64;
const rowsInPart = 10_000;

export const rowParts = (conversations: number): number => Math.ceil(conversations / rowsInPart);

export async function writeParts(folder: string, { rows, candidate, baseline, language }: PartsInput): Promise<void> {
  const to = join(folder, partsFolder);
  await rm(to, { recursive: true, force: true });
  await makeFolder(to);
  const said = (one: Transcript) => (language ? toldTranscript(one, language.told) : one);
  const write = async (name: string, value: unknown) =>
    writeFile(join(to, `${name}.js`), await partScript(name, shown(JSON.stringify(value))));
  const numbers = new Map(rows.map(({ id }, number) => [id, number]));
  const words = wordIndex();
  const now = await writeTranscripts('candidate', candidate, { write, said }, (one) => {
    const number = numbers.get(one.id);
    if (number !== undefined) words.add(number, saidIn(one));
  });
  const before = baseline ? await writeTranscripts('baseline', baseline, { write, said }) : new Map<string, number>();
  for (let part = 0; part < rowParts(rows.length); part++) {
    const own = rows.slice(part * rowsInPart, (part + 1) * rowsInPart);
    const placed = (places: ReadonlyMap<string, number>) => own.map(({ id }) => places.get(id) ?? -1);
    await write(`rows-${part}`, { rows: own, candidate: placed(now), baseline: placed(before) } satisfies RowsPart);
  }
  for (const [name, part] of words.parts()) await write(name, part);
}

/** @returns In which part each conversation lies. */
async function writeTranscripts(
  arm: 'candidate' | 'baseline',
  { scored, conversations, from }: PartsRun,
  { write, said }: { write: (name: string, value: unknown) => Promise<void>; said: (one: Transcript) => Transcript },
  see: (one: Transcript) => void = () => {},
): Promise<Map<string, number>> {
  const scores = new Map(scored.map((one) => [one.id, one]));
  const places = new Map<string, number>();
  let open: Transcript[] = [];
  let part = 0;
  const close = async () => {
    if (open.length > 0) await write(`${arm}-${part}`, open);
    part++;
    open = [];
  };
  for await (const conversation of conversations()) {
    const score = scores.get(conversation.id);
    if (score === undefined) continue;
    const one = said(transcript(conversation, score, from));
    see(one);
    places.set(conversation.id, part);
    open.push(one);
    if (open.length === transcriptsInPart) await close();
  }
  await close();
  return places;
}
