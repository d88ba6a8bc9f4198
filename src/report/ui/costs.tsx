/** What failure costs: sentences for a meeting, prices to change, the sums by intent with their arithmetic, three horizons. */
import { money, moneyRange } from '../cost/money.ts';
import type { PriceName, Range, Reckoned } from '../cost/reckon.ts';
import { arithmetic, costSentences, type CostRow } from '../cost/sentences.ts';
import type { CostSection, ReportModel } from '../model.ts';
import { Portfolio } from './portfolio.tsx';
import { changedPrices, costsOf, priceText, type CostsShown } from './prices.ts';
import type { Store } from './state.ts';
import { lowered, number, say } from './say.ts';

interface Props {
  section: CostSection;
  model: ReportModel;
  store: Store;
}

export function Costs({ section, model, store }: Props) {
  const shown = costsOf(model, store);
  if (!shown) return null;
  const { release, baseline } = model.labels;
  const [first, ...others] = costSentences(section, shown.table, { candidate: release, baseline }, say);
  return (
    <>
      <header>
        <h2 id="h-costs">{say('What failure costs')}</h2>
        <p>
          {say(
            'Contacts × share that failed × your own price. A range follows from how few conversations were held: a longer run narrows it.',
          )}
        </p>
      </header>
      {first && (
        <p class="lede" role="status">
          <b>{first}</b> {others.join(' ')}
        </p>
      )}
      <PriceForm section={section} shown={shown} store={store} />
      <ByIntent shown={shown} model={model} />
      <Portfolio section={section} shown={shown} labels={model.labels} />
      <Segments section={section} />
    </>
  );
}

const fields: Record<PriceName, { label: string; step: string }> = {
  contacts_a_month: { label: say('Contacts a month'), step: '100' },
  bot_conversation: { label: say('One bot conversation'), step: '0.01' },
  human_contact: { label: say('One human contact'), step: '0.1' },
  repeated_contact: { label: say('One repeated contact'), step: '0.1' },
  churn: { label: say('Share that leaves after a failure'), step: '0.005' },
  lifetime_value: { label: say('Lifetime value of a customer'), step: '10' },
};

function PriceForm({ section, shown, store }: { section: CostSection; shown: CostsShown; store: Store }) {
  const change = (name: PriceName, text: string) => {
    const { [name]: _, ...others } = changedPrices(store.state.prices);
    const value = Number(text);
    const changed = text === '' || !Number.isFinite(value) || value < 0 ? others : { ...others, [name]: value };
    store.go({ prices: priceText(changed, section.prices) }, 'replace');
  };
  return (
    <div class="filters prices no-print" role="group" aria-label={say('Prices')}>
      {(Object.keys(fields) as PriceName[]).map((name) => (
        <label key={name}>
          {fields[name].label}
          {name !== 'contacts_a_month' && name !== 'churn' && section.currency ? `, ${section.currency}` : ''}
          <input
            type="number"
            min="0"
            step={fields[name].step}
            max={name === 'churn' ? 1 : undefined}
            value={shown.prices[name] ?? ''}
            onInput={(event) => change(name, event.currentTarget.value)}
          />
        </label>
      ))}
      <button
        type="button"
        class="button"
        disabled={store.state.prices === ''}
        onClick={() => store.go({ prices: '' }, 'replace')}
      >
        {say('As in the project')}
      </button>
    </div>
  );
}

function ByIntent({ shown, model }: { shown: CostsShown; model: ReportModel }) {
  const { section, table } = shown;
  const { baseline, candidate } = model.labels;
  const range = (of: Range | null | undefined) => (of ? moneyRange(of, section.currency, say) : '–');
  const period = (row: CostRow) => (row.share === null ? ` ${say('per 1,000 of its own contacts')}` : '');
  return (
    <div class="table-wrap spaced">
      <table class="costs">
        <caption>{say('What failure costs {period}, by intent', { period: table.period })}</caption>
        <thead>
          <tr>
            <th scope="col">{say('Intent')}</th>
            <th scope="col" class="number">
              {say('Contacts')}
            </th>
            {baseline !== null && (
              <th scope="col" class="number">
                {baseline}
              </th>
            )}
            <th scope="col" class="number">
              {candidate}
            </th>
            <th scope="col">{say('How it was reckoned')}</th>
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.intent}>
              <th scope="row">{row.title}</th>
              <td class="number" data-head={say('Contacts')}>
                {number(row.candidate.contacts, 0)}
              </td>
              {baseline !== null && (
                <td class="number" data-head={baseline}>
                  {range(row.baseline?.failure)}
                </td>
              )}
              <td class="number" data-head={candidate}>
                <b>{range(row.candidate.failure)}</b>
                {period(row)}
              </td>
              <td>
                <Arithmetic of={row.candidate} currency={section.currency} />
              </td>
            </tr>
          ))}
        </tbody>
        {table.total && (
          <tfoot>
            <tr>
              <th scope="row">{say('All of these')}</th>
              <td class="number" />
              {baseline !== null && <td class="number">{range(table.total.baseline)}</td>}
              <td class="number">
                <b>{range(table.total.candidate)}</b>
              </td>
              <td>
                {say('Sum {at}; its ends by the root of the squares of each intent’s own', {
                  at: money(table.total.candidate.at, section.currency, false, say),
                })}
              </td>
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}

function Arithmetic({ of, currency }: { of: Reckoned; currency: string | null }) {
  const lines = arithmetic(of, currency, say);
  if (lines.length === 0) return <>{say('no price fits what happened')}</>;
  return (
    <ul class="sums">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function Segments({ section }: { section: CostSection }) {
  const rows = Object.entries(section.segments);
  if (rows.length === 0) return null;
  return (
    <p class="small spaced">
      {say('Prices of their own: {rows}. They enter the mean price of the conversations these customers had.', {
        rows: rows
          .map(([id, prices]) => {
            const told = Object.entries(prices).map(
              ([name, value]) => `${lowered(fields[name as PriceName].label)} ${value}`,
            );
            return `${id} (${told.join(', ')})`;
          })
          .join('; '),
      })}
    </p>
  );
}
