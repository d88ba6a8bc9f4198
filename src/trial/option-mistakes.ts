import { join } from 'node:path';
import { isDecidable } from '../compare/decide/questions.ts';
import type { Problem } from '../problem.ts';
import { holdsRecord, readRecord } from '../run/store.ts';
import type { GateSpec } from '../scenario/schema/gate-schema.ts';
import { baselineFolder } from './open-trial.ts';
import type { TrialOptions } from './options.ts';

interface Circumstances {
  /** A live bot to compare with is named. */
  hasVersus: boolean;
  gates: readonly GateSpec[];
}

/** Options that do not go together, before anything is sent. */
export function optionMistakes(options: TrialOptions, { hasVersus, gates }: Circumstances): Problem[] {
  const { baseline, versus, versusBackend, confirm, untilDecided } = options;
  const problems: Problem[] = [];
  const add = (message: string, expected: string, hint: string) =>
    problems.push({ code: 'bad-argument', message, expected, hint });
  if (baseline !== undefined && (versus !== undefined || versusBackend !== undefined)) {
    add(
      '--baseline names a stored run and --versus a live bot',
      'one of the two to compare with',
      'Leave out one of them.',
    );
  }
  if (versusBackend !== undefined && !hasVersus && baseline === undefined) {
    add(
      '--versus-backend is the back end of a bot that is not named',
      '--versus URL, or versus.bot in a file',
      'Give the address of the bot to compare with too.',
    );
  }
  if (confirm && !hasVersus) {
    const stored = baseline === undefined ? '' : ': a stored run cannot answer fresh customers';
    add(
      `--confirm needs a live bot to compare with${stored}`,
      '--versus URL, or versus.bot in a file',
      'Run both bots with --versus; or leave out --confirm, and the correction for all tests decides.',
    );
  }
  if (untilDecided === undefined) return problems;
  const [also] = Object.entries({ '--baseline': baseline, '--confirm': confirm, '--repeat': options.repeat }).flatMap(
    ([name, value]) => (value === undefined || value === false ? [] : [name]),
  );
  if (also !== undefined) {
    add(
      `--until-decided does not go with ${also}: ${clashes[also]}`,
      '--until-decided N, with --versus or with gates on rates',
      `Leave out ${also}.`,
    );
  } else if (!gates.some((gate) => isDecidable(gate, hasVersus))) {
    add(
      '--until-decided finds no gate that more repetitions could decide',
      'a gate with max_drop, and --versus; or one with min or max of a rate',
      'Add such a gate, or leave out --until-decided.',
    );
  }
  return problems;
}

const clashes: Record<string, string> = {
  '--baseline': 'a stored run cannot grow',
  '--confirm': 'its looks are decisions already',
  '--repeat': 'it says how many repetitions there are at most',
};

/** A run is gone on with as it was begun: alone, or with the bot to compare with from the first conversation on. */
export async function resumeMistakes(folder: string, hasVersus: boolean): Promise<Problem[]> {
  const hadVersus = await holdsRecord(join(folder, baselineFolder));
  if (hadVersus === hasVersus || !(await holdsRecord(folder))) return [];
  // Killed before it had begun: it may still become either.
  if (!hadVersus && (await readRecord(folder)).endedAt === null) return [];
  return [
    {
      code: 'different-plan',
      message: `The run in "${folder}" was begun ${hadVersus ? 'with' : 'without'} a bot to compare with`,
      expected: hadVersus ? 'the same --versus, or versus.bot in a file' : 'neither --versus nor versus.bot',
      hint: 'Run with the same files and flags, or start a new run.',
    },
  ];
}
