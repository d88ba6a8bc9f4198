/** What changed, by cause: failures that share their evidence, then the pair of transcripts that shows one. */
import type { CauseCard, ReportModel, WorstCell } from '../model.ts';
import { Mark } from './mark.tsx';
import { type Store, unfiltered } from './state.ts';
import { QuoteBlock } from './quote.tsx';

export function Changed({ model, store }: { model: ReportModel; store: Store }) {
  const isCompared = model.labels.baseline !== null;
  const isDecided = model.scores.some((card) => card.scorer === 'accuracy' && card.headline !== null);
  return (
    <>
      <header>
        <h2 id="h-changed">
          {isCompared ? 'What changed, by cause' : isDecided ? 'What failed, by cause' : 'What cost points, by cause'}
        </h2>
        <p>
          {model.changed ??
            (isDecided
              ? 'Conversations that were not verified, grouped by where they began.'
              : 'Nothing could decide whether these conversations were solved: all of them, grouped by the evidence they share.')}
        </p>
      </header>
      {model.causes.length === 0 ? (
        <p class="marked small">
          <Mark shape="passed" />
          <span>No failure shares its evidence with another.</span>
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
          label={cause.isWorse ? 'more than before' : 'not more than before'}
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
          {quote.turn > 0 ? `turn ${quote.turn}` : 'transcript'}
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
          all {cause.conversations}
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
        <caption>Worst cells, at most two of a scenario</caption>
        <thead>
          <tr>
            <th scope="col">Cell</th>
            {labels.baseline !== null && (
              <th scope="col" class="number">
                {labels.baseline}
              </th>
            )}
            <th scope="col" class="number">
              {labels.candidate}
            </th>
            <th scope="col">Label</th>
            <th scope="col" class="no-print">
              Transcript
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
                {cell.label.startsWith('Newly') && <Mark shape="regressed" />} {cell.label.toLowerCase()}
              </td>
              <td class="no-print">
                {cell.conversation && (
                  <a class="chip" href={store.link({ open: cell.conversation, turn: 0, at: 'pair' })}>
                    open
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
