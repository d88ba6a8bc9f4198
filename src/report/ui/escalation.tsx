/** When a human was needed: the way to one, step by step, and what the bot did by what each scenario declares. */
import type { EscalationSection, ReportModel } from '../model.ts';
import { BarLegend, Bars, type Bar } from './bars.tsx';
import { Mark } from './mark.tsx';
import { MetricTable } from './metric-table.tsx';
import { number, say } from './say.ts';

const words = {
  required: say('required'),
  allowed: say('allowed'),
  forbidden: say('forbidden'),
  undeclared: say('not declared'),
} as const;

export function Escalation({ section, model }: { section: EscalationSection; model: ReportModel }) {
  const { candidate, baseline } = model.labels;
  const { funnel, promisedOnly, basis } = section;
  const isWorse = promisedOnly.candidate > (promisedOnly.baseline ?? 0);
  const lost = (
    <span class={isWorse ? 'bad' : ''}>
      {isWorse && <Mark shape="regressed" />}{' '}
      {say('{candidate} promised, not signalled', { candidate: promisedOnly.candidate })}
      {promisedOnly.baseline !== null && ` (${baseline}: ${promisedOnly.baseline})`}
    </span>
  );
  const bars = funnel.map((step): Bar => (step.isPromise ? { ...step, after: lost } : step));
  return (
    <>
      <header>
        <h2 id="h-escalation">{say('When a human was needed')}</h2>
        <p>
          {say(
            'A promise is words; a signal is what a machine can act on. The gap between them is a customer left waiting.',
          )}
        </p>
      </header>
      <div class="halves">
        <div>
          {funnel.length > 0 ? (
            <>
              <Bars bars={bars} title={say('Way to a human')} show={String} />
              <BarLegend candidate={candidate} baseline={baseline} basis={basis} />
            </>
          ) : (
            <p class="small">
              {model.imported
                ? say('No customer asked for a human, and whether one was due is declared nowhere.')
                : say('No scenario of this run requires a human.')}
            </p>
          )}
        </div>
        <Matrix section={section} candidate={candidate} />
      </div>
      {section.lifeline && <Lifeline lifeline={section.lifeline} model={model} />}
      {section.lines.length > 0 && (
        <MetricTable
          title={say('Escalation metrics')}
          head={say('Metric')}
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
          {say('Is a human one step away? {probes} probes beside the planned conversations, counted in nothing else', {
            probes: lifeline.probes,
          })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{say('A human asked for')}</th>
            {baseline !== null && (
              <th scope="col" class="number">
                {say('{baseline}, reached', { baseline })}
              </th>
            )}
            <th scope="col" class="number">
              {say('{candidate}, at once', { candidate })}
            </th>
            <th scope="col" class="number">
              {say('{candidate}, reached', { candidate })}
            </th>
            <th scope="col" class="number">
              {say('Interval [95 %]')}
            </th>
          </tr>
        </thead>
        <tbody>
          {lifeline.rows.map(({ stage, candidate: now, baseline: before, interval }) => (
            <tr key={stage}>
              <th scope="row">
                {stage === 1 ? say('with the first message') : say('in place of turn {stage}', { stage })}
              </th>
              {baseline !== null && (
                <td class="number">{before ? ofAll(before.reached, before.asked) : say('not observable')}</td>
              )}
              <td class="number">{ofAll(now.atOnce, now.asked)}</td>
              <td class={now.reached < now.asked ? 'number bad' : 'number'}>
                {now.reached < now.asked && <Mark shape="failed" label={say('not everybody')} />}{' '}
                {ofAll(now.reached, now.asked)}
              </td>
              <td class="number">
                {say('{low} to {high} %', { low: percent(interval.low), high: percent(interval.high) })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const ofAll = (some: number, all: number): string => say('{some} of {all}', { some, all });

const percent = (share: number): string => number(share * 100, 0);

function Matrix({ section, candidate }: { section: EscalationSection; candidate: string }) {
  const isPartly = section.matrix.some((row) => row.unseen > 0);
  return (
    <div class="table-wrap">
      <table class="policies">
        <caption>{say('What {candidate} did, by what the scenario declares', { candidate })}</caption>
        <thead>
          <tr>
            <th scope="col">{say('A human is')}</th>
            <th scope="col" class="number">
              {say('Signalled')}
            </th>
            <th scope="col" class="number">
              {say('Promised only')}
            </th>
            <th scope="col" class="number">
              {say('Neither')}
            </th>
            {isPartly && (
              <th scope="col" class="number">
                {say('Not observable')}
              </th>
            )}
            <th scope="col" class="number">
              {say('Total')}
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
      <Mark shape="failed" label={say('should not be')} /> <b>{value}</b>
    </td>
  );
}
