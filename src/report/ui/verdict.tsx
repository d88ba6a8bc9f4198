/** The decision, what makes it credible, and what it doesn't cover: the first page, in print too. */
import type { ApprovalRow, ReportModel, Span, TrustRow, Untested } from '../model.ts';
import { DecisionTable } from './decisions.tsx';
import { gateWords } from './gates.tsx';
import { Mark, gateShapes, outcomeShapes } from './mark.tsx';
import type { Store } from './state.ts';
import { say, tell } from './say.ts';

/** Characters past which a headline is set smaller, to keep the decision on the first screen. */
const longHeadline = 96;

interface Props {
  model: ReportModel;
  store: Store;
}

export function VerdictPage({ model, store }: Props) {
  const { verdict } = model;
  return (
    <>
      <p class="eyebrow">{verdict.setting}</p>
      <Headline text={verdict.headline} />
      <p class="lede">
        <Sentence spans={verdict.lede} />
      </p>
      {verdict.besides.length > 0 && <p class="besides">{verdict.besides.join(' ')}</p>}
      {verdict.decisions && <DecisionTable rows={verdict.decisions} model={model} store={store} />}
      {model.labels.baseline === null && <AbsoluteGates model={model} />}
      <DecidedBy model={model} />
      <div class="halves trust">
        <section aria-labelledby="h-trust">
          <h3 id="h-trust">{say('Can this run be trusted?')}</h3>
          <dl class="pairs">{model.trust.map(TrustLine)}</dl>
        </section>
        {model.untested.length > 0 && (
          <section aria-labelledby="h-untested">
            <h3 id="h-untested">
              {model.imported ? say('What the transcripts can’t show') : say('What was not tested')}
            </h3>
            <ul class="lines">{model.untested.map(UntestedLine)}</ul>
          </section>
        )}
      </div>
      <Approvals rows={model.approvals} />
      <div class="sign" aria-hidden="true">
        <span>{say('Name')}</span>
        <span>{say('Decision and waivers')}</span>
        <span>{say('Date')}</span>
      </div>
    </>
  );
}

/** Its first sentence is what is read aloud; what follows it is set smaller. */
function Headline({ text }: { text: string }) {
  const lead = /^.{20,}?[.!?](?= \p{Lu})/su.exec(text)?.[0] ?? text;
  const rest = text.slice(lead.length).trim();
  return (
    <h1 id="h-verdict" class={lead.length > longHeadline ? 'long' : ''}>
      {unbroken(lead)}
      {rest !== '' && <span class="rest"> {unbroken(rest)}</span>}
    </h1>
  );
}

/** One line above the other views, so that every one of them opens with the verdict. */
export function VerdictLine({ model }: { model: ReportModel }) {
  return (
    <h1 class="verdict-line">
      <Mark shape={outcomeShapes[model.verdict.outcome]} />
      {model.verdict.headline}
    </h1>
  );
}

function Sentence({ spans }: { spans: Span[] }) {
  return <>{spans.map((span) => (span.strong ? <b>{unbroken(span.text)}</b> : unbroken(span.text)))}</>;
}

/** `90.4 %` and `70 of 80` stay on one line. */
function unbroken(text: string): string {
  return text.replaceAll(/(?<=\d) (?=%|of )|(?<=\bof) (?=\d)/g, '\u00A0');
}

function AbsoluteGates({ model }: { model: ReportModel }) {
  if (model.verdict.outcome === 'unscorable') {
    return (
      <div class="empty">
        <b>{say('No verdict')}</b>
        <span>{tell('Run it again: {command}', { command: <code>mystery-shopper run --resume</code> })}</span>
      </div>
    );
  }
  return (
    <section class="gates-first" aria-labelledby="h-gates-first">
      <h2 id="h-gates-first">{say('Gates · {gates}', { gates: model.gates.length })}</h2>
      {model.gates.length === 0 && (
        <p class="small">{say('No gate is set: whether to roll out is advice here, and no figure fails the run.')}</p>
      )}
      <ul>
        {model.gates.map((gate) => (
          <li key={gate.name + gate.text}>
            <span class="marked">
              <Mark shape={gateShapes[gate.verdict]} label={gateWords[gate.verdict]} />
              <span>{gate.text}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function DecidedBy({ model }: { model: ReportModel }) {
  const { decidedBy, decisions } = model.verdict;
  return (
    decisions && (
      <p class="decided">
        <b>{say('Decided by')}</b> {decidedBy}
      </p>
    )
  );
}

function Approvals({ rows }: { rows: ApprovalRow[] }) {
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="h-approved">
      <h3 id="h-approved">{say('Approved')}</h3>
      <dl class="pairs">
        {rows.map(({ what, by, date, note, waived }) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>
              {say('by {by} on {date}', { by, date })}
              {note && `. ${note}`}
              {waived.map(({ gate, because }) => (
                <p key={gate} class="note">
                  {say('Waived: {gate}, because {because}', { gate, because })}
                </p>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function TrustLine({ label, value, ok }: TrustRow) {
  return (
    <div key={label}>
      <dt>{label}</dt>
      <dd>
        {value}
        {ok !== null && <Mark shape={ok ? 'passed' : 'failed'} label={ok ? say('in order') : say('not in order')} />}
      </dd>
    </div>
  );
}

function UntestedLine({ what, why, notObservable }: Untested) {
  return (
    <li key={what}>
      <b>{what}</b>
      {notObservable && (
        <>
          : <Mark shape="not-observable" /> {say('not observable')}
        </>
      )}
      {why && `${notObservable ? ', ' : ': '}${why}`}
      {why && '.'}
    </li>
  );
}
