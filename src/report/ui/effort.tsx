/** What cost the customer effort. */
import type { EffortSection, ReportModel } from '../model.ts';
import { BarLegend, Bars } from './bars.tsx';
import { MetricTable } from './metric-table.tsx';
import { number, say } from './say.ts';

export function Effort({ section, model }: { section: EffortSection; model: ReportModel }) {
  const { candidate, baseline } = model.labels;
  const { ledger, units, lines } = section;
  return (
    <>
      <header>
        <h2 id="h-effort">{say('What cost the customer effort')}</h2>
        <p>{say('Left, how often per 100 conversations. Right, where the points of the effort index went.')}</p>
      </header>
      <div class="halves">
        <div>
          <Bars
            bars={units.map((unit) => ({ ...unit, label: unit.title }))}
            title={say('Per 100 conversations')}
            show={(value) => number(value, 0)}
          />
          <BarLegend candidate={candidate} baseline={baseline} basis={say('per 100 conversations')} />
        </div>
        {ledger.length > 0 && (
          <div>
            <Bars
              bars={ledger.map((entry) => ({ ...entry, label: entry.title }))}
              title={say('Points lost, a conversation on average')}
              show={(value) => number(value, 1)}
            />
            <BarLegend candidate={candidate} baseline={baseline} basis={say('points a conversation')} />
          </div>
        )}
      </div>
      {lines.length > 0 && (
        <MetricTable
          title={say('Length, reading and waiting, a conversation')}
          head={say('Measure')}
          labels={model.labels}
          rows={lines.map((line) => ({ key: line.metric, title: line.title, hint: null, line }))}
        />
      )}
    </>
  );
}
