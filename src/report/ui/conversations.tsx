/** Every conversation the page carries, worst first; filters and a search over ids, titles and all words said. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ConversationRow, ReportModel } from '../model.ts';
import { Mark } from './mark.tsx';
import { matches, outcomes, type Outcome } from './filter.ts';
import { allWords } from './transcripts.ts';
import type { Store } from './state.ts';

interface Props {
  model: ReportModel;
  store: Store;
}

const step = 40;

export function Conversations({ model, store }: Props) {
  const { state } = store;
  const { rows, total } = model.conversations;
  const [most, setMost] = useState(step);
  const words = useWords(state.query);
  const found = rows.filter((row) => matches(row, state, model.titles, words));
  const isFiltered = [state.query, state.intent, state.persona, state.cause, state.outcome].some(
    (value) => value !== '',
  );
  return (
    <>
      <header>
        <h2 id="h-conversations">
          {model.imported ? 'All conversations' : `All conversations, ${model.labels.release}`}
        </h2>
      </header>
      <Filters model={model} store={store} isFiltered={isFiltered} />
      <p class="small" role="status">
        {found.length.toLocaleString('en')} of {rows.length.toLocaleString('en')} match, worst first
        {rows.length < total &&
          ` · the page carries ${rows.length.toLocaleString('en')} of ${total.toLocaleString('en')}; all are in conversations.jsonl`}
        {state.query !== '' && words === null && ' · reading transcripts …'}
      </p>
      {found.length === 0 ? (
        <div class="empty">
          <b>No conversation matches</b>
          <span>Clear a filter, or search for fewer words.</span>
        </div>
      ) : (
        <Table rows={found.slice(0, most)} model={model} store={store} />
      )}
      {found.length > most && (
        <button type="button" class="button no-print" onClick={() => setMost(most + 5 * step)}>
          Show more of {found.length.toLocaleString('en')}
        </button>
      )}
    </>
  );
}

function useWords(query: string): Map<string, string> | null {
  const [words, setWords] = useState<Map<string, string> | null>(null);
  useEffect(() => {
    if (query.length > 1 && words === null) void allWords().then(setWords);
  }, [query, words]);
  return words;
}

function Filters({ model, store, isFiltered }: Props & { isFiltered: boolean }) {
  const { state, go } = store;
  const search = useRef<HTMLInputElement>(null);
  const codes = [...new Set(model.conversations.rows.flatMap((row) => row.codes))].toSorted();
  return (
    <div class="filters no-print" role="search">
      <label>
        Search id and words ( / )
        <input
          ref={search}
          id="search"
          type="search"
          autocomplete="off"
          spellcheck={false}
          value={state.query}
          onInput={(event) => go({ query: event.currentTarget.value }, 'replace')}
        />
      </label>
      <Choice label="Intent" name="intent" options={Object.entries(model.titles.intents)} store={store} />
      <Choice label="Persona" name="persona" options={Object.entries(model.titles.personas)} store={store} />
      <Choice label="Evidence" name="cause" options={codes.map((code) => [code, code])} store={store} />
      <Choice label="Outcome" name="outcome" options={outcomes} store={store} />
      <button
        type="button"
        class="button"
        disabled={!isFiltered}
        onClick={() => go({ query: '', intent: '', persona: '', cause: '', outcome: '' })}
      >
        Clear
      </button>
    </div>
  );
}

interface ChoiceProps {
  label: string;
  name: 'intent' | 'persona' | 'cause' | 'outcome';
  options: readonly (readonly [value: string, title: string])[];
  store: Store;
}

function Choice({ label, name, options, store }: ChoiceProps) {
  return (
    <label>
      {label}
      <select
        value={store.state[name]}
        onChange={(event) => store.go({ [name]: event.currentTarget.value }, 'replace')}
      >
        <option value="">any</option>
        {options.map(([value, title]) => (
          <option key={value} value={value}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}

function Table({ rows, model, store }: Props & { rows: ConversationRow[] }) {
  return (
    <div class="table-wrap">
      <table class="conversations">
        <caption class="hidden">Conversations</caption>
        <thead>
          <tr>
            <th scope="col">Situation</th>
            <th scope="col" class="number">
              Rep.
            </th>
            <th scope="col">End</th>
            <th scope="col">Outcome</th>
            <th scope="col" class="number">
              Effort
            </th>
            <th scope="col" class="number">
              Turns
            </th>
            <th scope="col">Evidence</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} class={row.id === store.state.open ? 'open' : ''}>
              <th scope="row">
                <a href={store.link({ open: row.id, turn: 0, at: 'pair' })}>
                  {model.titles.scenarios[row.scenario] ?? row.scenario} ×{' '}
                  {model.titles.personas[row.persona] ?? row.persona}
                </a>
              </th>
              <td class="number">{row.repetition}</td>
              <td>{row.end}</td>
              <td>
                <OutcomeWord row={row} />
              </td>
              <td class="number">{row.effort === null ? '–' : row.effort.toFixed(0)}</td>
              <td class="number">{row.turns}</td>
              <td class="quiet">{row.codes.join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function OutcomeWord({ row }: { row: ConversationRow }) {
  const words: Record<Outcome, string> = {
    regressed: 'failed, verified before',
    failed: 'not verified',
    verified: 'verified',
    unscorable: 'not judged',
  };
  const outcome: Outcome = !row.scorable
    ? 'unscorable'
    : row.verified
      ? 'verified'
      : row.before
        ? 'regressed'
        : 'failed';
  const shape = { regressed: 'regressed', failed: 'failed', verified: 'passed', unscorable: 'not-observable' } as const;
  return (
    <span class={`outcome ${outcome}`}>
      <Mark shape={shape[outcome]} />
      {words[outcome]}
    </span>
  );
}
