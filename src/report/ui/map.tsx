/** Situation map: scenario × persona, word and count in every cell, the tint only repeats them. */
import type { MapCell, ReportModel, SituationMap } from '../model.ts';
import { Mark, type Shape } from './mark.tsx';
import { type Store, unfiltered } from './state.ts';
import { say } from './say.ts';

const labels: Partial<Record<NonNullable<MapCell['label']>, { word: string; shape: Shape | null }>> = {
  'newly-failing': { word: say('now fails'), shape: 'regressed' },
  'still-failing': { word: say('still fails'), shape: 'failed' },
  flaky: { word: say('flaky'), shape: 'not-enough-evidence' },
  fixed: { word: say('fixed'), shape: 'improved' },
  undecided: { word: say('undecided'), shape: null },
  added: { word: say('added'), shape: null },
};

export function Map({ map, model, store }: { map: SituationMap; model: ReportModel; store: Store }) {
  const { baseline, candidate } = model.labels;
  return (
    <>
      <header>
        <h2 id="h-map">{say('Where {candidate} works, and for whom', { candidate })}</h2>
        <p>
          {baseline === null
            ? say('Verified of the conversations something could decide, in each situation.')
            : say(
                'Verified of the conversations something could decide, in each situation, with what became of it since {baseline}.',
                { baseline },
              )}
        </p>
      </header>
      <div class="table-wrap" tabindex={0} role="region" aria-label={say('Map of situations, scrolls sideways')}>
        <table class="map">
          <thead>
            <tr>
              <th scope="col">{say('Scenario')}</th>
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
          <i class="swatch all" /> {say('all verified')}
        </span>
        <span>
          <i class="swatch some" /> {say('some')}
        </span>
        <span>
          <i class="swatch none" /> {say('none')}
        </span>
        <span>
          <i class="swatch unseen" /> {say('nothing to judge')}
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
      title={
        cell.baseline
          ? say('{cell}: {baseline} before, {counts} now', {
              cell: cell.cell,
              baseline: cell.baseline,
              counts: cell.counts,
            })
          : cell.cell
      }
    >
      <b>{cell.shade === 'unseen' ? say('none') : cell.counts}</b>
      {label && (
        <span>
          {label.shape && <Mark shape={label.shape} />}
          {label.word}
        </span>
      )}
    </a>
  );
}
