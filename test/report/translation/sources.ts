/** Where the sentences of a page stand. */
import { readdirSync } from 'node:fs';

export interface Source {
  /** Below the repository. */
  file: string;
  /** Said by the page itself, in its language; else made in English, and recognised. */
  isSaid: boolean;
  /** Single words among them that are text, not code. */
  words: readonly string[];
}

/** Of the page in the browser, and what is reckoned there. */
const said =
  /^src\/report\/(ui\/.*|without-scripts\.ts|cost\/(money|sentences)\.ts|history\/(?!history-model).*|ranking\/ranking-page\.ts)$/;

/** What finds words on a page. */
const made = [
  'src/report',
  'src/report/cost',
  'src/report/history',
  'src/report/ranking',
  'src/report/trust',
  'src/wording',
  'src/judge',
  'src/score',
  'src/score/accuracy',
  'src/score/doubt',
  'src/score/effort',
  'src/score/escalation',
  'src/score/goal',
  'src/score/judged',
  'src/score/tone',
  'src/score/metrics',
  'src/score/evidence',
];

/** What was asked of a back end and of what was said, and why a conversation was over. */
const ends = [
  'src/conversation/expectation.ts',
  'src/conversation/verify.ts',
  'src/conversation/statements.ts',
  'src/conversation/expected-turns.ts',
  'src/conversation/unreached-turns.ts',
  'src/conversation/end-reasons.ts',
  'src/conversation/talk.ts',
  'src/conversation/jury/jury.ts',
  'src/conversation/jury/vote.ts',
  'src/customer/agenda.ts',
  'src/customer/escalate.ts',
  'src/customer/seat.ts',
];

/** Of other formats and the command line, and words by which bots are read. */
const left: ReadonlySet<string> = new Set(
  'terminal summary annotations csv csv-line html write renderers report-formats forecast columns noted-lines address visible said-in conversation-lines'
    .split(' ')
    .map((name) => `src/report/${name}.ts`)
    .concat('src/judge/gate-problems.ts', 'src/judge/idle-gates.ts', 'src/score/metrics/shown-by.ts')
    .concat('src/score/tone/empathy.ts', 'src/score/tone/formality.ts', 'src/score/index.ts'),
);

/** Files in which single small words are text: everywhere else they are code. */
const words: Record<string, string> = {
  'src/conversation/expectation.ts': 'exists nothing',
  'src/conversation/statements.ts': 'said',
  'src/wording/words.ts': 'no one two three four five six seven eight nine ten eleven twelve',
  'src/wording/numbers.ts': 'points turns words grades solved verified',
  'src/wording/rollout.ts': 'hold',
  'src/wording/sentences.ts': 'flaky fixed passing undecided added removed overall confirmed',
  'src/wording/looks.ts': 'decided undecided',
  'src/wording/load.ts': 'was were',
  'src/judge/absolute-gate.ts': 'surely never',
  'src/judge/day-headline.ts': 'rose fell',
  'src/report/attachments.ts': 'picture trace',
  'src/report/figure.ts': 'unknown',
  'src/report/gates.ts': 'never',
  'src/report/issues.ts': 'new',
  'src/report/level.ts': 'failed',
  'src/report/map.ts': 'failing',
  'src/report/method.ts': 'unnamed nothing none',
  'src/report/production.ts': 'higher lower',
  'src/report/questions.ts': 'less more',
  'src/report/source.ts': 'candidate baseline',
  'src/report/escalation.ts': 'nothing',
};

export function sources(root: string): Source[] {
  const folders = ['src/report/ui', ...made].flatMap((folder) =>
    readdirSync(`${root}/${folder}`)
      .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
      .map((name) => `${folder}/${name}`),
  );
  return [...folders, ...ends]
    .filter((file) => !left.has(file))
    .map((file) => ({ file, isSaid: said.test(file), words: (words[file] ?? '').split(' ') }));
}
