/** What makes the verdict credible, and what it does not cover. */
import { nightsNeeded, type Charts, type MetricChart } from '../compare/series/charts.ts';
import { blameOf, endReasons } from '../conversation/end-reasons.ts';
import { unscorableLimitOf } from '../run/unscorable.ts';
import type { Manifest, RunRecord } from '../run/record.ts';
import type { Segment } from '../score/segment.ts';
import type { Doubtful } from '../score/doubt/doubtful.ts';
import { unknownOf } from '../score/aggregate.ts';
import { metricOf, metrics, success } from '../score/metrics.ts';
import { chartText } from '../wording/charts.ts';
import { count, share } from '../wording/numbers.ts';
import { capital, listed, plural } from '../wording/words.ts';
import { unreadRecords } from './imported.ts';
import { everything, type Source } from './source.ts';
import { visible } from './visible.ts';
import { suspicionCount, suspicionRows } from './suspicions.ts';
import { type Untested, unseenInTranscripts } from './unseen-in-transcripts.ts';

export interface TrustRow {
  label: string;
  value: string;
  /** Null: stated, not judged. */
  ok: boolean | null;
}

/** The simulator understands nearly everything or its conversations are not to be trusted. */
const unknownLimit = 0.05;

export function trustRows(from: Source): TrustRow[] {
  const { candidate, baseline, comparison, labels } = from;
  const { aggregate, suite, manifest, state, planned } = candidate.record;
  const lost = aggregate.conversations - aggregate.scorable;
  const limit = unscorableLimitOf(suite);
  const leftOut = (blame: ReturnType<typeof blameOf>) =>
    endReasons.reduce((sum, reason) => sum + (blameOf(reason) === blame ? (aggregate.endReasons[reason] ?? 0) : 0), 0);
  const unknown = aggregate.unknownTurns;
  const rows: TrustRow[] = [
    ...sharedCopy(from),
    {
      label: `Conversations that could be judged, ${labels.candidate}`,
      value: `${count(aggregate.scorable)} of ${count(aggregate.conversations)}`,
      ok: aggregate.conversations > 0 && lost / aggregate.conversations <= limit,
    },
    {
      label: `Left out: our simulated customer ${leftOut('harness')} · the network ${leftOut('network')}`,
      value: `${share(aggregate.conversations ? lost / aggregate.conversations : 0)}, limit ${share(limit).replace('.0 %', ' %')}`,
      ok: aggregate.conversations > 0 && lost / aggregate.conversations <= limit,
    },
    {
      label: candidate.record.imported
        ? 'Bot turns of which nothing could be read'
        : 'Bot turns our customer did not understand',
      value: unknown.of
        ? `${count(unknown.count)} of ${count(unknown.of)} · ${share(unknown.count / unknown.of)}`
        : 'no turns',
      // Without a brief more goes unread, and nobody answers wrongly for it.
      ok: candidate.record.imported ? null : unknown.of > 0 && unknown.count / unknown.of <= unknownLimit,
    },
    ...notSure(from),
    decidedBy(from),
    ...notFoundOut(from),
    ...sentAgain(from),
    ...endedBySilence(from),
    ...ownWord(from),
    ...leftBehind(from),
    ...neverReached(from),
    repetitions(from),
  ];
  if (candidate.record.imported) {
    const unread = unreadRecords(candidate.record);
    rows.push({ label: 'Records of the files that could not be read', value: count(unread), ok: unread === 0 });
  }
  if (comparison) {
    rows.push({
      label: 'Same seeds and scenarios in both releases',
      value: comparison.sameSeeds ? 'yes' : 'no',
      ok: candidate.record.imported ? null : comparison.sameSeeds,
    });
  }
  const again = suspicionRows(from);
  if (again)
    rows.push({ label: 'Looked worse, held again with fresh customers', value: suspicionCount(again), ok: null });
  const isForeign = candidate.record.imported !== undefined || baseline?.record.imported !== undefined;
  if (baseline && !isForeign && haveChanged(baseline.record.manifest, manifest)) {
    rows.push({ label: 'Project files changed since the baseline', value: 'yes', ok: null });
  }
  if (comparison) {
    rows.push({
      label: 'Differences from night to night',
      value: comparison.noise
        ? `allowed for, as ${plural(comparison.noise.nights, 'run')} of an unchanged bot showed them`
        : 'not allowed for',
      ok: null,
    });
  }
  if (from.charts) rows.push(chartsRow(from.charts));
  // Of a day of real customers a table says it.
  if (from.charts && candidate.record.imported?.day === undefined) rows.push(...heldRows(from.charts));
  if (state !== 'complete') {
    rows.push({
      label: 'Run was interrupted',
      value: `${count(aggregate.conversations)} of ${count(planned)} planned`,
      ok: false,
    });
  }
  return rows;
}

