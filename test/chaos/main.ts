/**
 * `npm run chaos [-- kills]`: trials killed in every phase, resumed, killed again; 100 kills when absent. Goes on where the last piece stopped, and
 * writes what all pieces together came to into docs/reliability.md. `npm run chaos -- 100 --anew` forgets them.
 */
import { random } from '../../src/plan/random.ts';
import { type Mode, modes } from './modes.ts';
import { openStage, type Stage } from './stage.ts';
import { torment } from './torment.ts';
import { keepTally, tallyBefore } from '../pieces.ts';

interface Tally {
  trials: number;
  kills: Record<string, number>;
  total: number;
  lost: number;
  doubled: number;
  different: number;
  faults: string[];
}

const wanted = Number(process.argv.slice(2).find((word) => /^\d+$/.test(word)) ?? 100);
const tally = tallyBefore<Tally>('chaos') ?? {
  trials: 0,
  kills: {},
  total: 0,
  lost: 0,
  doubled: 0,
  different: 0,
  faults: [],
};
const end = tally.total + wanted;

/** One a mode, kept for the whole piece: the trial nobody disturbs takes as long as one that is tormented. */
const stages = new Map<Mode, Stage>();
while (tally.total < end) {
  const mode = modes[tally.trials % modes.length]!;
  const stage = stages.get(mode) ?? (await openStage(mode));
  stages.set(mode, stage);
  const stream = random('chaos', String(tally.trials));
  const { kills, lost, doubled, different, pairs, faults } = await torment(stage, 'out', () => stream.next());
  for (const { signal, phase, resumed } of kills)
    for (const key of [mode.name, signal, phase, ...(resumed ? ['resumed'] : [])])
      tally.kills[key] = (tally.kills[key] ?? 0) + 1;
  tally.trials++;
  tally.total += kills.length;
  tally.lost += lost;
  tally.doubled += doubled;
  tally.different += different;
  tally.faults.push(...faults);
  if (lost + doubled + different + faults.length > 0)
    process.stderr.write(
      `${mode.name} ${JSON.stringify({ kills, lost, doubled, different, pairs: pairs.slice(0, 2), faults })}\n`,
    );
  keep();
  process.stdout.write(
    `${tally.total} kills, ${tally.lost} lost, ${tally.doubled} doubled, ${tally.different} different, ${tally.faults.length} faults\n`,
  );
}
for (const stage of stages.values()) await stage.close();
process.exitCode = tally.lost + tally.doubled + tally.different + tally.faults.length === 0 ? 0 : 1;

function keep(): void {
  const by = (keys: string[]) => keys.map((key) => `${key} ${tally.kills[key] ?? 0}`).join(', ');
  const text = `**${tally.total} kills** in ${tally.trials} trials: ${by(['SIGKILL', 'SIGINT', 'SIGTERM', 'SIGHUP'])}; ${by(modes.map(({ name }) => name))}; at the ${by(['start', 'talk', 'end'])}; while resuming ${tally.kills['resumed'] ?? 0}.
**${tally.lost} conversations lost, ${tally.doubled} doubled, ${tally.different} conversations, scores or headlines different** from the same trial undisturbed, ${tally.faults.length} other faults.`;
  keepTally('chaos', tally, text);
}
