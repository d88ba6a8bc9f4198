/**
 * Transcripts packed for a page: neighbours in the journal share most of their words, so a few dozen are compressed
 * together and a page inflates a chunk only when one of its transcripts is opened. Memory holds one chunk and the packed text.
 */
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Conversation } from '../conversation/conversation.ts';
import type { ScoredConversation } from '../score/score.ts';
import type { PageLanguage } from './translation/page-language.ts';
import { toldTranscript } from './translation/told-model.ts';
import { transcript, type Transcript } from './transcript.ts';

export interface Packed {
  /** Each the base64 of a gzipped JSON array of transcripts. */
  chunks: string[];
  /** Number of the chunk that holds a conversation. */
  index: Record<string, number>;
}

const chunkSize = 32;
const compress = promisify(gzip);

export interface Packer {
  add(conversation: Conversation, scored: ScoredConversation): Promise<void>;
  result(): Promise<Packed>;
}

/** @param from The way from the report's folder to the run's. */
export function packer(from: string, language: PageLanguage | null = null): Packer {
  const chunks: string[] = [];
  const index = new Map<string, number>();
  let open: Transcript[] = [];
  const close = async () => {
    if (open.length === 0) return;
    const bytes = await compress(JSON.stringify(open), { level: 9 });
    chunks.push(bytes.toString('base64'));
    open = [];
  };
  return {
    async add(conversation, scored) {
      index.set(conversation.id, chunks.length);
      const one = transcript(conversation, scored, from);
      open.push(language ? toldTranscript(one, language.told) : one);
      if (open.length >= chunkSize) await close();
    },
    async result() {
      await close();
      return { chunks, index: Object.fromEntries(index) };
    },
  };
}
