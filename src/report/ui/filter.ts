/** Which conversations a reader asked for, in which order, and how many each other choice would leave. */
import type { ConversationRow, NotedRow, ReportModel } from '../model.ts';
import { say } from './say.ts';
import type { PageState } from './state.ts';
import type { Words } from './transcripts.ts';

export type Outcome = 'regressed' | 'failed' | 'verified' | 'unscorable';

/** In this order they are offered. */
export const outcomeWords: Record<Outcome, string> = {
  regressed: say('failed, verified before'),
  failed: say('not verified'),
  verified: say('verified'),
  unscorable: say('not judged'),
};

export const facets = ['intent', 'persona', 'cause', 'outcome', 'tag'] as const;
export type Facet = (typeof facets)[number];

export const orders = ['', 'situation', 'effort', 'turns'] as const;
export type Order = (typeof orders)[number];

type Wanted = Pick<PageState, 'query' | Facet | 'sort'>;

/** What the rows themselves do not say: names of things, and what people wrote beside conversations. */
type Known = Pick<ReportModel, 'titles' | 'noted'>;

export interface Found {
  rows: ConversationRow[];
  /** Rows that each value of a facet would leave, all other choices kept. */
  counts: Record<Facet, Map<string, number>>;
}

/** Was a word of the query said in this conversation? */
export type Says = (row: ConversationRow, word: string) => boolean;

/** Words of what is asked for. */
export const askedWords = (query: string): string[] =>
  query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');

/** @param says null until what was said is read. Every word of the query must be found. */
export function found(
  rows: readonly ConversationRow[],
  wanted: Wanted,
  { titles, noted }: Known,
  says: Says | null,
): Found {
  const notes = new Map(noted.map((one) => [one.conversation, one]));
  const valuesOf = valuesBy(notes);
  const asked = askedWords(wanted.query).map((word) => ({ word, isNamed: namingOf(word, titles, notes) }));
  const holdsAll = (row: ConversationRow) =>
    asked.every(({ word, isNamed }) => isNamed(row) || (says !== null && says(row, word)));
  const said = asked.length === 0 ? rows : rows.filter(holdsAll);
  const matching: ConversationRow[] = [];
  const counts = Object.fromEntries(facets.map((facet) => [facet, new Map<string, number>()])) as Found['counts'];
  for (const row of said) {
    const missed = facets.filter((facet) => wanted[facet] !== '' && !valuesOf[facet](row).includes(wanted[facet]));
    if (missed.length === 0) matching.push(row);
    // What fails one choice alone is what that choice leaves out.
    for (const facet of missed.length === 0 ? facets : missed.length === 1 ? missed : [])
      for (const value of valuesOf[facet](row)) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
  }
  return { rows: inOrder(matching, wanted.sort, titles), counts };
}

type Notes = ReadonlyMap<string, NotedRow>;

const valuesBy = (notes: Notes): Record<Facet, (row: ConversationRow) => readonly string[]> => ({
  intent: ({ intent }) => [intent],
  persona: ({ persona }) => [persona],
  cause: ({ codes }) => codes,
  outcome: outcomesOf,
  tag: ({ id }) => notes.get(id)?.tags ?? [],
});

function outcomesOf({ scorable, verified, before }: ConversationRow): Outcome[] {
  if (!scorable) return ['unscorable'];
  if (verified === true) return ['verified'];
  return before === true ? ['regressed', 'failed'] : ['failed'];
}

/** The rows come worst first. */
function inOrder(rows: ConversationRow[], sort: string, titles: ReportModel['titles']): ConversationRow[] {
  if (sort === 'effort') return rows.toSorted((a, b) => (b.effort ?? -1) - (a.effort ?? -1));
  if (sort === 'turns') return rows.toSorted((a, b) => b.turns - a.turns);
  if (sort !== 'situation') return rows;
  const nameOf = (row: ConversationRow) => `${titles.scenarios[row.scenario]} ${titles.personas[row.persona]}`;
  // Cells are few: their names are put in order once, and rows by the place of theirs.
  const cellOf = (row: ConversationRow) => `${row.scenario}/${row.persona}`;
  const names = new Map(rows.map((row) => [cellOf(row), nameOf(row)]));
  const { compare } = new Intl.Collator();
  const place = new Map([...names].toSorted(([, a], [, b]) => compare(a, b)).map(([cell], index) => [cell, index]));
  const placed = rows.map((row) => ({ row, at: place.get(cellOf(row))! }));
  return placed.toSorted((a, b) => a.at - b.at || a.row.repetition - b.row.repetition).map(({ row }) => row);
}

/** Does a row name this word, in its id, its titles, its end, its evidence or what was noted of it? Titles are few: each is looked at once. */
function namingOf(word: string, titles: ReportModel['titles'], noted: Notes): (row: ConversationRow) => boolean {
  const idsNaming = (table: Record<string, string>) =>
    new Set(Object.entries(table).flatMap(([id, title]) => (title.toLowerCase().includes(word) ? [id] : [])));
  const [scenarios, personas, evidence] = [titles.scenarios, titles.personas, titles.evidence].map(idsNaming);
  const writtenOf = (id: string): string[] => {
    const own = noted.get(id);
    return own === undefined ? [] : [...own.tags, ...own.notes.map(({ text }) => text)];
  };
  return ({ id, scenario, persona, end, seed, codes }) =>
    writtenOf(id).some((text) => text.toLowerCase().includes(word)) ||
    scenarios!.has(scenario) ||
    personas!.has(persona) ||
    codes.some((code) => evidence!.has(code) || code.includes(word)) ||
    end.includes(word) ||
    id.toLowerCase().includes(word) ||
    seed.includes(word);
}

/** A text cut at every place where one of the words stands. */
export function highlighted(text: string, query: string): { text: string; isHit: boolean }[] {
  const asked = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word.length > 1);
  const lower = text.toLowerCase();
  // A letter whose small form is two would shift all places behind it.
  if (asked.length === 0 || lower.length !== text.length) return [{ text, isHit: false }];
  const parts: { text: string; isHit: boolean }[] = [];
  let from = 0;
  while (from < text.length) {
    const hits = asked
      .map((word) => ({ at: lower.indexOf(word, from), length: word.length }))
      .filter(({ at }) => at >= 0);
    const [next] = hits.toSorted((a, b) => a.at - b.at || b.length - a.length);
    if (!next) break;
    if (next.at > from) parts.push({ text: text.slice(from, next.at), isHit: false });
    parts.push({ text: text.slice(next.at, next.at + next.length), isHit: true });
    from = next.at + next.length;
  }
  if (from < text.length) parts.push({ text: text.slice(from), isHit: false });
  return parts;
}

const around = 50;

/** The first place where one of the words was said; empty where none was. */
export function snippet(words: Words | undefined, query: string): string {
  if (!words || words.lower.length !== words.said.length) return '';
  const { said, lower } = words;
  const places = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word.length > 1)
    .map((word) => lower.indexOf(word))
    .filter((at) => at >= 0);
  if (places.length === 0) return '';
  const at = Math.min(...places);
  const [from, to] = [Math.max(0, at - around), Math.min(said.length, at + 2 * around)];
  return `${from > 0 ? '… ' : ''}${said.slice(from, to).replaceAll('\n', ' · ')}${to < said.length ? ' …' : ''}`;
}
