/** What was run, with the hashes that make it checkable, and how the figures were made. */
import { metricOf } from '../score/metrics.ts';
import type { RunRecord } from '../run/record.ts';
import { addressWords } from './address.ts';
import { money } from './cost/money.ts';
import { repeatedIn } from './trust/holding.ts';
import { count } from '../wording/numbers.ts';
import { rolloutRule } from '../wording/rollout.ts';
import { plural } from '../wording/words.ts';
import type { Source } from './source.ts';
import { visible } from './visible.ts';

interface MethodRow {
  label: string;
  baseline: string | null;
  candidate: string;
  /** A hash or an address, set in fixed-width type. */
  isCode: boolean;
}

export interface MethodSection {
  rows: MethodRow[];
  files: { path: string; sha256: string; changed: boolean }[];
  notes: string[];
  commands: string[];
  /** Of the run itself. */
  seed: string;
}

export function methodSection(from: Source): MethodSection {
  const { candidate, baseline } = from;
  const row = (label: string, isCode: boolean, value: (record: RunRecord) => string): MethodRow => ({
    label,
    baseline: baseline ? value(baseline.record) : null,
    candidate: value(candidate.record),
    isCode,
  });
  const isIn = (key: 'model' | 'judge'): boolean =>
    [candidate, baseline].some((one) => one?.record.manifest[key] !== undefined);
  const before = new Map((baseline?.record.manifest.files ?? []).map((file) => [file.path, file.sha256]));
  return {
    rows: [
      row('Run', false, (record) => record.id),
      row('When', false, when),
      row('Plan', false, plan),
      row('Beside the plan', false, beside),
      row('Bot', false, ({ manifest: { bot } }) => visible(`${bot.name ?? 'unnamed'} · ${bot.protocol}`)),
      row("Bot's own build", true, ({ manifest: { bot } }) => visible(bot.build ?? 'not reported')),
      row('Address', true, ({ manifest }) => addressWords(manifest.bot.url)),
      row('Seed', true, seedOf),
      ...(candidate.record.manifest.today === undefined
        ? []
        : [row('Today', true, ({ manifest }) => manifest.today ?? 'does not matter')]),
      ...(isIn('model') ? [row('Words of customers', false, words)] : []),
      ...(isIn('judge') ? [row('Criteria in words', false, judge)] : []),
      ...(isIn('model') || isIn('judge') ? [row('Asked of the model', false, asked)] : []),
      row('Project', true, ({ manifest }) => `sha256:${manifest.projectSha256.slice(0, 16)}`),
      row(
        'Program',
        false,
        ({ manifest }) => `${manifest.program.name} ${manifest.program.version} · Node ${manifest.node}`,
      ),
      row('Scorers', false, ({ manifest }) =>
        Object.entries(manifest.scorers)
          .map(([name, version]) => `${name} ${version}`)
          .join(' · '),
      ),
    ],
    files: candidate.record.manifest.files.map((file) => ({
      path: file.with ? `${file.path} (laid over the others)` : file.path,
      sha256: file.sha256,
      changed: baseline !== null && before.get(file.path) !== file.sha256,
    })),
    notes: notes(from),
    commands: from.commands.again.map(visible),
    seed: seedOf(candidate.record),
  };
}

const seedOf = ({ manifest }: RunRecord): string => manifest.seed || 'none';

function notes({ comparison }: Source): string[] {
  const levels =
    'Intervals are 95 %, over conversations: exact (Clopper and Pearson) for rates, whichever way what is unknown would have gone; Gaffke’s bounds on the scale of the metric for means and ratios. Unscorable conversations count for nothing.';
  if (!comparison) return [levels, rolloutRule];
  return [
    levels,
    rolloutRule,
    'Changes are stratified by cell. Held: the one-sided 95 % bound is inside the margin. Regressed: worse than the margin and significant. Anything else is not enough evidence.',
    'q-values after Benjamini–Hochberg are shown as description; they break no build.',
  ];
}

/** Who found them; whose are named are the model's, all others this program's. */
function words({ manifest: { model } }: RunRecord): string {
  if (model === undefined) return 'this program';
  const { name, url, personas } = model;
  return visible([name, addressWords(url), personas.join(', '), ...how(model)].join(' · '));
}

/** Who judged them. */
function judge({ manifest: { judge } }: RunRecord): string {
  if (judge === undefined) return 'none';
  const { name, url, votes } = judge;
  return visible([name, addressWords(url), `${plural(votes, 'vote')} each`, ...how(judge)].join(' · '));
}

const how = ({ prompts, temperature }: { prompts: string; temperature: number | null }): string[] => [
  `prompts sha256:${prompts.slice(0, 16)}`,
  ...(temperature === null ? [] : [`temperature ${temperature}`]),
];

function asked({ spent, suite }: RunRecord): string {
  if (spent === undefined) return 'nothing';
  const { asked, replayed, tokens, cost } = spent;
  const calls = `${plural(asked, 'answer')} · ${plural(replayed, 'answer')} from the cassette`;
  const used = `${plural(tokens.input, 'token')} sent · ${plural(tokens.output, 'token')} answered`;
  return `${calls} · ${used}${cost === null ? '' : ` · ${money(cost, suite.currency ?? null, true)}`}`;
}

function when({ startedAt, endedAt }: RunRecord): string {
  const at = (time: string) => time.replace('T', ' ').slice(0, 16);
  return endedAt ? `${at(startedAt)} to ${at(endedAt).slice(11)} UTC` : `${at(startedAt)} UTC, interrupted`;
}

/** Conversations that follow from planned ones. They are counted in no figure of these. */
function beside({ aggregate }: RunRecord): string {
  const parts = aggregate.values.flatMap((value) => {
    const { follows } = metricOf(value.metric);
    const held = follows && value.segment.kind === 'all' ? value[follows.on] : 0;
    return follows && held > 0 ? [plural(held, follows.one, follows.many)] : [];
  });
  return parts.join(', ') || 'nothing';
}

function plan(record: RunRecord): string {
  const { aggregate, imported } = record;
  if (imported) return `${plural(aggregate.conversations, 'transcript')} in ${plural(aggregate.cells.length, 'cell')}`;
  return `${plural(aggregate.cells.length, 'cell')} × ${repeatedIn(record)} = ${count(aggregate.conversations)}`;
}
