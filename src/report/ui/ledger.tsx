/** What the candidate lost, score by score, and every point of it as a chip that leads to its turn. */
import type { Labels, Note, Transcript } from '../model.ts';

interface Props {
  transcript: Transcript;
  before: Transcript | null;
  labels: Labels;
  chosen: number;
  choose: (number: number) => void;
}

export function Ledger({ transcript, before, labels, chosen, choose }: Props) {
  const { scores, notes, began } = transcript;
  const followed = notes.filter(({ follows }) => follows);
  const earlier = new Map(before?.scores.map((score) => [score.scorer, score.lost]));
  return (
    <div class="ledger">
      <p>
        <b>{labels.candidate} lost</b>{' '}
        {scores
          .map(({ scorer, lost, of, summary }) => {
            const was = earlier.get(scorer);
            const beforeText = was === undefined || was === null ? '' : `, ${labels.baseline}: ${rounded(was)}`;
            // The summary of a score that was not made says so itself.
            return lost === null
              ? `${scorer} ${summary}${beforeText}`
              : `${scorer} ${rounded(lost)} of ${of} (${summary}${beforeText})`;
          })
          .join(' · ')}
      </p>
      {transcript.own !== '' && (
        <p>
          <b>Of your own</b>: {transcript.own}
        </p>
      )}
      <Chips notes={notes.filter(({ follows }) => !follows)} chosen={chosen} choose={choose} />
      {began && (
        <p>
          <b>Began to fail in turn {began.turn}</b>: {began.why}
          {followed.length > 0 && '. What followed from it:'}
        </p>
      )}
      <Chips notes={followed} chosen={chosen} choose={choose} />
    </div>
  );
}

function Chips({ notes, chosen, choose }: Pick<Props, 'chosen' | 'choose'> & { notes: Note[] }) {
  if (notes.length === 0) return null;
  return (
    <div class="chips no-print" role="group" aria-label="Each point lost; choose one to see its turn">
      {notes.map((note) => (
        <button
          key={note.number}
          type="button"
          class={note.points > 0 ? 'chip note-chip' : 'chip note-chip free'}
          aria-pressed={note.number === chosen}
          onClick={() => choose(note.number)}
        >
          <b>{note.number}</b> {note.title.toLowerCase()}
          {points(note)}
          {note.turn > 0 && ` · turn ${note.turn}`}
        </button>
      ))}
    </div>
  );
}

export function points(note: Note): string {
  return note.points > 0 ? ` ${note.scorer} −${rounded(note.points)}` : '';
}

function rounded(value: number): string {
  return String(Math.round(value * 10) / 10);
}
