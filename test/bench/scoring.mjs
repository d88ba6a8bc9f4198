/** Measured in a process of its own, on one core: all scorers together over conversations held in memory. */
import { rmSync } from 'node:fs';
import { scoring } from '../../dist/api/scoring.js';
import { scoringContext } from '../../dist/run/score-run.js';
import { finish, meter } from './meter.mjs';
import { heldConversations } from './held.mjs';

const { folder, record, conversations } = await heldConversations(Number(process.argv[2]));
const context = scoringContext(record.voice, record.intents);
const botTurns = conversations.reduce((sum, { turns }) => sum + turns.filter(({ bot }) => bot !== null).length, 0);

pass();
const passes = 10;
const stop = meter();
for (let done = 0; done < passes; done++) pass();
const used = stop();
rmSync(folder, { recursive: true });
finish({ ...used, turns: botTurns * passes });

function pass() {
  const figures = scoring.aggregator();
  for (const conversation of conversations) figures.add(scoring.scoreConversation(conversation, context));
  figures.result();
}
