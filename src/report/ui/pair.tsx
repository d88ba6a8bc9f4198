/** The hero: one plan item as both releases lived it, turn against turn, with the evidence in the margin. */
import { useEffect, useState } from 'preact/hooks';
import { align, parting, type Row } from '../align.ts';
import type { ReportModel, Transcript } from '../model.ts';
import { Ledger } from './ledger.tsx';
import { Mark } from './mark.tsx';
import { Notes } from './notes.tsx';
import { Said } from './said.tsx';
import type { Store } from './state.ts';
import { transcriptOf } from './transcripts.ts';
import { Earlier } from './earlier.tsx';
import { Second } from './second.tsx';
import { TurnRow } from './turn.tsx';
import { say, tell } from './say.ts';

interface Props {
  id: string;
  model: ReportModel;
  store: Store;
}

interface Arms {
  id: string;
  candidate: Transcript | null;
  baseline: Transcript | null;
}

export function Pair({ id, model, store }: Props) {
  const arms = useArms(id, model.conversations.parts);
  const [note, setNote] = useState(0);
  useEffect(() => setNote(0), [id]);
  const { turn } = store.state;
  const isReady = arms?.id === id;
  useEffect(() => {
    if (isReady && turn > 0) document.querySelector(`#turn-${turn}`)?.scrollIntoView({ block: 'center' });
  }, [isReady, turn]);
  if (!isReady) return <article class="pair" id="pair" aria-busy="true" aria-label={say('Transcript')} />;
  const { candidate, baseline } = arms;
  if (!candidate && !baseline) {
    return (
      <article class="pair" id="pair" tabindex={-1} aria-label={say('Transcript')}>
        <div class="empty">
          <b>{say('This conversation is not in the page')}</b>
          <span>
            {tell(
              model.conversations.parts === null
                ? '{id} stands in conversations.jsonl beside it.'
                : '{id} stands in conversations.jsonl beside it, and in the folder index-parts that belongs beside this page.',
              { id: <Said text={id} /> },
            )}
          </span>
        </div>
      </article>
    );
  }
  const rows = align(baseline, candidate);
  const select = (number: number) => {
    setNote(number === note ? 0 : number);
    document.querySelector(`#note-${number}`)?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <article class={baseline ? 'pair' : 'pair alone'} id="pair" tabindex={-1} aria-labelledby="h-pair">
      <PairHead id={id} model={model} store={store} rows={baseline ? rows : null} shown={(candidate ?? baseline)!} />
      {candidate && (
        <Ledger transcript={candidate} before={baseline} labels={model.labels} chosen={note} choose={select} />
      )}
      <div class="turn head">
        {baseline && (
          <ArmHead title={say('{baseline} baseline', { baseline: model.labels.baseline })} transcript={baseline} />
        )}
        <div class="spine">
          <b>{say('Turn')}</b>
        </div>
        <ArmHead
          title={
            baseline ? say('{candidate} candidate', { candidate: model.labels.candidate }) : model.labels.candidate
          }
          transcript={candidate}
        />
        <div class="evidence">
          <b>{say('Evidence')}</b>
          <span>{say('points lost, and where')}</span>
        </div>
      </div>
      <Earlier transcript={candidate ?? baseline} />
      {rows.map((row) => (
        <TurnRow
          key={row.number}
          row={row}
          candidate={candidate}
          baseline={baseline}
          labels={model.labels}
          isPair={baseline !== null}
          isCurrent={row.number === turn}
          chosen={note}
        />
      ))}
      <Second
        candidate={candidate?.second ?? null}
        baseline={baseline?.second ?? null}
        isPair={baseline !== null}
        labels={model.labels}
      />
    </article>
  );
}

