/** One row a turn: baseline, spine, candidate, evidence. The spine says what differs and how much patience is left. */
import type { Row } from '../align.ts';
import type { Bubble, Labels, Note, Transcript, TranscriptTurn } from '../model.ts';
import { points } from './ledger.tsx';
import { Mark } from './mark.tsx';
import { LongSaid, Said } from './said.tsx';

interface Props {
  row: Row;
  candidate: Transcript | null;
  baseline: Transcript | null;
  labels: Labels;
  isCurrent: boolean;
  chosen: number;
  choose: (number: number) => void;
}

export function TurnRow({ row, candidate, baseline, labels, isCurrent, chosen, choose }: Props) {
  const length = candidate?.turns.length ?? 0;
  const isLast = row.number === Math.max(length, baseline?.turns.length ?? 0);
  // What concerns the whole conversation is said at its end.
  const notes = (candidate?.notes ?? []).filter(
    (note) => note.turn === row.number || (note.turn === 0 && row.number === length),
  );
  return (
    <div class={isCurrent ? 'turn current' : 'turn'} id={`turn-${row.number}`}>
      {baseline && (
        <div class="arm before">
          <ArmLabel label={labels.baseline} />
          <Side
            turn={row.baseline}
            transcript={baseline}
            number={row.number}
            isLast={isLast}
            chosen={0}
            choose={null}
          />
        </div>
      )}
      <Spine row={row} candidate={candidate} isPair={baseline !== null} label={labels.candidate} />
      <div class="arm now">
        <ArmLabel label={labels.candidate} />
        <Side
          turn={row.candidate}
          transcript={candidate}
          number={row.number}
          isLast={isLast}
          chosen={chosen}
          choose={choose}
        />
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

function Spine({
  row,
  candidate,
  isPair,
  label,
}: {
  row: Row;
  candidate: Transcript | null;
  isPair: boolean;
  label: string;
}) {
  const customer = row.candidate?.customer;
  const patience = candidate?.patience ?? 0;
  return (
    <div class="spine">
      <b>{row.number}</b>
      {isPair && (row.candidate === null || row.baseline === null) && (
        <span class="tag only">{row.candidate ? `${label} only` : 'baseline only'}</span>
      )}
      {row.customer && <span class={`tag ${row.customer}`}>customer {row.customer}</span>}
      {row.bot && <span class={`tag ${row.bot}`}>bot {row.bot}</span>}
      {customer && (
        <span class="patience">
          <span class="dots" aria-hidden="true">
            {Array.from({ length: patience }, (_, index) => (
              <i key={index} class={index < customer.patience ? 'full' : ''} />
            ))}
          </span>
          patience {Math.max(0, customer.patience)}/{patience}
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
  choose: ((number: number) => void) | null;
}

function Side({ turn, transcript, number, isLast, chosen, choose }: SideProps) {
  if (!transcript) return null;
  const length = transcript.turns.length;
  return (
    <>
      {turn?.customer.bubbles.map((bubble, index) => (
        <BubbleBox key={index} who="Customer" bubble={bubble} chosen={chosen} choose={choose} />
      ))}
      {turn?.bot?.bubbles.map((bubble, index) => (
        <BubbleBox key={index} who="Bot" bubble={bubble} chosen={chosen} choose={choose} />
      ))}
      {turn && turn.bot === null && <p class="fact unsure">No answer came.</p>}
      {turn?.bot?.signals.map((signal) => (
        <p key={signal} class="fact">
          <Mark shape="passed" /> Signal: <Said text={signal} />
        </p>
      ))}
      {number === length && <Checks transcript={transcript} />}
      {(number === length || (length === 0 && number === 1)) && <End transcript={transcript} isShort={!isLast} />}
    </>
  );
}

/** A back-end fact stands under the turn whose claim it proves or denies: the last. */
function Checks({ transcript }: { transcript: Transcript }) {
  return (
    <>
      {transcript.checks.map((check) => (
        <p key={check.name} class="fact">
          <Mark shape={check.passed === null ? 'not-observable' : check.passed ? 'passed' : 'failed'} />
          <span>
            {check.source === 'back-end' ? 'Back end' : 'Statement'}: <Said text={check.name} />
            {check.passed === true ? ' holds.' : check.passed === null ? ' could not be checked.' : '. Expected '}
            {check.passed === false && (
              <>
                <Said text={check.expected.slice(0, 200)} />, found <Said text={check.actual.slice(0, 200)} />.
              </>
            )}
          </span>
        </p>
      ))}
    </>
  );
}

function End({ transcript, isShort }: { transcript: Transcript; isShort: boolean }) {
  const { reason, turn, detail } = transcript.end;
  return (
    <p class="end">
      <b>
        Ended{isShort && ` at turn ${turn}`}: {reason}.
      </b>{' '}
      <Said text={detail} />
    </p>
  );
}

function BubbleBox({
  who,
  bubble,
  chosen,
  choose,
}: {
  who: 'Customer' | 'Bot';
  bubble: Bubble;
  chosen: number;
  choose: SideProps['choose'];
}) {
  const isMarked = bubble.parts.some((part) => part.marks.length > 0);
  return (
    <div class={`bubble ${who.toLowerCase()} ${isMarked && choose ? 'marked-bubble' : ''}`}>
      <span class="who">{bubble.isClick ? `${who}, by button` : who}</span>
      {bubble.parts.map((part, index) =>
        part.marks.length === 0 ? (
          <LongSaid key={index} text={part.text} />
        ) : (
          <mark key={index} class={choose && part.marks.includes(chosen) ? 'chosen' : ''}>
            <LongSaid text={part.text} />
            {choose && <sup>{part.marks.join(' ')}</sup>}
          </mark>
        ),
      )}
      {bubble.cutFrom !== null && (
        <span class="cut">cut here; {bubble.cutFrom.toLocaleString('en')} characters in conversations.jsonl</span>
      )}
      {bubble.options.length > 0 && (
        <span class="options">
          {bubble.options.slice(0, 12).map((option, index) => (
            <span key={index}>
              <Said text={option.slice(0, 80)} />
            </span>
          ))}
        </span>
      )}
    </div>
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
