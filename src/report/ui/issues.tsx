/** What failures began with over the nights, so that root causes are worked off and not found anew. */
import type { IssueRow, ReportModel } from '../model.ts';
import { Mark, type Shape } from './mark.tsx';
import { Said } from './said.tsx';
import type { Store } from './state.ts';
import { say, tell } from './say.ts';

const shapes: Record<IssueRow['state'], Shape> = {
  first: 'changed',
  new: 'regressed',
  recurring: 'failed',
  back: 'regressed',
  gone: 'passed',
};

export function Issues({ model, store }: { model: ReportModel; store: Store }) {
  return (
    <div class="table-wrap spaced">
      <table class="issues">
        <caption>{say('Recurring issues: what failures began with, night after night')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('Issue')}</th>
            <th scope="col">{say('State')}</th>
            <th scope="col">{say('Explains')}</th>
            <th scope="col">{say('Nights')}</th>
            <th scope="col">{say('Owner and note')}</th>
          </tr>
        </thead>
        <tbody>
          {model.issues.map((row) => (
            <Row key={row.key} row={row} store={store} />
          ))}
        </tbody>
      </table>
      <p class="note">
        {tell('Whoever sees to one is recorded with {command}', {
          command: <code>{`mystery-shopper issue ${model.issues[0]?.key} --owner … --note …`}</code>,
        })}
      </p>
    </div>
  );
}

function Row({ row, store }: { row: IssueRow; store: Store }) {
  return (
    <tr>
      <th scope="row">
        {row.conversation ? (
          <a href={store.link({ open: row.conversation, turn: 0, at: 'pair' })}>{row.title}</a>
        ) : (
          row.title
        )}
        <small>
          {row.intent} · {row.key}
        </small>
      </th>
      <td>
        <span class="marked">
          <Mark shape={shapes[row.state]} />
          <span>{row.stateText}</span>
        </span>
      </td>
      <td>{row.explains}</td>
      <td>
        <Nights counts={row.counts} label={`${row.title}, ${row.intent}`} />
      </td>
      <td>
        {row.owner === null ? <span class="unsure">{say('nobody')}</span> : <Said text={row.owner} />}
        {row.note !== '' && (
          <small>
            <Said text={row.note} />
          </small>
        )}
      </td>
    </tr>
  );
}

const width = 6;

/** A bar a night, tonight last. */
function Nights({ counts, label }: { counts: number[]; label: string }) {
  const most = Math.max(1, ...counts);
  return (
    <svg
      class="nights"
      width={counts.length * width}
      height="24"
      role="img"
      aria-label={say('{label}: conversations a night: {counts}', { label, counts: counts.join(', ') })}
    >
      {counts.map((value, index) => (
        <rect
          // oxlint-disable-next-line react/no-array-index-key -- A night has no name here but its place.
          key={index}
          x={index * width}
          y={23 - (value / most) * 22}
          width={width - 2}
          height={Math.max(1, (value / most) * 22)}
        />
      ))}
    </svg>
  );
}
