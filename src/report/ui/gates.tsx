/** Each gate with what it asked, what it got and what shows it; then how conversations ended. */
import type { EndRow, GateRow, ReportModel, SuspicionRow } from '../model.ts';
import { Mark, gateShapes } from './mark.tsx';
import { Said } from './said.tsx';
import type { Store } from './state.ts';
import { say } from './say.ts';

export const gateWords: Record<GateRow['verdict'], string> = {
  passed: say('passed'),
  failed: say('failed'),
  'not-enough-evidence': say('not enough evidence'),
  'not-observable': say('not observable'),
};

export function Gates({ model, store }: { model: ReportModel; store: Store }) {
  const failed = model.gates.filter((gate) => gate.verdict === 'failed').length;
  return (
    <>
      <header>
        <h2 id="h-gates">
          {failed === 0
            ? say('Gates')
            : say('Gates: {failed} of {gates} failed', { failed, gates: model.gates.length })}
        </h2>
        <p>
          {say(
            'Absolute gates are judged on the bound of the interval, not on the point. A red line fails at one occurrence.',
          )}
        </p>
      </header>
      <div class="table-wrap">
        <table class="gates">
          <thead>
            <tr>
              <th scope="col">{say('Gate')}</th>
              <th scope="col" class="number">
                {say('Asked')}
              </th>
              <th scope="col" class="number">
                {say('Got')}
              </th>
              <th scope="col">{say('What shows it')}</th>
            </tr>
          </thead>
          <tbody>
            {model.gates.map((gate) => (
              <Gate key={gate.name + gate.text} gate={gate} store={store} />
            ))}
          </tbody>
        </table>
      </div>
      {model.suspicions && <Suspicions rows={model.suspicions} />}
    </>
  );
}

const suspicionMarks = {
  confirmed: { shape: 'regressed', label: say('confirmed') },
  open: { shape: 'not-enough-evidence', label: say('not settled') },
  dropped: { shape: 'not-enough-evidence', label: say('not confirmed') },
} as const;

/** What was confirmed stands in the gates and tables already; what was not, nowhere else. */
function Suspicions({ rows }: { rows: SuspicionRow[] }) {
  const confirmed = rows.filter(({ state }) => state === 'confirmed');
  const others = rows.filter(({ state }) => state !== 'confirmed');
  return (
    <>
      <h3>{say('Looked worse, and was held again')}</h3>
      <p>
        {rows.length === 0
          ? say('Nothing looked worse.')
          : say(
              'Judged on fresh conversations of both bots alone: the night that raises a suspicion does not confirm it.',
            )}
      </p>
      <SuspicionList rows={others} />
      {confirmed.length > 0 && (
        <details>
          <summary>{say('{confirmed} confirmed', { confirmed: confirmed.length })}</summary>
          <SuspicionList rows={confirmed} />
        </details>
      )}
    </>
  );
}

function SuspicionList({ rows }: { rows: SuspicionRow[] }) {
  return (
    <ul class="suspicions">
      {rows.map(({ state, text }) => (
        <li key={text}>
          <span class="marked">
            <Mark {...suspicionMarks[state]} />
            <span>{text}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

function Gate({ gate, store }: { gate: GateRow; store: Store }) {
  return (
    <tr>
      <th scope="row">
        <span class="marked">
          <Mark shape={gateShapes[gate.verdict]} label={gateWords[gate.verdict]} />
          <span>
            {gate.name}
            {gate.isRedLine && <small>{say('red line')}</small>}
          </span>
        </span>
      </th>
      <td class="number">{gate.expected}</td>
      <td class={gate.verdict === 'failed' ? 'number bad' : 'number'}>
        <b>{gate.actual}</b>
      </td>
      <td>
        {gate.text}
        {gate.verdict === 'failed' && gate.evidence.length > 0 && <Shown evidence={gate.evidence} store={store} />}
      </td>
    </tr>
  );
}

/** One quote says more than many addresses. */
function Shown({ evidence, store }: { evidence: GateRow['evidence']; store: Store }) {
  const quoted = evidence.find((one) => one.quote)?.quote;
  return (
    <p class="small">
      {quoted && (
        <>
          “<Said text={quoted.slice(0, 160)} />” ·{' '}
        </>
      )}
      <span class="no-print">
        {evidence.slice(0, 3).map(({ conversation, turn }, index) => (
          <span key={conversation + turn}>
            {index > 0 && ', '}
            <a href={store.link({ open: conversation, turn, at: 'pair' })}>{conversation}</a>
          </span>
        ))}
        {evidence.length > 3 && ` ${say('and {evidence} more', { evidence: evidence.length - 3 })}`}
      </span>
    </p>
  );
}

const blameWords: Record<EndRow['blame'], string> = {
  nobody: say('judged by what was reached'),
  bot: say('counts against the bot'),
  harness: say('left out: our side'),
  network: say('left out: the network'),
  untold: say('the transcript does not say why it ended'),
};

export function Ends({ model }: { model: ReportModel }) {
  const { baseline, candidate } = model.labels;
  return (
    <>
      <header>
        <h2 id="h-ends">{say('How conversations ended')}</h2>
      </header>
      <div class="table-wrap">
        <table>
          <thead>
            <tr>
              <th scope="col">{say('End')}</th>
              {baseline !== null && (
                <th scope="col" class="number">
                  {baseline}
                </th>
              )}
              <th scope="col" class="number">
                {candidate}
              </th>
              <th scope="col">{say('Who is blamed')}</th>
            </tr>
          </thead>
          <tbody>
            {model.ends.map((end) => (
              <tr key={end.reason}>
                <th scope="row">{end.reason}</th>
                {baseline !== null && <td class="number">{end.baseline}</td>}
                <td class="number">
                  <b>{end.candidate}</b>
                </td>
                <td class="quiet">{blameWords[end.blame]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
