/** Every conversation the page carries, worst first; filters and a search over ids, titles and all words said. */
import { useMemo, useRef, useState } from 'preact/hooks';
import type { ConversationRow, NotedRow, ReportModel } from '../model.ts';
import { Mark } from './mark.tsx';
import {
  found as foundIn,
  highlighted,
  orders,
  outcomeWords,
  snippet,
  type Facet,
  type Found,
  type Order,
  type Outcome,
} from './filter.ts';
import { Said } from './said.tsx';
import type { Words } from './transcripts.ts';
import { type LookedThrough, useRows, useSaid, useShownWords } from './use-conversations.ts';
import { type Store, unfiltered } from './state.ts';
import { number, say } from './say.ts';

interface Props {
  model: ReportModel;
  store: Store;
}

const step = 40;

export function Conversations({ model, store }: Props) {
  const { state } = store;
  const { total } = model.conversations;
  const [most, setMost] = useState(step);
  const looked = useRows(model.conversations);
  const { rows } = looked;
  const says = useSaid(state.query, looked, model.conversations);
  const { query, intent, persona, cause, outcome, tag, sort } = state;
  const { rows: found, counts } = useMemo(
    () => foundIn(rows, { query, intent, persona, cause, outcome, tag, sort }, model, says),
    [rows, query, intent, persona, cause, outcome, tag, sort, says, model],
  );
  const shown = found.slice(0, most);
  const words = useShownWords(shown, query, model.conversations);
  const isFiltered = [query, intent, persona, cause, outcome, tag].some((value) => value !== '');
  return (
    <>
      <header>
        <h2 id="h-conversations">
          {model.imported
            ? say('All conversations')
            : say('All conversations, {release}', { release: model.labels.release })}
        </h2>
      </header>
      <Filters model={model} store={store} isFiltered={isFiltered} counts={counts} />
      <p class="small" role="status">
        {say('{found} of {rows} match, {orderWords}', {
          found: number(found.length),
          rows: number(rows.length),
          orderWords: orderWords[orders.find((one) => one === state.sort) ?? ''],
        })}
        {rows.length < total && ` · ${carriedText(looked, total)}`}
        {query !== '' && says === null && ` · ${say('reading transcripts …')}`}
      </p>
      {found.length === 0 ? (
        <div class="empty">
          <b>{say('No conversation matches')}</b>
          <span>{say('Clear a filter, or search for fewer words.')}</span>
        </div>
      ) : (
        <Table rows={shown} model={model} store={store} words={words} />
      )}
      {found.length > most && (
        <button type="button" class="button no-print" onClick={() => setMost(most + 5 * step)}>
          {say('Show more of {found}', { found: number(found.length) })}
        </button>
      )}
    </>
  );
}

function carriedText({ rows, state }: LookedThrough, total: number): string {
  const counts = say('{some} of {all}', { some: number(rows.length), all: number(total) });
  if (state === 'reading') return say('reading the rest of {total} …', { total: number(total) });
  const where =
    state === 'alone'
      ? say('the others are in the folder index-parts, which is not beside it')
      : say('all are in conversations.jsonl');
  return say('the page carries {counts}, the worst of each kind in every cell; {where}', { counts, where });
}

const orderWords: Record<Order, string> = {
  '': say('worst first'),
  situation: say('by situation'),
  effort: say('most effort first'),
  turns: say('most turns first'),
};

function Filters({ model, store, isFiltered, counts }: Props & { isFiltered: boolean; counts: Found['counts'] }) {
  const { state, go } = store;
  const search = useRef<HTMLInputElement>(null);
  const tags = [...new Set(model.noted.flatMap((one) => one.tags))].toSorted().map((tag) => [tag, tag] as const);
  return (
    <div class="filters no-print" role="search">
      <label>
        {say('Search id and words ( / )')}
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
      <Choice
        label={say('Intent')}
        name="intent"
        options={Object.entries(model.titles.intents)}
        counts={counts}
        store={store}
      />
      <Choice
        label={say('Persona')}
        name="persona"
        options={Object.entries(model.titles.personas)}
        counts={counts}
        store={store}
      />
      <Choice
        label={say('Evidence')}
        name="cause"
        options={Object.entries(model.titles.evidence).toSorted(([, a], [, b]) => a.localeCompare(b))}
        counts={counts}
        store={store}
      />
      <Choice
        label={say('Outcome')}
        name="outcome"
        options={Object.entries(outcomeWords)}
        counts={counts}
        store={store}
      />
      {tags.length > 0 && <Choice label={say('Tag')} name="tag" options={tags} counts={counts} store={store} />}
      <button type="button" class="button" disabled={!isFiltered} onClick={() => go(unfiltered)}>
        {say('Clear')}
      </button>
    </div>
  );
}

