/** What the candidate lost, score by score, and every point of it as a chip that leads to its turn. */
import type { Labels, Note, Transcript } from '../model.ts';
import { lowered, number, say } from './say.ts';

const scorerNames: Record<Note['scorer'], string> = {
  accuracy: say('accuracy'),
  effort: say('effort'),
  escalation: say('escalation'),
  tone: say('tone'),
  own: say('own'),
};

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
        <b>{say('{candidate} lost', { candidate: labels.candidate })}</b>{' '}
        {scores
          .map(({ scorer: name, lost, of, summary }) => {
            const scorer = scorerNames[name];
            const was = earlier.get(name);
            const beforeText = was === undefined || was === null ? '' : `, ${labels.baseline}: ${rounded(was)}`;
            // The summary of a score that was not made says so itself.
            return lost === null
              ? `${scorer} ${summary}${beforeText}`
              : say('{scorer} {lost} of {of} ({why})', {
                  scorer,
                  lost: rounded(lost),
                  of,
                  why: `${summary}${beforeText}`,
                });
          })
          .join(' · ')}
      </p>
      {transcript.own !== '' && (
        <p>
          <b>{say('Of your own')}</b>: {transcript.own}
        </p>
      )}
      <Chips notes={notes.filter(({ follows }) => !follows)} chosen={chosen} choose={choose} />
      {began && (
        <p>
          <b>{say('Began to fail in turn {turn}', { turn: began.turn })}</b>: {began.why}
          {followed.length > 0 && `. ${say('What followed from it:')}`}
        </p>
      )}
      <Chips notes={followed} chosen={chosen} choose={choose} />
    </div>
  );
}

function Chips({ notes, chosen, choose }: Pick<Props, 'chosen' | 'choose'> & { notes: Note[] }) {
  if (notes.length === 0) return null;
  return (
    <div class="chips no-print" role="group" aria-label={say('Each point lost; choose one to see its turn')}>
      {notes.map((note) => (
        <button
          key={note.number}
          type="button"
          class={note.points > 0 ? 'chip note-chip' : 'chip note-chip free'}
          aria-pressed={note.number === chosen}
          onClick={() => choose(note.number)}
        >
          <b>{note.number}</b> {lowered(note.title)}
          {points(note)}
          {note.turn > 0 && ` · ${say('turn {turn}', { turn: note.turn })}`}
        </button>
      ))}
    </div>
  );
}

export function points(note: Note): string {
  return note.points > 0 ? ` ${scorerNames[note.scorer]} −${rounded(note.points)}` : '';
}

function rounded(value: number): string {
  return number(Math.round(value * 10) / 10);
}
