import { metricOf } from '../../score/metrics.ts';
import { count } from '../../wording/numbers.ts';
import { plural } from '../../wording/words.ts';
import { visible } from '../visible.ts';
import type { Source } from '../source.ts';
import type { TrustRow } from './row.ts';

/** Metrics of the project's own that failed: nothing is said of the bot where they did. */
export const ownFaults = ({ candidate }: Source): TrustRow[] =>
  (candidate.record.aggregate.ownFaults ?? []).map(({ metric, conversations, text, first }) => ({
    label: `“${metricOf(metric).title}” failed to measure`,
    value: visible(
      `${count(conversations)} of ${plural(candidate.record.aggregate.scorable, 'conversation')} · ${text} · first in ${first}`,
    ),
    ok: false,
  }));
