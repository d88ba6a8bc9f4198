/**
 * `npm run queue [-- trials]`: runs by a queue with workers killed time and again, Redis started anew once and the network cut for ten
 * seconds once; 4 when absent. Goes on where the last piece stopped, and writes what all came to into docs/reliability.md.
 */
import { random } from '../../../src/plan/random.ts';
import { modes } from '../../chaos/modes.ts';
import { openStage } from '../../chaos/stage.ts';
import { keepTally, tallyBefore } from '../../pieces.ts';
import { harm, type Harm, noHarm } from './harm.ts';

const trials = Number(process.argv.slice(2).find((word) => /^\d+$/.test(word)) ?? 4);
const tally = tallyBefore<Harm & { trials: number }>('queue') ?? { trials: 0, ...noHarm() };
const repeat = 75;
const stage = await openStage({ ...modes[0]!, repeat });
const counts = ['conversations', 'killed', 'restarts', 'cuts', 'again', 'lost', 'doubled', 'different'] as const;
for (let count = 0; count < trials; count++) {
  const stream = random('queue', String(tally.trials));
  const found = await harm(stage, () => stream.next(), tally.trials % 2 === 1);
  tally.trials++;
  for (const one of counts) tally[one] += found[one];
  tally.faults.push(...found.faults);
  process.stdout.write(`${JSON.stringify(found)}\n`);
  keepTally('queue', tally, told());
}
await stage.close();
process.exitCode = tally.lost + tally.doubled + tally.different + tally.faults.length === 0 ? 0 : 1;

function told(): string {
  const { conversations, killed, restarts, cuts, again, lost, doubled, different, faults } = tally;
  return `**${conversations} conversations**, four workers a run. Runs: ${tally.trials}; workers killed: ${killed}; Redis killed and started anew, every other time without its memory: ${restarts}; the network cut for ten seconds: ${cuts}; requests to the bot made again: ${again}.
**${lost} conversations lost, ${doubled} doubled, ${different} conversations, scores or headlines different** from the same run in one process, ${faults.length} other faults.`;
}
