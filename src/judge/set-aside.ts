import type { ComparedRun } from '../compare/compared-run.ts';
import type { Quarantine, Quarantined } from '../compare/quarantine.ts';
import { grouped } from '../grouped.ts';
import { aggregator } from '../score/collect.ts';
import type { ScoredConversation } from '../score/score.ts';
import { cellName, type Names } from '../wording/sentences.ts';
import { listed } from '../wording/words.ts';

/** A run without the cells that are set aside: what gates, floors and the rollout judge. The run itself where none is. */
export function withoutSetAside<Run extends ComparedRun>(run: Run, quarantine: Quarantine | undefined): Run {
  const scored = run.scored.filter((one) => !quarantine?.of(one));
  if (scored.length === run.scored.length) return run;
  const figures = aggregator(run.record.metrics);
  for (const one of scored) figures.add(one);
  return { ...run, scored, record: { ...run.record, aggregate: figures.result() } };
}

/** `Set aside until 2026-03-31, in no gate: Late parcel / Hurried (flaky back end).`; a sentence a day and reason. */
export function setAside(scored: readonly ScoredConversation[], quarantine: Quarantine, names: Names): string[] {
  const cells = new Map<string, { one: ScoredConversation; aside: Quarantined }>();
  for (const one of scored) {
    const aside = quarantine.of(one);
    if (aside) cells.set(one.cell, { one, aside });
  }
  return [...grouped(cells.values(), ({ aside }) => `${aside.until} ${aside.reason}`).values()].map((own) => {
    const { until, reason } = own[0]!.aside;
    const which = listed(
      own.map(({ one }) => cellName(one, names)),
      4,
    );
    return `Set aside until ${until}, in no gate: ${which} (${reason}).`;
  });
}
