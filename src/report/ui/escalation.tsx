/** When a human was needed: the way to one, step by step, and what the bot did by what each scenario declares. */
import type { EscalationSection, ReportModel } from '../model.ts';
import { BarLegend, Bars, type Bar } from './bars.tsx';
import { Mark } from './mark.tsx';
import { MetricTable } from './metric-table.tsx';

const words = {
  required: 'required',
  allowed: 'allowed',
  forbidden: 'forbidden',
  undeclared: 'not declared',
} as const;

export function Escalation({ section, model }: { section: EscalationSection; model: ReportModel }) {
  const { candidate, baseline } = model.labels;
  const { funnel, promisedOnly, basis } = section;
  const isWorse = promisedOnly.candidate > (promisedOnly.baseline ?? 0);
  const lost = (
    <span class={isWorse ? 'bad' : ''}>
      {isWorse && <Mark shape="regressed" />} {promisedOnly.candidate} promised, not signalled
      {promisedOnly.baseline !== null && ` (${baseline}: ${promisedOnly.baseline})`}
    </span>
  );
  const bars = funnel.map((step): Bar => (step.label === 'Promised in text' ? { ...step, after: lost } : step));
  return (
    <>
      <header>
        <h2 id="h-escalation">When a human was needed</h2>
        <p>
          A promise is words; a signal is what a machine can act on. The gap between them is a customer left waiting.
        </p>
      </header>
      <div class="halves">
        <div>
          {funnel.length > 0 ? (
            <>
              <Bars bars={bars} title="Way to a human" show={String} />
              <BarLegend candidate={candidate} baseline={baseline} basis={basis} />
            </>
          ) : (
            <p class="small">
              {model.imported
                ? 'No customer asked for a human, and whether one was due is declared nowhere.'
                : 'No scenario of this run requires a human.'}
            </p>
          )}
        </div>
        <Matrix section={section} candidate={candidate} />
      </div>
      {section.lifeline && <Lifeline lifeline={section.lifeline} model={model} />}
      {section.lines.length > 0 && (
        <MetricTable
          title="Escalation metrics"
          head="Metric"
          labels={model.labels}
          rows={section.lines.map((line) => ({ key: line.metric, title: line.title, hint: null, line }))}
        />
      )}
    </>
  );
}

function Lifeline({ lifeline, model }: { lifeline: NonNullable<EscalationSection['lifeline']>; model: ReportModel }) {
  const { candidate, baseline } = model.labels;
  return (
    <div class="table-wrap">
      <table>
        <caption>
          Is a human one step away? {lifeline.probes} probes beside the planned conversations, counted in nothing else
        </caption>
        <thead>
          <tr>
            <th scope="col">A human asked for</th>
            {baseline !== null && (
              <th scope="col" class="number">
                {baseline}, reached
              </th>
            )}
            <th scope="col" class="number">
              {candidate}, at once
            </th>
            <th scope="col" class="number">
              {candidate}, reached
            </th>
            <th scope="col" class="number">
              Interval [95 %]
            </th>
          </tr>
        </thead>
        <tbody>
          {lifeline.rows.map(({ stage, candidate: now, baseline: before, interval }) => (
            <tr key={stage}>
              <th scope="row">{stage === 1 ? 'with the first message' : `in place of turn ${stage}`}</th>
              {baseline !== null && (
                <td class="number">{before ? `${before.reached} of ${before.asked}` : 'not observable'}</td>
              )}
              <td class="number">{`${now.atOnce} of ${now.asked}`}</td>
              <td class={now.reached < now.asked ? 'number bad' : 'number'}>
                {now.reached < now.asked && <Mark shape="failed" label="not everybody" />}{' '}
                {`${now.reached} of ${now.asked}`}
              </td>
              <td class="number">{`${percent(interval.low)} to ${percent(interval.high)} %`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const percent = (share: number): string => (share * 100).toFixed(0);

function Matrix({ section, candidate }: { section: EscalationSection; candidate: string }) {
  const isPartly = section.matrix.some((row) => row.unseen > 0);
  return (
    <div class="table-wrap">
      <table class="policies">
        <caption>What {candidate} did, by what the scenario declares</caption>
        <thead>
          <tr>
            <th scope="col">A human is</th>
            <th scope="col" class="number">
              Signalled
            </th>
            <th scope="col" class="number">
              Promised only
            </th>
            <th scope="col" class="number">
              Neither
            </th>
            {isPartly && (
              <th scope="col" class="number">
                Not observable
              </th>
            )}
            <th scope="col" class="number">
              Total
            </th>
          </tr>
        </thead>
        <tbody>
          {section.matrix.map((row) => (
            <tr key={row.policy}>
              <th scope="row">{words[row.policy]}</th>
              <Count value={row.signalled} isWrong={row.policy === 'forbidden'} />
              <Count value={row.promisedOnly} isWrong />
              <Count value={row.none} isWrong={row.policy === 'required'} />
              {isPartly && <td class="number">{row.unseen}</td>}
              <td class="number">{row.total}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Count({ value, isWrong }: { value: number; isWrong: boolean }) {
  if (value === 0 || !isWrong) return <td class="number">{value}</td>;
  return (
    <td class="number bad">
      <Mark shape="failed" label="should not be" /> <b>{value}</b>
    </td>
  );
}
