/** The four scores, and the metrics under them. */
import { Sparkline } from './sparkline.tsx';
import type { MetricLine, ReportModel, ScoreCard } from '../model.ts';
import { Mark, Verdict } from './mark.tsx';
import { MetricTable } from './metric-table.tsx';
import { ChangePlot, LevelPlot, domainOf, placer } from './plot.tsx';
import { lowered, say } from './say.ts';

/** Per cent of the axis under which two of its labels would touch. */
const tightest = 9;

export function Scores({ model }: { model: ReportModel }) {
  const isCompared = model.labels.baseline !== null;
  const intents = model.cuts.find((one) => one.kind === 'intent');
  return (
    <>
      <header>
        <h2 id="h-scores">
          {model.imported ? say('Four scores') : say('Four scores, {release}', { release: model.labels.release })}
        </h2>
        {isCompared && (
          <p>{say('Right is better on every axis. The tinted zone is where a change still counts as held.')}</p>
        )}
      </header>
      <div class="scores">
        {model.scores.map((card) => (
          <Card key={card.scorer} card={card} baseline={model.labels.baseline} />
        ))}
      </div>
      {isCompared && <Legend />}
      <Alike title={say('Not served alike')} sentences={model.parity} />
      <Alike title={say('The same customers put otherwise')} sentences={model.variants} />
      {intents && (
        <MetricTable
          title={say('Verified success by intent')}
          head={say('Intent')}
          labels={model.labels}
          rows={intents.rows.map((row) => ({
            key: row.id,
            title: row.title,
            hint: row.volume && say('{volume} of contacts', { volume: row.volume }),
            line: row.line,
          }))}
        />
      )}
    </>
  );
}

function Alike({ title, sentences }: { title: string; sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <section class="alike">
      <h3>{title}</h3>
      <ul>
        {sentences.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
}

export function ScoreDetails({ model }: { model: ReportModel }) {
  const groups = model.scores.map((card) => ({ title: card.title, lines: card.lines }));
  return (
    <>
      <header>
        <h2 id="h-details">{say('Every metric')}</h2>
        <p>{say('What stands behind the four scores, and what comes of it all.')}</p>
      </header>
      {[
        { title: say('Of your own'), lines: model.own },
        { title: say('Outcomes'), lines: model.outcomes.lines },
        ...groups,
      ].map(({ title, lines }) =>
        lines.length === 0 ? null : (
          <MetricTable
            key={title}
            title={title}
            head={say('Metric')}
            labels={model.labels}
            rows={lines.map((line) => ({ key: line.metric, title: line.title, hint: line.judged, line }))}
          />
        ),
      )}
      {[...model.outcomes.notes, ...model.outcomes.times].map((note) => (
        <p key={note} class="small spaced">
          {note}
        </p>
      ))}
    </>
  );
}

function Card({ card, baseline }: { card: ScoreCard; baseline: string | null }) {
  const { headline } = card;
  return (
    <section class="score" aria-labelledby={`h-score-${card.scorer}`}>
      <h3 id={`h-score-${card.scorer}`}>{card.title}</h3>
      {headline ? <Headline line={headline} baseline={baseline} /> : <NotObservable why={card.why} />}
      {card.trend && headline && <Sparkline trend={card.trend} title={headline.title} />}
    </section>
  );
}

function Headline({ line, baseline }: { line: MetricLine; baseline: string | null }) {
  const { candidate, change } = line;
  return (
    <>
      <p class="big">
        {candidate.value === null ? <span class="unsure">{say('not observable')}</span> : candidate.text}{' '}
        <small>{lowered(line.title)}</small>
      </p>
      <div class="small">
        <p>
          {candidate.basis} {candidate.range}
        </p>
        {baseline !== null && line.baseline && (
          <p>
            {baseline}: {line.baseline.text}, {line.baseline.basis}
          </p>
        )}
      </div>
      {change ? <CardChange line={line} /> : <LevelAxis line={line} />}
    </>
  );
}

function CardChange({ line }: { line: MetricLine }) {
  const { change } = line;
  if (!change) return null;
  const { plot } = change;
  const domain = domainOf([change], true);
  const place = placer(domain);
  return (
    <>
      <div>
        <ChangePlot change={change} domain={domain} label={line.title} />
        {plot && (
          <svg class="ticks" width="100%" height="14" aria-hidden="true">
            {Number.parseFloat(place(0)) - Number.parseFloat(place(-1)) > tightest && (
              <text x={place(-1)} y="11" text-anchor="middle">
                {plot.marginText}
              </text>
            )}
            <text x={place(0)} y="11" text-anchor="middle">
              0
            </text>
            <text x="100%" y="11" text-anchor="end">
              {say('better')}
            </text>
          </svg>
        )}
      </div>
      <div>
        <p>
          <Verdict change={change} />
        </p>
        {change.text !== '' && (
          <p class="small">
            {change.text} {change.range} {change.unit}
          </p>
        )}
        {change.note && <p class="note">{change.note}</p>}
      </div>
    </>
  );
}

/** Shares stand on their own axis from 0 to 100; other units have no natural end and get none. */
function LevelAxis({ line }: { line: MetricLine }) {
  if (!line.candidate.text.endsWith('%')) return null;
  return (
    <div>
      <LevelPlot figure={line.candidate} domain={[0, 100]} label={line.title} />
      <svg class="ticks" width="100%" height="14" aria-hidden="true">
        <text x="0" y="11">
          0
        </text>
        <text x="100%" y="11" text-anchor="end">
          100 %
        </text>
      </svg>
    </div>
  );
}

function NotObservable({ why }: { why: string }) {
  return (
    <>
      <p class="verdict-word unsure">
        <Mark shape="not-observable" />
        {say('Not observable')}
      </p>
      {why !== '' && <p class="small">{`${why.charAt(0).toUpperCase()}${why.slice(1)}.`}</p>}
    </>
  );
}

function Legend() {
  return (
    <p class="legend">
      <span>
        <Mark shape="regressed" /> {say('regressed')}
      </span>
      <span>
        <Mark shape="improved" /> {say('improved')}
      </span>
      <span>
        <Mark shape="held" />{' '}
        {say('held: a change beyond the margin (the tint) is as good as excluded; the tick is how far it may go')}
      </span>
      <span>
        <Mark shape="not-enough-evidence" />{' '}
        {say('not enough evidence: a change beyond the margin is neither sure nor excluded')}
      </span>
      <span>{say('line: where the true figure lies, 95 times in 100')}</span>
    </p>
  );
}
