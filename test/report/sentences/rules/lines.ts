/** A metric as a table of the page tells it: both releases with interval and basis, the change, its verdict and what would settle it. */
import { metrics } from '../../../../src/score/metrics.ts';
import type { Segment } from '../../../../src/score/segment.ts';
import { changeOf, everything, nameOf, type Which } from '../facts.ts';
import { rowOf } from '../figures.ts';
import { type Reading, Unread } from '../reading.ts';
import { level, levelOf, moved, word } from './rows.ts';

/** `Verified success | 93.3 % [91.2, 95.1] 630 of 675 | 75.4 % … | −17.9 [−20.8, −15.0] | Regressed | `. */
export function line(r: Reading): void {
  const named = metrics.filter(({ title }) => r.rest.startsWith(`${title} | `));
  r.either(named, ({ name, title }) => {
    r.wantWords(title);
    figures(r, name, everything);
  });
}

const kinds = ['intent', 'persona', 'segment', 'variant', 'tag'] as const;

/** The same of verified success in a part of the run: `intent Refunds | …`. */
export function part(r: Reading): void {
  const { candidate } = r.facts;
  const kind = kinds.find((one) => r.starts(`${one} `));
  if (kind === undefined) throw new Unread(r.rest);
  const ids = [...new Set(candidate.record.aggregate.values.map(({ segment }) => segment))].filter(
    (one) => one.kind === kind,
  );
  const segments = [...new Map(ids.map((one) => [one.id, one])).values()];
  r.either(
    segments.filter((one) => r.rest.startsWith(`${nameOf(one, candidate)} | `)),
    (segment) => {
      r.wantWords(nameOf(segment, candidate));
      figures(r, 'verified_success', segment);
    },
  );
}

function figures(r: Reading, metric: string, segment: Segment): void {
  const { baseline } = r.facts;
  r.wantWords(' | ');
  if (r.starts('nothing | '))
    r.must(!baseline || levelOf(r, 'baseline', metric, segment).shown === 0, 'nothing before');
  else {
    side(r, metric, 'baseline', segment);
    r.wantWords(' | ');
  }
  side(r, metric, 'candidate', segment);
  const change = changeOf(r.facts, metric, segment.kind, segment.id);
  if (!change) return r.must(r.rest === '', 'a change that is not known');
  r.wantWords(' | ');
  moved(r, change);
  r.wantWords(' | ');
  word(r, change);
  r.wantWords(' | ');
  note(r, change);
}

function side(r: Reading, metric: string, which: Which, segment: Segment): void {
  level(r, metric, levelOf(r, which, metric, segment), { range: true, basis: true, which, segment });
}

/** `About 63 repetitions a cell would settle it; 5 were run.`, `confirmed afresh: 18 of 60 → 41 of 60`. */
function note(
  r: Reading,
  { metric, verdict, repetitionsNeeded, confirmation }: NonNullable<ReturnType<typeof changeOf>>,
) {
  if (confirmation) {
    const words = {
      'confirmed afresh': 'confirmed',
      'looked worse, not confirmed afresh': 'dropped',
      'looked worse, not settled afresh': 'open',
    };
    const said = Object.entries(words).find(([one]) => r.starts(one));
    if (!said) throw new Unread(r.rest);
    r.must(said[1] === confirmation.state, `says ${said[0]}, is ${confirmation.state}`);
    const counts = r.take(': #(?: of #)? → # of #');
    const { fresh } = confirmation;
    r.must((counts !== null) === (fresh !== null), `fresh figures of ${metric}`);
    if (!counts || !fresh) return;
    r.whole(counts[0]!, fresh.baseline.numerator, 'fresh, before');
    r.whole(counts[1] ?? counts[3]!, fresh.baseline.denominator, 'fresh, of before');
    r.whole(counts[2]!, fresh.candidate.numerator, 'fresh, now');
    return r.whole(counts[3]!, fresh.candidate.denominator, 'fresh, of');
  }
  const isOpen = verdict === 'not-enough-evidence' && repetitionsNeeded !== null;
  const said = r.take(String.raw`About # repetitions? a cell would settle it; # (?:was|were) run\.`);
  r.must((said !== null) === isOpen, `what would settle ${rowOf(metric).title}`);
  if (!said) return;
  r.whole(said[0]!, repetitionsNeeded ?? undefined, 'would settle it');
  r.whole(said[1]!, r.facts.candidate.record.manifest.repeat, 'were run');
}