/** By the hashes whoever has the run can tell that it is this one. */
function sharedCopy({ shared }: Source): TrustRow[] {
  if (shared === undefined) return [];
  const made = shared.files.map(({ name, sha256 }) => ({
    label: `Made of ${name}`,
    value: `sha256:${sha256}`,
    ok: null,
  }));
  const value = `a copy to be handed on: ${plural(shared.replaced, 'place')} of personal data replaced by pseudonyms, pictures and names of approvers left out`;
  return [{ label: 'Personal data', value, ok: null }, ...made];
}

/** What a quiet chart would have shown. */
const heldRows = ({ charts }: Charts): TrustRow[] =>
  charts
    .filter(({ state }) => state === 'held')
    .map((chart) => ({ label: `Over nights: ${metricOf(chart.metric).title}`, value: chartText(chart), ok: null }));

/** Silence of a chart means something only once it knows enough nights. */
function chartsRow({ nights, reference, charts }: Charts): TrustRow {
  const of = (state: MetricChart['state']) => charts.filter((chart) => chart.state === state).length;
  const few = of('too-few-nights');
  const silent = few === 0 ? '' : `; ${few} say nothing yet, it takes ${plural(nightsNeeded, 'night')}`;
  const known =
    reference > 0 ? `${plural(nights, 'night')} and ${plural(reference, 'A/A run')}` : plural(nights, 'night');
  const value = `${known}: ${of('alarm')} unusual, ${of('held')} as usual${silent}`;
  return {
    label: 'Figures watched from night to night',
    value,
    ok: of('alarm') > 0 ? false : of('held') > 0 ? true : null,
  };
}

function decidedBy({ candidate }: Source): TrustRow {
  const { backEnd, label, statement, guards = 0, nothing } = candidate.record.aggregate.decidedBy;
  const counted = candidate.record.imported
    ? { by: 'the label of another tool · nothing', counts: [label, nothing] }
    : {
        by: 'back end · statements · guards and the bot’s own word · nothing',
        counts: [backEnd, statement, guards, nothing],
      };
  const value = counted.counts.map(count).join(' · ');
  return { label: `Outcome decided by ${counted.by}`, value, ok: nothing === 0 ? true : null };
}

/** Checks that could not be made, and statements that could not be looked for: neither pass nor fail. */
function notFoundOut({ candidate }: Source): TrustRow[] {
  const { values, scorable } = candidate.record.aggregate;
  const whole = values.find(({ metric, segment }) => metric === success.name && segment.kind === 'all');
  const unknown = whole ? unknownOf(whole) : 0;
  if (unknown === 0) return [];
  const value = `${count(unknown)} of ${plural(scorable, 'conversation')}`;
  return [{ label: 'Outcome that could not be found out', value, ok: false }];
}

/** Readings that may be wrong, with the words that caused them. */
function notSure({ candidate }: Source): TrustRow[] {
  const { doubtfulTurns } = candidate.record.aggregate;
  if (!doubtfulTurns || candidate.record.imported) return [];
  const { count: turns, of } = doubtfulTurns;
  const excused = candidate.scored.filter(({ doubt }) => doubt?.excuses === true).length;
  const failures = excused === 0 ? '' : ` · ${plural(excused, 'failure')} began there`;
  const value = `${count(turns)} of ${count(of)} · ${share(of ? turns / of : 0)}${failures}`;
  const rows: TrustRow[] = [{ label: 'Bot turns not surely understood', value, ok: null }];
  const words = mostOften(candidate.scored.flatMap(({ doubt }) => doubt?.shown ?? []));
  if (words.length > 0) rows.push({ label: 'By these words', value: words.join(' · '), ok: null });
  return rows;
}

const mostWords = 3;
const longestWords = 90;

function mostOften(shown: readonly Doubtful[]): string[] {
  const groups = new Map<string, { text: string; times: number }>();
  for (const { quote, why } of shown) {
    const words = quote.length > longestWords ? `${quote.slice(0, longestWords - 1)}…` : quote;
    groups.set(quote, { text: `“${words}” (${why})`, times: (groups.get(quote)?.times ?? 0) + 1 });
  }
  const most = [...groups.values()].toSorted((a, b) => b.times - a.times);
  return most.slice(0, mostWords).map(({ text }) => text);
}

/** Nothing was held against them, so they are neither kept nor broken. */
function neverReached({ candidate }: Source): TrustRow[] {
  const { unreached = [] } = candidate.record.aggregate;
  if (unreached.length === 0) return [];
  const some = unreached.slice(0, mostShown).map(({ scenario, name }) => `${scenario}: ${name}`);
  const more = unreached.length > some.length ? [`${unreached.length - some.length} more`] : [];
  return [
    {
      label: 'Expectations of a turn that came about in no conversation, so that nothing was checked',
      value: `${count(unreached.length)}: ${[...some, ...more].map(visible).join('; ')}`,
      ok: null,
    },
  ];
}

