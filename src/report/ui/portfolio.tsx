/** Short, medium and long term side by side; the project's strategy says which stands first. */
import { moneyRange } from '../cost/money.ts';
import type { Horizon } from '../cost/portfolio.ts';
import type { CostSection, ReportModel } from '../model.ts';
import { Mark } from './mark.tsx';
import type { CostsShown } from './prices.ts';
import { say } from './say.ts';

const sumWords = {
  serving: say('Cost to serve'),
  avoidable: say('Avoidable cost of failure'),
  leaving: say('Lifetime value lost with customers who leave'),
} as const;

interface Props {
  section: CostSection;
  shown: CostsShown;
  labels: ReportModel['labels'];
}

export function Portfolio({ section, shown, labels }: Props) {
  return (
    <>
      <h3>{say('Over three horizons')}</h3>
      <div class="horizons">
        {section.portfolio.map((horizon) => (
          <section key={horizon.horizon} aria-labelledby={`h-${horizon.horizon}`}>
            <h4 id={`h-${horizon.horizon}`}>{horizon.title}</h4>
            <p class="small">{horizon.emphasis ?? `${horizon.about}.`}</p>
            <dl class="pairs">
              <Sums horizon={horizon} shown={shown} />
              {horizon.lines.map((line) => (
                <div key={line.metric}>
                  <dt>{line.title}</dt>
                  <dd>
                    {labels.baseline !== null && line.baseline ? `${line.baseline.text} → ` : ''}
                    {line.candidate.text}
                    {line.change && <Mark shape={line.change.verdict} label={line.change.word} />}
                  </dd>
                </div>
              ))}
            </dl>
            {horizon.notes.map((note) => (
              <p key={note} class="small">
                {note}
              </p>
            ))}
          </section>
        ))}
      </div>
    </>
  );
}

function Sums({ horizon, shown: { section, table } }: { horizon: Horizon; shown: CostsShown }) {
  return (
    <>
      {horizon.money.map((name) => {
        const sum = table.sums[name];
        return (
          sum && (
            <div key={name}>
              <dt>
                {sumWords[name]} {table.period}
              </dt>
              <dd>
                {sum.baseline ? `${moneyRange(sum.baseline, section.currency, say)} → ` : ''}
                <b>{moneyRange(sum.candidate, section.currency, say)}</b>
              </dd>
            </div>
          )
        );
      })}
    </>
  );
}
