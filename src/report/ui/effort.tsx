/** What cost the customer effort. */
import type { EffortSection, ReportModel } from '../model.ts';
import { BarLegend, Bars } from './bars.tsx';
import { MetricTable } from './metric-table.tsx';

export function Effort({ section, model }: { section: EffortSection; model: ReportModel }) {
  const { candidate, baseline } = model.labels;
  const { ledger, units, lines } = section;
  return (
    <>
      <header>
        <h2 id="h-effort">What cost the customer effort</h2>
        <p>Left, how often per 100 conversations. Right, where the points of the effort index went.</p>
      </header>
      <div class="halves">
        <div>
          <Bars
            bars={units.map((unit) => ({ ...unit, label: unit.title }))}
            title="Per 100 conversations"
            show={(value) => value.toFixed(0)}
          />
          <BarLegend candidate={candidate} baseline={baseline} basis="per 100 conversations" />
        </div>
        {ledger.length > 0 && (
          <div>
            <Bars
              bars={ledger.map((entry) => ({ ...entry, label: entry.title }))}
              title="Points lost, a conversation on average"
              show={(value) => value.toFixed(1)}
            />
            <BarLegend candidate={candidate} baseline={baseline} basis="points a conversation" />
          </div>
        )}
      </div>
      {lines.length > 0 && (
        <MetricTable
          title="Length, reading and waiting, a conversation"
          head="Measure"
          labels={model.labels}
          rows={lines.map((line) => ({ key: line.metric, title: line.title, hint: null, line }))}
        />
      )}
    </>
  );
}
