/** Sentences below the headline: what decides no intent. */
import { metrics } from '../../../../src/score/metrics.ts';
import { asideIn, lower, nameOf } from '../facts.ts';
import { rowOf, worsening } from '../figures.ts';
import { type Reading, Unread } from '../reading.ts';
import { cellName } from './cell.ts';
import { beside } from './gate.ts';
import { difference, subject } from './change.ts';
import { intentName } from './rollout.ts';

/** `Tone got worse throughout.`, `Effort got worse in Refunds.` */
export function throughout(r: Reading): void {
  const [group] = r.want('(\\w+) got worse(?= throughout| in | on average)') as [string];
  const changes = r.facts.comparison?.changes ?? [];
  r.either(
    metrics.filter((one) => one.ofWholeBot && one.group === lower(group)),
    ({ name }) => {
      const whole = changes.find(({ metric, segment }) => metric === name && segment.kind === 'all');
      r.must(whole?.verdict === 'regressed' && worsening(name, whole.difference ?? 0) > 0, `${name} got worse`);
      const parts = changes.filter(
        ({ metric, segment, difference: seen }) => metric === name && segment.kind === 'intent' && seen !== null,
      );
      const worse = parts
        .filter(({ verdict }) => verdict === 'regressed')
        .map(({ segment }) => intentName(r, segment.id));
      const isSpared = parts.some(
        (one) => worsening(name, one.difference!) <= 0 || one.verdict === 'held' || one.verdict === 'improved',
      );
      if (r.starts(' throughout')) r.must(!isSpared, 'throughout, and an intent was spared');
      else if (r.starts(' on average, not in every intent')) r.must(worse.length === 0 && isSpared, 'on average alone');
      else {
        r.wantWords(' in ');
        r.lists(
          worse,
          'got worse in',
          '\\.',
          parts.map(({ segment }) => intentName(r, segment.id)),
        );
        r.must(isSpared, 'in some, and none was spared');
      }
    },
  );
  r.wantWords('.');
}

/** `Worded otherwise: reading level got worse, which by itself fails nothing.` */
export function wording(r: Reading): void {
  r.wantWords('Worded otherwise: ');
  const worse = (r.facts.comparison?.changes ?? []).filter(({ metric, segment, verdict }) => {
    const row = metrics.find(({ name }) => name === metric);
    return row?.ofWording && segment.kind === 'all' && verdict === 'regressed';
  });
  r.lists(
    worse.map(({ metric }) => lower(rowOf(metric).title)),
    'worded otherwise',
    ' got worse',
  );
  r.wantWords(' got worse, which by itself fails nothing.');
}

export function scoredApart(r: Reading): void {
  r.wantWords('Not compared, for another version of this program scored the baseline: ');
  const apart = r.facts.comparison?.scoredApart ?? [];
  r.lists([...apart], 'scored apart', '\\.', ['accuracy', 'effort', 'escalation', 'tone']);
  r.wantWords('. Score the baseline again (score RUN), and approve it again if it was.');
  const [now, before] = [r.facts.candidate, r.facts.baseline].map((side) => side?.record.manifest.scorers);
  for (const one of apart) r.must(now?.[one] !== before?.[one], `${one} was scored by two versions`);
}

export function unlike(r: Reading): void {
  const [how] = r.want('Served worse than (others in the same scenarios|the same customers as they are): ') as [string];
  const isVariant = how.startsWith('the same');
  const lines = r.facts.judgement.parity.filter(
    ({ verdict, segment }) => verdict === 'behind' && (segment.kind === 'variant') === isVariant,
  );
  const names = lines.map(({ segment }) => nameOf(segment, r.facts.candidate));
  r.lists(
    names,
    'served worse',
    '\\.',
    r.facts.judgement.parity.map(({ segment }) => nameOf(segment, r.facts.candidate)),
  );
  r.wantWords('.');
}

/** `Set aside until 2026-03-31, in no gate: Late parcel / Hurried (flaky back end).` */
export function setAside(r: Reading): void {
  const { record, scored } = r.facts.candidate;
  r.wantWords('Set aside until ');
  r.either(record.suite.quarantine ?? [], (entry) => {
    r.wantWords(`${entry.until}, in no gate: `);
    const own = scored.filter((one) => {
      const found = asideIn(record, one);
      return found?.until === entry.until && found.reason === entry.reason;
    });
    r.lists(
      [...new Set(own.map((one) => cellName(r, one)))],
      'set aside',
      ' \\(',
      scored.map((one) => cellName(r, one)),
    );
    r.wantWords(` (${entry.reason}).`);
  });
}

const claims = {
  ', served worse': 'behind',
  ', served alike': 'even',
  ', not enough evidence': 'not-enough-evidence',
} as const;

/** `Impatient, served worse: 41 of 60 solved, others 58 of 60 in the same scenarios; difference −28 points, 95 % −40 to −15` */
export function parity(r: Reading): void {
  r.either(r.facts.judgement.parity, (line) => {
    subject(r, nameOf(line.segment, r.facts.candidate));
    const claim = (Object.keys(claims) as (keyof typeof claims)[]).find((one) => r.rest.startsWith(one));
    if (!claim) throw new Unread(r.rest);
    r.must(claims[claim] === line.verdict, `says${claim}, is ${line.verdict}`);
    beside(r, line, claim);
    if (claim === ', served worse')
      r.must(worsening(line.metric, line.difference ?? 0) > 0, 'served worse, and is not');
    if (!r.starts('; ')) return r.must(line.difference === null, 'a difference');
    difference(r, line);
  });
}