const mostShown = 5;

/** No fault of the bot, and the next run may meet what is left. */
function leftBehind({ candidate }: Source): TrustRow[] {
  const { leftovers = 0 } = candidate.record.aggregate;
  if (leftovers === 0) return [];
  return [
    { label: 'Teardown calls that failed, so the back end holds more than before', value: count(leftovers), ok: false },
  ];
}

/** What the bot did not take at once: its customers waited, and no waiting of a turn shows it. */
function sentAgain({ candidate }: Source): TrustRow[] {
  const { retries } = candidate.record.aggregate;
  if (!retries) return [];
  const { refused, busy429, busy503 } = retries;
  const value = `refused ${count(refused)} · 429 ${count(busy429)} · 503 ${count(busy503)}`;
  return [{ label: 'Requests sent again, the bot had not taken them', value, ok: null }];
}

/** Where no protocol says that a turn is over: how long was waited for more, and how often that was too short. */
function endedBySilence({ candidate }: Source): TrustRow[] {
  const silences = candidate.scored.flatMap(({ silence }) => silence ?? []);
  if (silences.length === 0) return [];
  const lengths = silences.map(({ longestMs }) => longestMs).filter((ms) => ms > 0);
  const [least, most] = [Math.min(...lengths), Math.max(...lengths)];
  const waited = lengths.length === 0 ? '' : `${least === most ? '' : `${count(least)} to `}${count(most)} ms · `;
  const late = silences.reduce((sum, { lateBubbles }) => sum + lateBubbles, 0);
  const value = `${waited}${late === 0 ? 'nothing came later' : `${plural(late, 'bubble')} came later`}`;
  return [{ label: 'Silence that ended a turn of the bot', value, ok: null }];
}

/** Scenarios of which a success would show no more than that nothing was harmed, and that the bot said the right thing. */
function ownWord({ candidate }: Source): TrustRow[] {
  const scenarios = new Set(
    candidate.scored.filter((one) => one.onlyGuards ?? one.decidedBy === 'guards').map((one) => one.scenario),
  );
  if (scenarios.size === 0) return [];
  return [
    { label: 'Only guards, which held before the first message', value: listed([...scenarios].toSorted()), ok: null },
  ];
}

/** Bots run beside each other come from the same files, and have other addresses. */
function haveChanged(before: Manifest, now: Manifest): boolean {
  const bytes = ({ files }: Manifest) => files.map(({ sha256 }) => sha256).join();
  return before.projectSha256 !== now.projectSha256 && bytes(before) !== bytes(now);
}

export function untested(from: Source): Untested[] {
  const { record } = from.candidate;
  const tested = new Set(record.aggregate.cells.map((cell) => cell.intent));
  const missing = Object.entries(record.intents).filter(([id]) => !tested.has(id));
  const volume = missing.reduce((sum, [, intent]) => sum + (intent.volume ?? 0), 0);
  const rows = (record.suite.not_tested ?? []).map((what) => ({ what: capital(what), why: '', notObservable: false }));
  if (missing.length > 0) {
    rows.unshift({
      what: listed(missing.map(([, intent]) => intent.title)),
      why: volume > 0 ? `${share(volume, 0)} of contacts, no scenario` : 'no scenario',
      notObservable: false,
    });
  }
  return [...rows, ...(record.imported ? unseenInTranscripts(from) : unseen(from))];
}

function unseen(from: Source): Untested[] {
  if (from.judgement.verdict === 'unscorable') return [];
  const level = (segment: Segment, name: string) =>
    from.candidate.record.aggregate.values.find(
      (value) => value.metric === name && value.segment.kind === segment.kind && value.value !== null,
    );
  return metrics
    .filter((metric) => (metric.headline || metric.unseen) && !level(everything, metric.name))
    .map((metric) => ({
      what: metric.title,
      why: metric.unseen ?? 'nothing in this run could show it',
      notObservable: true,
    }));
}

/** `5`; `4 to 20` where they were held until the gates were decided. */
export function repeatedIn({ manifest, aggregate }: RunRecord): string {
  if (!manifest.looks) return String(manifest.repeat);
  const held = aggregate.cells.map(({ scorable, unscorable }) => scorable + unscorable);
  const [least, most] = [Math.min(...held), Math.max(...held)];
  return least === most ? String(most) : `${least} to ${most}`;
}

function repetitions({ candidate }: Source): TrustRow {
  const { manifest, aggregate, imported } = candidate.record;
  const { length } = aggregate.cells;
  if (imported) {
    const mean = (aggregate.conversations / Math.max(1, length)).toFixed(1);
    return { label: 'Conversations a situation', value: `${mean} on average, of ${length}`, ok: null };
  }
  const value = `${repeatedIn(candidate.record)} in each of ${plural(length, 'cell')} · seed ${manifest.seed}`;
  return { label: 'Repetitions', value, ok: null };
}
