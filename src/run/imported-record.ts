import { createHash } from 'node:crypto';
import { type Imported, runFormat, type Manifest, type RunRecord } from './record.ts';
import { aggregator } from '../score/collect.ts';
import { ownRows } from '../score/own/own-rows.ts';
import type { Scoring } from './score-run.ts';

export interface ImportParts {
  id: string;
  startedAt: string;
  endedAt: string;
  program: Manifest['program'];
  /** What the conversations were read from. */
  files: Manifest['files'];
  imported: Imported;
  conversations: number;
  /** Most conversations of one cell. */
  repeat: number;
  voice: RunRecord['voice'];
  intents: RunRecord['intents'];
  titles: RunRecord['titles'];
  scoring: Scoring;
}

/** The record of conversations that nobody here held: no project, no seed, no address; the files stand for all of it. */
export function recordOfImport({ files, imported, conversations, repeat, scoring, ...parts }: ImportParts): RunRecord {
  const { id, startedAt, endedAt, program, voice, intents, titles } = parts;
  const own = ownRows(scoring.own);
  return {
    format: runFormat,
    id,
    startedAt,
    endedAt,
    state: 'complete',
    planned: conversations,
    manifest: {
      program,
      node: process.version,
      seed: '',
      repeat,
      files,
      projectSha256: createHash('sha256')
        .update(JSON.stringify(files.map(({ sha256 }) => sha256)))
        .digest('hex'),
      bot: { name: null, build: null, protocol: `transcripts of ${imported.formats.join(', ')}`, url: '' },
      scorers: scoring.versions,
    },
    suite: { name: nameOf(files) },
    voice,
    gates: [],
    ...(own.length > 0 && { metrics: own }),
    intents,
    titles,
    aggregate: aggregator(own).result(),
    imported,
  };
}

function nameOf(files: Manifest['files']): string {
  const [first] = files.map(({ path }) => path.split(/[\\/]/).at(-1));
  return `Transcripts: ${first}${files.length > 1 ? ` and ${files.length - 1} more` : ''}`;
}
