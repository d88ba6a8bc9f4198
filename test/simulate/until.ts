/** npm run simulate:until [-- --nights 500 --write]: what stopping early saves, and what it costs. */
import { parseArgs } from 'node:util';
import {
  beginAsking,
  look,
  looksUpTo,
  repetitionsForNextLook,
  type Answer,
  type Looks,
  type Question,
} from '../../src/compare/decide/interim-analysis.ts';
import { alpha } from '../../src/compare/verdict.ts';
import { random, type Random } from '../../src/plan/random.ts';
import type { ScoredConversation } from '../../src/score/score.ts';
import { suiteOf, type SuiteCell } from './suite.ts';
import { machine, measuredCode } from '../measured-on.ts';
import { table } from './tables.ts';
import { writeTables } from './write.ts';

const { values: options } = parseArgs({
  options: { nights: { type: 'string', default: '500' }, write: { type: 'boolean', default: false } },
});
const nights = Number(options.nights);
const budget = 20;
const suite = suiteOf('mature');
const question: Question = {
  metric: 'verified_success',
  segment: { kind: 'all', id: '' },
  margin: 0.03,
  cells: suite.map(({ cell }) => cell),
};

const rows = [0, 0.03, 0.06].flatMap((fall) =>
  [looksUpTo(budget), [budget]].map((looks) => {
    const answers = Array.from({ length: nights }, (_, night) => decide(looks, fall, `until ${fall} ${night}`));
    const share = (state: Answer['state']) =>
      percent(answers.filter((answer) => answer.state === state).length / nights);
    const used = answers.reduce((sum, { looks: taken }) => sum + looks[taken - 1]!, 0) / nights / budget;
    const title = fall === 0 ? 'nothing changed' : `success falls by ${100 * fall} points`;
    return [
      title,
      looks.length === 1 ? 'fixed' : 'until decided',
      share('held'),
      share('regressed'),
      share('undecided'),
      percent(used),
    ];
  }),
);
const text = [
  `\`npm run simulate:until -- --nights ${nights}\`; ${machine}, ${measuredCode()}.`,
  table(['truth', 'design', 'held', 'regressed', 'undecided', 'conversations, of the fixed design'], rows),
].join('\n\n');
process.stdout.write(`${text}\n`);
if (options.write) writeTables('until', text);

function decide(looks: Looks, fall: number, seed: string): Answer {
  const draws = { baseline: random(seed, 'baseline'), candidate: random(seed, 'candidate') };
  const runs: Record<keyof typeof draws, ScoredConversation[]> = { baseline: [], candidate: [] };
  let answers = beginAsking([question]);
  let done = 0;
  for (
    let needed = repetitionsForNextLook(answers, looks);
    needed.size > 0;
    needed = repetitionsForNextLook(answers, looks)
  ) {
    const until = looks[answers[0]!.looks]!;
    for (const arm of ['baseline', 'candidate'] as const) {
      for (let n = done; n < until; n++) {
        for (const cell of suite) runs[arm].push(solve(cell, arm === 'candidate' ? fall : 0, n + 1, draws[arm]));
      }
    }
    done = until;
    answers = look(answers, looks, runs, alpha);
  }
  return answers[0]!;
}

/** Only success is asked about, so only success is drawn. */
function solve(cell: SuiteCell, fall: number, repetition: number, draw: Random): ScoredConversation {
  const verified = draw.chance(Math.max(0, cell.success - fall));
  const { cell: id, scenario, persona, intent, segment, tags } = cell;
  return {
    cell: id,
    scenario,
    persona,
    intent,
    segment,
    tags,
    id: '',
    repetition,
    seed: '',
    endReason: 'resolved',
    turns: 4,
    scorable: true,
    verified,
    decidedBy: 'back-end',
    unknownTurns: [0, 4],
    replyMs: [],
    scores: [],
    measures: { verified_success: [verified ? 1 : 0, 1] },
  };
}

function percent(value: number): string {
  return `${(100 * value).toFixed(1)} %`;
}
