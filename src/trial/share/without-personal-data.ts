/** What a report is made of, without what identifies a person: transcripts, what scorers quote of them, and whatever repeats a quote. */
import type { Conversation } from '../../conversation/conversation.ts';
import type { PersonalData } from '../../hidden/personal/personal-data.ts';
import type { ReportSources } from '../../report/write.ts';
import { redactedWith } from '../../run/redacted.ts';
import type { RunRecord } from '../../run/record.ts';
import type { Gap } from '../../transcript/matters/gaps.ts';
import type { ScoredConversation } from '../../score/score.ts';

/** Pseudonyms of one value are the same in both runs. Pictures, names of people who approved, and commands with paths of this machine are left out. */
export async function withoutPersonalData(sources: ReportSources, personal: PersonalData): Promise<ReportSources> {
  const said = new Map<string, string>();
  const { candidate, baseline, conversations } = sources;
  const cleanRun = async (run: ReportSources['candidate'], stream: (() => AsyncIterable<Conversation>) | null) => ({
    ...run,
    record: withoutOpenings(withoutLeaked(run.record), personal),
    scored: stream === null ? [] : await cleanScores(run.scored, stream(), personal, said),
  });
  const now = await cleanRun(candidate, conversations.candidate);
  const before = baseline && (await cleanRun(baseline, conversations.baseline));
  const clean = (stream: () => AsyncIterable<Conversation>) => () => cleanStream(stream(), personal);
  return {
    ...sources,
    candidate: now,
    baseline: before,
    comparison: repeated(sources.comparison, said),
    judgement: repeated(sources.judgement, said),
    issues: sources.issues && sources.issues.map((issue) => ({ ...issue, owner: null, note: '' })),
    approvals: { candidate: null, baseline: null },
    notes: [],
    commands: { again: [], note: null },
    conversations: {
      candidate: clean(conversations.candidate),
      baseline: conversations.baseline && clean(conversations.baseline),
    },
  };
}

/** @param said Grows by each text that came out otherwise, and what became of it. */
async function cleanScores(
  scored: readonly ScoredConversation[],
  conversations: AsyncIterable<Conversation>,
  personal: PersonalData,
  said: Map<string, string>,
): Promise<ScoredConversation[]> {
  const found = new Map(scored.map((one) => [one.id, one]));
  const clean = new Map<string, ScoredConversation>();
  for await (const conversation of conversations) {
    const one = found.get(conversation.id);
    if (one === undefined) continue;
    const { made } = redactedWith(personal, conversation, one);
    clean.set(one.id, withWordsOf(made, one, said));
  }
  return scored.flatMap(({ id }) => clean.get(id) ?? []);
}

/** Its words are those of the clean one; what it is known and counted by stays. */
function withWordsOf(
  clean: ScoredConversation,
  one: ScoredConversation,
  said: Map<string, string>,
): ScoredConversation {
  const words = (before: string, after: string): string => {
    if (before !== after) said.set(before, after);
    return after;
  };
  const quoted = <T extends { quote: string | null }>(before: T, after: T): T => ({
    ...before,
    quote: before.quote && words(before.quote, after.quote!),
  });
  const { cause, fault, doubt, own } = one;
  return {
    ...one,
    scores: one.scores.map((score, at) => ({
      ...score,
      summary: words(score.summary, clean.scores[at]!.summary),
      evidence: score.evidence.map((before, number) => {
        const after = clean.scores[at]!.evidence[number]!;
        return { ...quoted(before, after), text: words(before.text, after.text) };
      }),
    })),
    ...(own && {
      own: {
        ...own,
        summary: words(own.summary, clean.own!.summary),
        evidence: own.evidence.map((before, at) => {
          const after = clean.own!.evidence[at]!;
          return { ...quoted(before, after), text: words(before.text, after.text) };
        }),
        ...(own.faults && {
          faults: own.faults.map((before, at) => ({
            ...before,
            text: words(before.text, clean.own!.faults![at]!.text),
          })),
        }),
      },
    }),
    ...(cause && { cause: { ...quoted(cause, clean.cause!), why: words(cause.why, clean.cause!.why) } }),
    ...(fault && { fault: { ...fault, text: words(fault.text, clean.fault!.text) } }),
    ...(doubt && { doubt: { ...doubt, shown: doubt.shown.map((turn, at) => quoted(turn, clean.doubt!.shown[at]!)) } }),
  };
}

async function* cleanStream(conversations: AsyncIterable<Conversation>, personal: PersonalData) {
  for await (const conversation of conversations) {
    const { attachments: _, ...end } = conversation.end;
    yield redactedWith(personal, { ...conversation, end }, null).conversation;
  }
}

/** A value that leaked is somebody's, and stands in the quote. */
function withoutLeaked(record: RunRecord): RunRecord {
  if (!record.leaks) return record;
  return {
    ...record,
    leaks: { ...record.leaks, shown: record.leaks.shown.map((leak) => ({ ...leak, quote: leftOut })) },
  };
}

/** What customers opened with, where no scenario has it. */
function withoutOpenings(record: RunRecord, personal: PersonalData): RunRecord {
  const gaps = record.imported?.gaps;
  if (!gaps) return record;
  const clean = <G extends Gap>(gap: G): G => ({
    ...gap,
    examples: gap.examples.map(({ id, said }) => ({ id, said: personal.texts([said])[0]! })),
  });
  const { matters, wordings } = gaps;
  return {
    ...record,
    imported: { ...record.imported!, gaps: { ...gaps, matters: matters.map(clean), wordings: wordings.map(clean) } },
  };
}

const leftOut = '(left out)';

/** What repeats words of a conversation repeats them whole. */
function repeated<T>(value: T, said: ReadonlyMap<string, string>): T {
  if (typeof value === 'string') return (said.get(value) ?? value) as T;
  if (Array.isArray(value)) return value.map((inner) => repeated(inner, said)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, repeated(inner, said)])) as T;
}
