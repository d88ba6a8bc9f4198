/** What people wrote beside a conversation, and how more is written. */
import type { ReportModel } from '../model.ts';
import { Said } from './said.tsx';
import { say, tell } from './say.ts';

export function Notes({ id, model }: { id: string; model: ReportModel }) {
  const noted = model.noted.find(({ conversation }) => conversation === id);
  return (
    <>
      {noted && (
        <ul class="noted" aria-label={say('Tags and notes')}>
          {noted.tags.length > 0 && (
            <li>
              {noted.tags.map((tag) => (
                <span key={tag} class="note-tag">
                  <Said text={tag} />
                </span>
              ))}
            </li>
          )}
          {noted.notes.map(({ text, by, date }, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- Two notes may say the same on one day.
            <li key={index}>
              <Said text={text} />{' '}
              <small>
                {by !== null && (
                  <>
                    <Said text={by} />,{' '}
                  </>
                )}
                {date}
              </small>
            </li>
          ))}
        </ul>
      )}
      {model.noteCommand !== null && (
        <p class="small no-print">
          {tell('Tag it, or write beside it: {command}', {
            command: <code>{`${model.noteCommand} ${id} --tag … --note …`}</code>,
          })}
        </p>
      )}
    </>
  );
}
