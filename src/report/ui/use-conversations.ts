/** The rows a reader looks through, and what was said in them: of the page, or of all conversations where their parts lie beside it. */
import { useEffect, useState } from 'preact/hooks';
import type { ConversationRow, ReportModel } from '../model.ts';
import { allRows } from './all-rows.ts';
import { askedWords, type Says } from './filter.ts';
import { type Hits, hitsOf } from './hits.ts';
import { allWords, transcriptOf, wordsOf, type Words } from './transcripts.ts';

type Held = ReportModel['conversations'];

export interface LookedThrough {
  rows: readonly ConversationRow[];
  /** `reading`: all are on their way; `alone`: the folder of parts is not beside the page. */
  state: 'whole' | 'reading' | 'alone';
}

export function useRows({ rows, parts }: Held): LookedThrough {
  const [all, setAll] = useState<readonly ConversationRow[] | 'alone' | null>(null);
  useEffect(() => {
    if (parts === null) return;
    allRows(parts).then(
      (found) => setAll(found.rows),
      () => setAll('alone'),
    );
  }, [parts]);
  if (parts === null) return { rows, state: 'whole' };
  if (all === null || all === 'alone') return { rows, state: all ?? 'reading' };
  return { rows: all, state: 'whole' };
}

/** null while it is being read; nothing is read before something is asked for. */
export function useSaid(query: string, { rows, state }: LookedThrough, { parts }: Held): Says | null {
  const words = useWords(parts === null || state === 'alone' ? query : '');
  const hits = useHits(parts !== null && state === 'whole' ? query : '', rows);
  if (parts === null || state === 'alone')
    return words && ((row, word) => words.get(row.id)?.lower.includes(word) === true);
  return hits && ((row, word) => hits.get(word)?.has(row) === true);
}

function useWords(query: string): Map<string, Words> | null {
  const [words, setWords] = useState<Map<string, Words> | null>(null);
  useEffect(() => {
    if (query.length > 1 && words === null) void allWords().then(setWords);
  }, [query, words]);
  return words;
}

function useHits(query: string, rows: readonly ConversationRow[]): Hits | null {
  const [hits, setHits] = useState<{ query: string; hits: Hits } | null>(null);
  useEffect(() => {
    let isWanted = query !== '';
    const look = async () => {
      const found = await hitsOf(askedWords(query), rows);
      if (isWanted) setHits({ query, hits: found });
    };
    if (isWanted) void look();
    return () => {
      isWanted = false;
    };
  }, [query, rows]);
  return hits?.query === query ? hits.hits : null;
}

/** What was said in the rows shown, to quote from; of those that were read so far. */
export function useShownWords(shown: readonly ConversationRow[], query: string, { parts }: Held): Map<string, Words> {
  const [words, setWords] = useState(new Map<string, Words>());
  const ids = query.length > 1 ? shown.map(({ id }) => id).join('\n') : '';
  useEffect(() => {
    let isWanted = true;
    const read = async () => {
      for (const id of ids === '' ? [] : ids.split('\n')) {
        const transcript = await transcriptOf('candidate', id, parts).catch(() => null);
        if (!isWanted) return;
        if (transcript) setWords((known) => (known.has(id) ? known : new Map(known).set(id, wordsOf(transcript))));
      }
    };
    void read();
    return () => {
      isWanted = false;
    };
  }, [ids, parts]);
  return words;
}
