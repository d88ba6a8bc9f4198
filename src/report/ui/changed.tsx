/** What changed, by cause: failures that share their evidence, then the pair of transcripts that shows one. */
import type { CauseCard, ReportModel, WorstCell } from '../model.ts';
import { Mark } from './mark.tsx';
import { type Store, unfiltered } from './state.ts';
import { QuoteBlock } from './quote.tsx';
import { lowered, say } from './say.ts';

export function Changed({ model, store }: { model: ReportModel; store: Store }) {
  const isCompared = model.labels.baseline !== null;
  const isDecided = model.scores.some((card) => card.scorer === 'accuracy' && card.headline !== null);
  return (
    <>
      <header>
        <h2 id="h-changed">
          {isCompared
            ? say('What changed, by cause')
            : isDecided
              ? say('What failed, by cause')
              : say('What cost points, by cause')}
        </h2>
        <p>
          {model.changed ??
            (isDecided
              ? say('Conversations that were not verified, grouped by where they began.')
              : say(
                  'Nothing could decide whether these conversations were solved: all of them, grouped by the evidence they share.',
                ))}
        </p>
      </header>
      {model.causes.length === 0 ? (
        <p class="marked small">
          <Mark shape="passed" />
          <span>{say('No failure shares its evidence with another.')}</span>
        </p>
      ) : (
        <div class="causes">
          {model.causes.map((cause) => (
            <Cause key={cause.code} cause={cause} store={store} />
          ))}
        </div>
      )}
    </>
  );
}

function Cause({ cause, store }: { cause: CauseCard; store: Store }) {
  const { quote } = cause;
  return (
    <article class="cause">
      <h3>
        <Mark
          shape={cause.isWorse ? 'regressed' : 'held'}
          label={cause.isWorse ? say('more than before') : say('not more than before')}
        />
        {cause.title}
      </h3>
      {cause.explains !== '' && <p class="small">{cause.explains}</p>}
      <p class="small">{cause.where}</p>
      {cause.followed !== '' && <p class="small">{cause.followed}</p>}
      <QuoteBlock quote={quote} store={store} mark={cause.isWorse ? 'bad' : 'steady'} />
      <p class="chips no-print">
        <a
          class={cause.isWorse ? 'chip bad' : 'chip'}
          href={store.link({ open: quote.conversation, turn: quote.turn, at: 'pair' })}
        >
          {quote.turn > 0 ? say('turn {turn}', { turn: quote.turn }) : say('transcript')}
        </a>
        <a
          class="chip"
          href={store.link({
            view: store.state.view === 'leader' ? 'qa' : store.state.view,
            ...unfiltered,
            cause: cause.code,
            at: 'conversations',
          })}
        >
          {say('shown in {conversations}', { conversations: cause.shown })}
        </a>
      </p>
    </article>
  );
}

export function Worst({ cells, labels, store }: { cells: WorstCell[]; labels: ReportModel['labels']; store: Store }) {
  if (cells.length === 0) return null;
  return (
    <div class="table-wrap spaced">
      <table class="worst">
        <caption>{say('Worst cells, at most two of a scenario')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('Cell')}</th>
            {labels.baseline !== null && (
              <th scope="col" class="number">
                {labels.baseline}
              </th>
            )}
            <th scope="col" class="number">
              {labels.candidate}
            </th>
            <th scope="col">{say('Label')}</th>
            <th scope="col" class="no-print">
              {say('Transcript')}
            </th>
          </tr>
        </thead>
        <tbody>
          {cells.map((cell) => (
            <tr key={cell.cell}>
              <th scope="row">{cell.title}</th>
              {labels.baseline !== null && <td class="number">{cell.baseline ?? '–'}</td>}
              <td class="number">
                <b>{cell.counts}</b>
              </td>
              <td>
                {cell.isNew && <Mark shape="regressed" />} {lowered(cell.label)}
              </td>
              <td class="no-print">
                {cell.conversation && (
                  <a class="chip" href={store.link({ open: cell.conversation, turn: 0, at: 'pair' })}>
                    {say('open')}
                  </a>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
