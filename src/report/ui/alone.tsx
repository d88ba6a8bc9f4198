/** Where the bot may work alone, where a human reads along, and where only a human should: the word, what it rests on, and the rule. */
import type { ReportModel, SituationCell, Situations } from '../model.ts';
import { type Store, unfiltered } from './state.ts';
import { say } from './say.ts';

interface Props {
  situations: Situations;
  model: ReportModel;
  store: Store;
}

export function Alone({ situations, model, store }: Props) {
  const { feelings, groups, rule } = situations;
  return (
    <>
      <h3 class="spaced">{say('Where {candidate} may work alone', { candidate: model.labels.candidate })}</h3>
      <p class="small">{rule}</p>
      <div
        class="table-wrap"
        tabindex={0}
        role="region"
        aria-label={say('Where the bot may work alone, scrolls sideways')}
      >
        <table class="alone">
          <caption class="hidden">{say('Automate, assist or human only, by intent and how the customer came')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('Intent')}</th>
              {feelings.map(({ feeling, title }) => (
                <th key={feeling} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          {groups.map(({ stakes, rows }) => (
            <tbody key={stakes}>
              <tr>
                <th scope="rowgroup" colSpan={feelings.length + 1} class="group">
                  {stakes}
                </th>
              </tr>
              {rows.map((row) => (
                <tr key={row.intent}>
                  <th scope="row">
                    <a href={linkTo(store, row.intent)}>{row.title}</a>
                  </th>
                  {row.cells.map((cell, index) => (
                    <td key={feelings[index]?.feeling}>{cell && <Cell cell={cell} />}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </>
  );
}

function Cell({ cell }: { cell: SituationCell }) {
  return (
    <div class={`advice ${cell.advice} ${cell.isFailing ? 'failing' : ''}`}>
      <b>{cell.word}</b> {cell.counts} <small>{cell.range}</small>
      <small class="why">{cell.why}</small>
    </div>
  );
}

function linkTo(store: Store, intent: string): string {
  const view = store.state.view === 'leader' ? 'qa' : store.state.view;
  return store.link({ ...unfiltered, view, intent, at: 'conversations' });
}
