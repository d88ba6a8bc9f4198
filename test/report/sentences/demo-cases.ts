/** The demo suite against releases of the demo bot, read from the folders that it leaves. */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import pc from 'picocolors';
import type { Conversation } from '../../../src/conversation/conversation.ts';
import { terminal } from '../../../src/report/terminal.ts';
import type { ScoredConversation } from '../../../src/score/score.ts';
import type { Outcome } from '../../../src/trial/outcome.ts';
import type { Case } from './cases.ts';
import type { Side } from './facts.ts';
import { sentencesOf } from './said.ts';

const linesOf = async <Line>(path: string, kind: string): Promise<Line[]> =>
  (await readFile(path, 'utf8'))
    .split('\n')
    .filter((line) => line.includes(kind))
    .map((line) => JSON.parse(line) as Line);

/** As the files hold it; moods from the first message to the end. */
export async function sideIn(folder: string): Promise<Side> {
  const record = JSON.parse(await readFile(join(folder, 'run.json'), 'utf8')) as Side['record'];
  const scored = await linesOf<ScoredConversation>(join(folder, 'scores.jsonl'), '"cell"');
  const held = await linesOf<Conversation>(join(folder, 'conversations.jsonl'), '"kind":"conversation"');
  const scorable = new Set(scored.filter((one) => one.scorable).map(({ id }) => id));
  const moods = held
    .filter(({ id, end, turns }) => scorable.has(id) && end.mood !== null && turns.length > 0)
    .map(({ brief, turns, end }) => ({
      intent: brief.intent,
      change: end.mood!.valence - (turns[0]!.customer.mood?.valence ?? 0),
    }));
  const came = held
    .filter(({ id, turns }) => scorable.has(id) && turns.length > 0)
    .map(({ id, brief: { intent, persona, stakes } }) => ({ id, intent, mood: persona.mood, stakes }));
  return { record, scored, moods, held: came };
}

export async function caseIn(name: string, outcome: Outcome, baseline: Side | null): Promise<Case> {
  const { folder, model } = outcome;
  const of = (file: string) => readFile(join(folder, file), 'utf8');
  const { judgement, comparison, charts } = JSON.parse(await of('verdict.json')) as Case['facts'];
  const said = {
    model,
    summary: await of('summary.md'),
    junit: await of('junit.xml'),
    terminal: terminal(model, { colors: pc.createColors(false), width: 100_000, files: [join(folder, 'index.html')] }),
  };
  const candidate = await sideIn(folder);
  const lines = await linesOf<NonNullable<Case['facts']['nights']>[number]>(
    join(dirname(folder), 'history.jsonl'),
    '"failures"',
  );
  const nights = lines.filter(({ startedAt }) => startedAt <= candidate.record.startedAt);
  const facts = { candidate, baseline, judgement, comparison, charts, nights };
  return { name, facts, sentences: sentencesOf(said) };
}
