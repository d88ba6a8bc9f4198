/** What decided the outcomes, and which of them nothing could. */
import { unknownOf } from '../../score/aggregate.ts';
import { success } from '../../score/metrics.ts';
import { count } from '../../wording/numbers.ts';
import { listed, plural } from '../../wording/words.ts';
import type { Source } from '../source.ts';
import { visible } from '../visible.ts';
import type { TrustRow } from './row.ts';

export function decidedBy({ candidate }: Source): TrustRow {
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
export function notFoundOut({ candidate }: Source): TrustRow[] {
  const { values, scorable } = candidate.record.aggregate;
  const whole = values.find(({ metric, segment }) => metric === success.name && segment.kind === 'all');
  const unknown = whole ? unknownOf(whole) : 0;
  if (unknown === 0) return [];
  const value = `${count(unknown)} of ${plural(scorable, 'conversation')}`;
  return [{ label: 'Outcome that could not be found out', value, ok: false }];
}

/** Scenarios of which a success would show no more than that nothing was harmed, and that the bot said the right thing. */
export function ownWord({ candidate }: Source): TrustRow[] {
  const scenarios = new Set(
    candidate.scored.filter((one) => one.onlyGuards ?? one.decidedBy === 'guards').map((one) => one.scenario),
  );
  if (scenarios.size === 0) return [];
  return [
    { label: 'Only guards, which held before the first message', value: listed([...scenarios].toSorted()), ok: null },
  ];
}

/** Nothing was held against them, so they are neither kept nor broken. */
export function neverReached({ candidate }: Source): TrustRow[] {
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
