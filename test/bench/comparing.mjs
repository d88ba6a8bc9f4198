/**
 * Measured in a process of its own: two runs of the demo suite, repeated under new seeds and repetition numbers until each has as many
 * conversations as wanted, compared and judged by the suite's own gates.
 */
import { rmSync } from 'node:fs';
import { aggregator } from '../../dist/score/collect.js';
import { scoreConversation } from '../../dist/score/index.js';
import { compare } from '../../dist/compare/compare.js';
import { judge } from '../../dist/judge/judge.js';
import { scoringContext } from '../../dist/run/score-run.js';
import { finish, meter } from './meter.mjs';
import { heldConversations } from './held.mjs';

const [held, wanted] = [Number(process.argv[2]), Number(process.argv[3])];
const { folder, record, conversations } = await heldConversations(held);
const context = scoringContext(record.voice, record.intents);
const scored = conversations.map((conversation) => scoreConversation(conversation, context));
const [baseline, candidate] = [0, 1].map((run) => ({ record: recordOf(run), scored: [...many(run)] }));

const stop = meter();
const comparison = compare(baseline, candidate);
judge({ record: candidate.record, scored: candidate.scored, comparison, gates: candidate.record.gates });
const used = stop();
rmSync(folder, { recursive: true });
finish({ ...used, conversations: wanted });

function recordOf(run) {
  const figures = aggregator();
  for (const one of many(run)) figures.add(one);
  return { ...record, id: `run-${run}`, planned: wanted, aggregate: figures.result() };
}

/** Copies share what does not differ; reading a stored run would not, and costs the memory of its scores besides. */
function* many(run) {
  for (let index = 0; index < wanted; index++) {
    const one = scored[index % scored.length];
    const round = Math.floor(index / scored.length);
    const repetition = one.repetition + round * held;
    const id = `${one.cell}/${repetition}`;
    yield { ...one, id, repetition, seed: `${run}-${index}` };
  }
}
