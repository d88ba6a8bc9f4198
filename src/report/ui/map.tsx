/** Situation map: scenario × persona, word and count in every cell, the tint only repeats them. */
import type { MapCell, ReportModel, SituationMap } from '../model.ts';
import { Mark, type Shape } from './mark.tsx';
import { type Store, unfiltered } from './state.ts';

const labels: Partial<Record<NonNullable<MapCell['label']>, { word: string; shape: Shape | null }>> = {
  'newly-failing': { word: 'now fails', shape: 'regressed' },
  'still-failing': { word: 'still fails', shape: 'failed' },
  flaky: { word: 'flaky', shape: 'not-enough-evidence' },
  fixed: { word: 'fixed', shape: 'improved' },
  undecided: { word: 'undecided', shape: null },
  added: { word: 'added', shape: null },
};

export function Map({ map, model, store }: { map: SituationMap; model: ReportModel; store: Store }) {
  const { baseline, candidate } = model.labels;
  return (
    <>
      <header>
        <h2 id="h-map">Where {candidate} works, and for whom</h2>
        <p>
          Verified of the conversations something could decide, in each situation
          {baseline === null ? '.' : `, with what became of it since ${baseline}.`}
        </p>
      </header>
      <div class="table-wrap" tabindex={0} role="region" aria-label="Map of situations, scrolls sideways">
        <table class="map">
          <thead>
            <tr>
              <th scope="col">Scenario</th>
              {map.personas.map((persona) => (
                <th key={persona.id} scope="col">
                  {persona.title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {map.rows.map((row) => (
              <tr key={row.scenario}>
                <th scope="row">{row.title}</th>
                {row.cells.map((cell, index) => (
                  <td key={map.personas[index]?.id}>{cell ? <Cell cell={cell} store={store} /> : null}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="legend">
        <span>
          <i class="swatch all" /> all verified
        </span>
        <span>
          <i class="swatch some" /> some
        </span>
        <span>
          <i class="swatch none" /> none
        </span>
        <span>
          <i class="swatch unseen" /> nothing to judge
        </span>
      </p>
    </>
  );
}

function Cell({ cell, store }: { cell: MapCell; store: Store }) {
  const label = cell.label && labels[cell.label];
  const isCalm = !label || cell.label === 'flaky';
  const view = store.state.view === 'leader' ? 'qa' : store.state.view;
  return (
    <a
      class={`cell ${cell.shade} ${isCalm ? '' : 'loud'}`}
      href={store.link({
        ...unfiltered,
        view,
        persona: cell.persona,
        query: `${cell.scenario}/`,
        at: 'conversations',
      })}
      title={cell.baseline ? `${cell.cell}: ${cell.baseline} before, ${cell.counts} now` : cell.cell}
    >
      <b>{cell.shade === 'unseen' ? 'none' : cell.counts}</b>
      {label && (
        <span>
          {label.shape && <Mark shape={label.shape} />}
          {label.word}
        </span>
      )}
    </a>
  );
}