function PairHead({ id, model, store, rows, shown }: Props & { rows: Row[] | null; shown: Transcript }) {
  const { goal, origin, trace } = shown;
  const { regressions } = model.conversations;
  const row = model.conversations.rows.find((one) => one.id === id);
  const at = regressions.indexOf(id);
  const to = (by: number) => regressions[(at + by + regressions.length) % regressions.length] ?? id;
  const part = rows && parting(rows);
  const cell = model.map?.rows
    .flatMap((one) => one.cells)
    .find((one) => one && row && one.cell === `${row.scenario}/${row.persona}`);
  return (
    <header>
      <h3 id="h-pair">
        {row
          ? `${model.titles.scenarios[row.scenario] ?? row.scenario} × ${model.titles.personas[row.persona] ?? row.persona}`
          : id}
        {row && `, ${say('repetition {repetition}', { repetition: row.repetition })}`}
      </h3>
      <p class="small">
        {goal !== '' && <>{tell('Goal: {goal}.', { goal: <Said text={goal} /> })} </>}
        {origin !== null && (
          <>
            <Said text={`${id}, from ${origin}`} />.{' '}
          </>
        )}
        {trace !== null && <>{tell('Trace {trace}.', { trace: <code>{trace}</code> })} </>}
        {rows && `${partingText(part)} `}
        {cell &&
          cell.counts !== '' &&
          (cell.baseline
            ? say('Solved {counts} times, {before} before.', {
                counts: ofText(cell.counts),
                before: ofText(cell.baseline),
              })
            : say('Solved {counts} times.', { counts: ofText(cell.counts) }))}
      </p>
      <p class="chips no-print">
        {regressions.length > 0 && (
          <>
            <a class="chip" href={store.link({ open: to(-1), turn: 0, at: 'pair' })}>
              {say('← previous')}
            </a>
            <a class="chip" href={store.link({ open: to(1), turn: 0, at: 'pair' })}>
              {model.labels.baseline === null ? say('next failure →') : say('next regression →')}
            </a>
            <span class="small">
              {at < 0
                ? say('{regressions} in all', { regressions: regressions.length })
                : say('{some} of {all}', { some: at + 1, all: regressions.length })}
            </span>
          </>
        )}
        {row && !model.imported && (
          <code>
            mystery-shopper play {row.scenario} --persona {row.persona} --seed {model.method.seed} --repetition{' '}
            {row.repetition}
          </code>
        )}
      </p>
      <Notes id={id} model={model} />
    </header>
  );
}

function partingText(part: number | null): string {
  if (part === null) return say('The two bots say the same to the end.');
  return part === 1
    ? say('They go different ways from the first turn on.')
    : say('Up to turn {part} both say the same.', { part: part - 1 });
}

/** `0/5` → `0 of 5`. */
function ofText(counts: string): string {
  const [some, all] = counts.split('/');
  return say('{some} of {all}', { some, all });
}

const outcomeOf = (verified: boolean | null): string =>
  verified ? say('verified') : verified === false ? say('not verified') : say('not judged');

function ArmHead({ title, transcript }: { title: string; transcript: Transcript | null }) {
  return (
    <div>
      <b>{title}</b>
      {transcript ? (
        <span class="marked">
          <Mark shape={transcript.verified ? 'passed' : transcript.verified === false ? 'failed' : 'not-observable'} />
          <span>
            {say('{end} after {turn|# turn|# turns}, {outcome}', {
              end: transcript.end.isTold ? transcript.end.reason : say('end not told'),
              turn: transcript.end.turn,
              outcome: outcomeOf(transcript.verified),
            })}
          </span>
        </span>
      ) : (
        <span>{say('not in this page')}</span>
      )}
    </div>
  );
}

function useArms(id: string, parts: ReportModel['conversations']['parts']): Arms | null {
  const [arms, setArms] = useState<Arms | null>(null);
  useEffect(() => {
    let isWanted = true;
    const load = async () => {
      const [candidate, baseline] = await Promise.all([
        transcriptOf('candidate', id, parts),
        transcriptOf('baseline', id, parts),
      ]);
      if (isWanted) setArms({ id, candidate, baseline });
    };
    void load();
    return () => {
      isWanted = false;
    };
  }, [id, parts]);
  return arms;
}