interface ChoiceProps {
  label: string;
  name: Facet;
  counts: Found['counts'];
  options: readonly (readonly [value: string, title: string])[];
  store: Store;
}

function Choice({ label, name, options, counts, store }: ChoiceProps) {
  return (
    <label>
      {label}
      <select
        value={store.state[name]}
        onChange={(event) => store.go({ [name]: event.currentTarget.value }, 'replace')}
      >
        <option value="">{say('any')}</option>
        {options.map(([value, title]) => (
          <option key={value} value={value}>
            {title} ({number(counts[name].get(value) ?? 0)})
          </option>
        ))}
      </select>
    </label>
  );
}

function Table({ rows, model, store, words }: Props & { rows: ConversationRow[]; words: Map<string, Words> }) {
  const { query, open } = store.state;
  const notes = new Map(model.noted.map((one) => [one.conversation, one]));
  return (
    <div class="table-wrap">
      <table class="conversations">
        <caption class="hidden">{say('Conversations')}</caption>
        <thead>
          <tr>
            <Sorter by="situation" title={say('Situation')} store={store} />
            <th scope="col" class="number">
              {say('Rep.')}
            </th>
            <th scope="col">{say('End')}</th>
            <th scope="col">{say('Outcome')}</th>
            <Sorter by="effort" title={say('Effort')} store={store} />
            <Sorter by="turns" title={say('Turns')} store={store} />
            <th scope="col">{say('Evidence')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} class={row.id === open ? 'open' : ''}>
              <th scope="row">
                <a href={store.link({ open: row.id, turn: 0, at: 'pair' })}>
                  {model.titles.scenarios[row.scenario] ?? row.scenario} ×{' '}
                  {model.titles.personas[row.persona] ?? row.persona}
                </a>
                <Tags noted={notes.get(row.id)} />
                <Hit text={query === '' ? '' : snippet(words.get(row.id), query)} query={query} />
              </th>
              <td class="number">{row.repetition}</td>
              <td class="end">{model.titles.ends[row.end]}</td>
              <td>
                <OutcomeWord row={row} />
              </td>
              <td class="number">{row.effort === null ? '–' : number(row.effort, 0)}</td>
              <td class="number">{row.turns}</td>
              <td class="quiet">{row.codes.map((code) => model.titles.evidence[code]).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Sorts by a column, and by what was worst when asked again. */
function Sorter({ by, title, store }: { by: Exclude<Order, ''>; title: string; store: Store }) {
  const isSorted = store.state.sort === by;
  return (
    <th
      scope="col"
      class={by === 'situation' ? '' : 'number'}
      aria-sort={isSorted ? (by === 'situation' ? 'ascending' : 'descending') : undefined}
    >
      <button type="button" class="sorter" onClick={() => store.go({ sort: isSorted ? '' : by }, 'replace')}>
        {title} {isSorted ? (by === 'situation' ? '↑' : '↓') : ''}
      </button>
    </th>
  );
}

/** What people wrote beside it: tags, and how many notes. */
function Tags({ noted }: { noted: NotedRow | undefined }) {
  if (noted === undefined) return null;
  return (
    <small class="tags">
      {noted.tags.map((tag) => (
        <span key={tag} class="note-tag">
          <Said text={tag} />
        </span>
      ))}
      {noted.notes.length > 0 && say('{notes|# note|# notes}', { notes: noted.notes.length })}
    </small>
  );
}

/** Where the words asked for were said. */
function Hit({ text, query }: { text: string; query: string }) {
  if (text === '') return null;
  return (
    <small class="hit">
      {highlighted(text, query).map((part, index) =>
        part.isHit ? (
          <mark key={index}>
            <Said text={part.text} />
          </mark>
        ) : (
          <Said key={index} text={part.text} />
        ),
      )}
    </small>
  );
}

function OutcomeWord({ row }: { row: ConversationRow }) {
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
      {outcomeWords[outcome]}
    </span>
  );
}
