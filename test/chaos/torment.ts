import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Moment, momentFrom, signals } from './modes.ts';
import { runOnce } from './run-once.ts';
import { foldersIn, resultOf, type Stage } from './stage.ts';

export interface Torment {
  kills: { signal: string; phase: Moment['phase']; resumed: boolean }[];
  lost: number;
  doubled: number;
  /** Conversations, scores and headlines that differ from those nobody disturbed. */
  different: number;
  /** Those of them that are lines, as they should be and as they are. */
  pairs: [string | undefined, string | undefined][];
  /** What else went wrong. */
  faults: string[];
}

/**
 * One trial, killed and resumed until it is allowed to end, beside the one nobody disturbed.
 * @param mostKills Before it may come to its end.
 */
export async function torment(stage: Stage, out: string, draw: () => number, mostKills = 8): Promise<Torment> {
  const { cwd, args, bot, requests } = stage;
  const kills: Torment['kills'] = [];
  const askedBefore = bot.asked();
  const wanted = 1 + Math.floor(draw() * mostKills);
  const faults: string[] = [];
  for (let attempt = 0; ; attempt++) {
    const [folder] = await foldersIn(join(cwd, out));
    // Killed before it had a record: nothing was held, and there is nothing to go on with.
    const resumes = folder !== undefined && existsSync(join(cwd, out, folder, 'run.json'));
    if (folder !== undefined && !resumes) await rm(join(cwd, out), { recursive: true });
    const given = [...args, '--out', out, ...(resumes ? ['--resume', join(out, folder)] : [])];
    const moment = attempt < wanted ? momentFrom(draw, requests - (bot.asked() - askedBefore)) : null;
    const signal = signals[Math.floor(draw() * signals.length)]!;
    const { killed, code, stderr } = await runOnce({ cwd, args: given, bot, moment, signal, out });
    if (killed) kills.push({ signal, phase: moment!.phase, resumed: resumes });
    if (!isRight(code, killed ? signal : null))
      faults.push(`exit ${code} after ${JSON.stringify(kills.at(-1))}: ${stderr.slice(0, 500)}`);
    if (faults.length > 0 || moment === null) break;
  }
  const compared =
    faults.length > 0
      ? { lost: 0, doubled: 0, different: 0, pairs: [] }
      : differences(stage, await resultOf(join(cwd, out)));
  await rm(join(cwd, out), { recursive: true });
  return { kills, ...compared, faults };
}

/** A signal that comes when all is done changes nothing; nobody outlives SIGKILL to say a number, and before it is listened for any signal ends a process. */
function isRight(code: number | null, signal: (typeof signals)[number] | null): boolean {
  if (code === 0 || code === 1) return true;
  return signal !== null && (code === null || code === 130);
}

/** Between what a trial left and what the one nobody disturbed did. */
export function differences({ expected }: Stage, found: Stage['expected']): Omit<Torment, 'kills' | 'faults'> {
  let [lost, doubled] = [0, 0];
  const pairs: Torment['pairs'] = [];
  for (const part of new Set([...Object.keys(expected.journals), ...Object.keys(found.journals)])) {
    const [wanted, held] = [idsIn(expected.journals[part]), idsIn(found.journals[part])];
    lost += wanted.filter((id) => !held.includes(id)).length;
    doubled += held.length - new Set(held).size;
    pairs.push(
      ...unequal(expected.journals[part], found.journals[part]),
      ...unequal(expected.scores[part], found.scores[part]),
    );
  }
  return { lost, doubled, different: pairs.length + Number(found.headline !== expected.headline), pairs };
}

/** The header has none. */
const idsIn = (lines: readonly string[] = []): string[] =>
  lines.flatMap((line) => (JSON.parse(line) as { id?: string }).id ?? []);

function unequal(expected: readonly string[] = [], found: readonly string[] = []): Torment['pairs'] {
  return Array.from({ length: Math.max(expected.length, found.length) }, (_, at) => at)
    .filter((at) => expected[at] !== found[at])
    .map((at) => [expected[at], found[at]]);
}
