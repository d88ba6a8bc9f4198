/** The decision table: what to do with each intent, worst first, with success drawn against its floor and beside the baseline. */
import type { Decision, ReportModel } from '../model.ts';
import { Mark, type Shape } from './mark.tsx';
import { moneyRange } from '../cost/money.ts';
import { ChangePlot, domainOf, placer, type Domain } from './plot.tsx';
import { QuoteBlock } from './quote.tsx';
import { costsOf, type CostsShown } from './prices.ts';
import type { Store } from './state.ts';
import { say } from './say.ts';

const shapes: Record<Decision['decision'], Shape> = {
  'roll-out': 'held',
  hold: 'regressed',
  unfit: 'failed',
  worse: 'regressed',
  unknown: 'not-enough-evidence',
};

const markTitles = { effort: say('Effort'), escalation: say('Escalation'), tone: say('Tone') } as const;

interface Props {
  rows: Decision[];
  model: ReportModel;
  store: Store;
}

export function DecisionTable({ rows, model, store }: Props) {
  const isCompared = model.labels.baseline !== null;
  const domain = domainOf(
    rows.map((row) => row.change),
    true,
  );
  const { rule, ready } = model.verdict;
  const costs = costsOf(model, store);
  return (
    <>
      <h2 class="hidden">{say('What to do with each intent')}</h2>
      <table class="decisions">
        <caption class="hidden">{say('What to do with each intent, worst first')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('Intent')}</th>
            <th scope="col">{say('Decision')}</th>
            <th scope="col">{say('Solved, its bounds, and its floor')}</th>
            {isCompared && <th scope="col">{say('Change in points, 95 %')}</th>}
            {costs && <th scope="col">{costHead(costs)}</th>}
            {Object.values(markTitles).map((title) => (
              <th key={title} scope="col" class="marks-head">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.intent} row={row} store={store} domain={isCompared ? domain : null} costs={costs} />
          ))}
        </tbody>
      </table>
      <p class="note">{ready}</p>
      <details class="note no-print">
        <summary>{say('How intents are decided')}</summary>
        {rule}
      </details>
    </>
  );
}

interface RowProps {
  row: Decision;
  store: Store;
  domain: Domain | null;
  costs: CostsShown | null;
}

const costHead = ({ table }: CostsShown): string => say('What failure costs, {period}', { period: table.period });

function Row({ row, store, domain, costs }: RowProps) {
  const { title, word, reason, why, counts, floor, standing, change, volume, lost } = row;
  return (
    <tr class={row.decision}>
      <th scope="row">
        {title}
        {volume && <small>{say('{volume} of contacts', { volume })}</small>}
        {lost && row.decision !== 'roll-out' && <QuoteBlock quote={lost} store={store} mark="bad" />}
      </th>
      <td class="decision">
        <span class="verdict-word">
          <Mark shape={shapes[row.decision]} />
          {word}
        </span>
        <details>
          <summary>{reason}</summary>
          <small>{why}</small>
        </details>
      </td>
      <td class="solved" data-head={say('Solved, and its floor')}>
        <small>
          <b>{counts}</b>{' '}
          <span class="floor-text">
            {'· '}
            {say('floor {floor}', { floor })}
          </span>
        </small>
        {standing && (
          <Standing {...standing} label={say('{title}: {counts}, floor {floor}', { title, counts, floor })} />
        )}
      </td>
      {domain && (
        <td class="plot-cell" data-head={say('Change in points, 95 %')}>
          {change && (
            <small>
              <b>{change.text}</b> {change.range}
            </small>
          )}
          {change && <ChangePlot change={change} domain={domain} label={title} />}
          {change?.note && row.decision !== 'roll-out' && <small>{change.note}</small>}
        </td>
      )}
      {costs && (
        <td class="cost" data-head={costHead(costs)}>
          <Cost of={row.intent} costs={costs} />
        </td>
      )}
      {(Object.keys(markTitles) as (keyof typeof markTitles)[]).map((scorer) => {
        const mark = row.marks.find((one) => one.scorer === scorer);
        return (
          <td key={scorer} class="marks" data-head={markTitles[scorer]} title={mark?.text}>
            {mark ? <Mark shape={mark.verdict} label={mark.text} /> : '–'}
          </td>
        );
      })}
    </tr>
  );
}

/** Of an intent without a share of contacts there is no sum a month. */
function Cost({ of, costs: { section, table } }: { of: string; costs: CostsShown }) {
  const found = table.rows.find(({ intent }) => intent === of);
  if (!found || found.share === null || found.candidate.failure === null) return <>–</>;
  const { candidate, baseline } = found;
  return (
    <>
      {moneyRange(found.candidate.failure, section.currency, say)}
      {candidate.failure && baseline?.failure && (
        <small>{say('was {failure}', { failure: moneyRange(baseline.failure, section.currency, say) })}</small>
      )}
    </>
  );
}

const perCent: Domain = [0, 100];

/** Success with its one-sided bounds on 0 to 100 %, and the floor it has to reach. */
function Standing({ at, low, high, floor, label }: NonNullable<Decision['standing']> & { label: string }) {
  const place = placer(perCent);
  return (
    <svg class={`plot ${high < floor ? 'bad' : 'steady'}`} width="100%" height="18" role="img" aria-label={label}>
      <line class="axis" x1="0" x2="100%" y1="9" y2="9" />
      <line class="floor" x1={place(floor)} x2={place(floor)} y1="1" y2="17" />
      <line class="interval" x1={place(low)} x2={place(high)} y1="9" y2="9" />
      <circle class="at" cx={place(at)} cy="9" r="4" />
    </svg>
  );
}
