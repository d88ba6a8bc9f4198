/** One row a turn: baseline, spine, candidate, evidence. The spine says what differs and how much patience is left. */
import type { Row } from '../align.ts';
import type { Labels, Note, Transcript, TranscriptTurn } from '../model.ts';
import { BubbleBox } from './bubble.tsx';
import { points } from './ledger.tsx';
import { Mark } from './mark.tsx';
import { Said } from './said.tsx';
import { say, tell } from './say.ts';

interface Props {
  row: Row;
  candidate: Transcript | null;
  baseline: Transcript | null;
  labels: Labels;
  /** Whether the page shows two arms, also where only one of them has come this far. */
  isPair: boolean;
  isCurrent: boolean;
  chosen: number;
  /** Of its id, where a page has more than one turn of a number. */
  prefix?: string;
}

export function TurnRow({ row, candidate, baseline, labels, isPair, isCurrent, chosen, prefix = '' }: Props) {
  const length = candidate?.end.turn ?? 0;
  const isLast = row.number === Math.max(length, baseline?.end.turn ?? 0);
  // What concerns the whole conversation is said at its end.
  const notes = (candidate?.notes ?? []).filter(
    (note) => note.turn === row.number || (note.turn === 0 && row.number === length),
  );
  return (
    <div class={isCurrent ? 'turn current' : 'turn'} id={`${prefix}turn-${row.number}`}>
      {isPair && (
        <div class="arm before">
          <ArmLabel label={labels.baseline} />
          <Side turn={row.baseline} transcript={baseline} number={row.number} isLast={isLast} chosen={0} />
        </div>
      )}
      <Spine row={row} candidate={candidate} isPair={isPair} />
      <div class="arm now">
        <ArmLabel label={labels.candidate} />
        <Side turn={row.candidate} transcript={candidate} number={row.number} isLast={isLast} chosen={chosen} />
      </div>
      <div class="evidence">
        {notes.length > 0 && (
          <ol>
            {notes.map((note) => (
              <Margin key={note.number} note={note} isChosen={note.number === chosen} />
            ))}
          </ol>
        )}
      </div>
    </div>
  );
}

function ArmLabel({ label }: { label: string | null }) {
  return <p class="arm-label">{label}</p>;
}

function Spine({ row, candidate, isPair }: { row: Row; candidate: Transcript | null; isPair: boolean }) {
  const patience = candidate?.patience ?? null;
  const left = row.candidate?.customer.patience ?? null;
  return (
    <div class="spine">
      <b>{row.number}</b>
      {isPair && (row.candidate === null || row.baseline === null) && (
        <span class="tag only">{row.candidate ? say('candidate only') : say('baseline only')}</span>
      )}
      {row.customer && (
        <span class={`tag ${row.customer}`}>
          {row.customer === 'same' ? say('customer same') : say('customer differs')}
        </span>
      )}
      {row.bot && <span class={`tag ${row.bot}`}>{row.bot === 'same' ? say('bot same') : say('bot differs')}</span>}
      {patience !== null && left !== null && (
        <span class="patience">
          <span class="dots" aria-hidden="true">
            {Array.from({ length: patience }, (_, index) => (
              <i key={index} class={index < left ? 'full' : ''} />
            ))}
          </span>
          {say('patience {left}/{patience}', { left: Math.max(0, left), patience })}
        </span>
      )}
    </div>
  );
}

interface SideProps {
  turn: TranscriptTurn | null;
  transcript: Transcript | null;
  number: number;
  isLast: boolean;
  chosen: number;
}

function Side({ turn, transcript, number, isLast, chosen }: SideProps) {
  if (!transcript) return null;
  const length = transcript.end.turn;
  const costly = new Set(transcript.notes.filter((note) => note.points > 0).map((note) => note.number));
  return (
    <>
      {turn?.agent?.bubbles.map((bubble, index) => (
        <BubbleBox key={index} who="Agent" bubble={bubble} costly={costly} chosen={chosen} />
      ))}
      {turn?.customer.bubbles.map((bubble, index) => (
        <BubbleBox key={index} who="Customer" bubble={bubble} costly={costly} chosen={chosen} />
      ))}
      {turn?.bot?.bubbles.map((bubble, index) => (
        <BubbleBox key={index} who="Bot" bubble={bubble} costly={costly} chosen={chosen} />
      ))}
      {turn && turn.bot === null && turn.agent === null && (
        <p class="fact unsure">
          {transcript.patience === null && number === length
            ? say('No answer in the transcript.')
            : say('No answer came.')}
        </p>
      )}
      {turn?.bot?.signals.map((signal) => (
        <p key={signal} class="fact">
          <Mark shape="passed" /> {tell('Signal: {signal}', { signal: <Said text={signal} /> })}
        </p>
      ))}
      {number === length && <Checks transcript={transcript} />}
      {(number === length || (length === 0 && number === 1)) && <End transcript={transcript} isShort={!isLast} />}
    </>
  );
}

/** A back-end fact stands under the turn whose claim it proves or denies: the last. */
function Checks({ transcript }: { transcript: Transcript }) {
  const { checks } = transcript;
  const held = checks.filter((check) => check.source === 'statement' && check.passed === true).length;
  return (
    <>
      {checks
        .filter((check) => check.source !== 'statement' || check.passed !== true)
        .map((check) => (
          <CheckLine key={check.name} check={check} />
        ))}
      {held > 0 && (
        <p class="fact">
          <Mark shape="passed" />
          {say('{held|# statement holds|# statements hold}.', { held })}
        </p>
      )}
    </>
  );
}

const sources = { 'back-end': say('Back end'), label: say('Label'), statement: say('Statement') } as const;

function CheckLine({ check }: { check: Transcript['checks'][number] }) {
  return (
    <p class="fact">
      <Mark shape={check.passed === null ? 'not-observable' : check.passed ? 'passed' : 'failed'} />
      <span>
        {tell(checkText(check), {
          source: sources[check.source],
          name: <Said text={check.name} />,
          expected: <Said text={check.expected.slice(0, 200)} />,
          actual: <Said text={check.actual.slice(0, 200)} />,
        })}
      </span>
    </p>
  );
}

function checkText({ passed, guard }: Transcript['checks'][number]): string {
  if (passed === null) return '{source}: {name} could not be checked.';
  if (!passed) return '{source}: {name}. Expected {expected}, found {actual}.';
  return guard ? '{source}: {name} holds, as it did before the first message.' : '{source}: {name} holds.';
}

function End({ transcript, isShort }: { transcript: Transcript; isShort: boolean }) {
  const { reason, isTold, turn, detail, attachments } = transcript.end;
  return (
    <p class="end">
      <b>
        {isShort
          ? say('Ended at turn {turn}: {reason}.', { turn, reason: isTold ? reason : say('not told why') })
          : say('Ended: {reason}.', { reason: isTold ? reason : say('not told why') })}
      </b>{' '}
      <Said text={detail} />
      {attachments.map(({ title, href }) => (
        <a key={href} href={href}>
          {title}
        </a>
      ))}
      {transcript.leftovers.map((one) => (
        <span key={one}> {tell('Left in the back end: {one}.', { one: <Said text={one} /> })}</span>
      ))}
    </p>
  );
}

function Margin({ note, isChosen }: { note: Note; isChosen: boolean }) {
  return (
    <li id={`note-${note.number}`} class={isChosen ? 'chosen' : ''}>
      <i>{note.number}</i>
      <b>{note.title}</b>
      <Said text={note.text} /> {note.points > 0 && <span class="points">{points(note)}</span>}
    </li>
  );
}
