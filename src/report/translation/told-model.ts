/** A report's model, and transcripts, in the language of a page: what is the program's own is said anew; names, code and what was said in conversations stay. */
import type { ReportModel } from '../model.ts';
import type { Transcript } from '../transcript.ts';
import type { Told } from './told.ts';

/** Fields whose texts are code: ids, and words by which the page decides. */
const codes: ReadonlySet<string> = new Set(
  (
    'program suite runId id key code metric path sha256 href seed noteCommand currency ' +
    'outcome verdict decision state shade advice tint result policy feeling kind operator horizon measure scorer better blame strategy ' +
    'conversation cell scenario persona quote owner words said'
  ).split(' '),
);

/** Fields that hold nothing of the program's: names, what people and bots wrote, what is typed into a terminal. */
const theirs: ReadonlySet<string> = new Set(
  'commands files money prices segments conversations intents scenarios personas noted approvals examples'.split(' '),
);

export function toldModel(model: ReportModel, told: Told): ReportModel {
  const { map, conversations, ...rest } = model;
  return { ...(said(rest, told) as Omit<ReportModel, 'map' | 'conversations'>), map, conversations };
}

function said(value: unknown, told: Told): unknown {
  if (typeof value === 'string') return told(value);
  if (Array.isArray(value)) return value.map((one) => said(one, told));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, one]) => [field, isKept(field, one, value) ? one : said(one, told)]),
  );
}

/** What a bot said stands beside where it was said; a value in fixed-width type is code. */
function isKept(field: string, value: unknown, owner: object): boolean {
  if (field === 'text' && 'from' in owner && 'conversation' in owner) return true;
  if ((field === 'baseline' || field === 'candidate') && 'isCode' in owner && owner.isCode === true) return true;
  return theirs.has(field) || (codes.has(field) && typeof value === 'string');
}

export function toldTranscript(one: Transcript, told: Told): Transcript {
  return {
    ...one,
    end: { ...one.end, reason: told(one.end.reason) as Transcript['end']['reason'], detail: told(one.end.detail) },
    began: one.began && { ...one.began, why: told(one.began.why) },
    scores: one.scores.map((score) => ({ ...score, summary: told(score.summary) })),
    notes: one.notes.map((note) => ({ ...note, title: told(note.title), text: told(note.text) })),
    second: one.second && { why: told(one.second.why), transcript: toldTranscript(one.second.transcript, told) },
  };
}
