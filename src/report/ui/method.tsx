/** What was run, checkable. */
import type { ReportModel } from '../model.ts';
import { say } from './say.ts';

export function Method({ model }: { model: ReportModel }) {
  const { rows, files, notes, commands } = model.method;
  const { baseline, candidate } = model.labels;
  return (
    <>
      <header>
        <h2 id="h-method">{say('Method')}</h2>
      </header>
      <div class="table-wrap">
        <table class="method">
          <thead>
            <tr>
              <th scope="col">{say('What was run')}</th>
              {baseline !== null && <th scope="col">{baseline}</th>}
              <th scope="col">{candidate}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.label}>
                <th scope="row">{row.label}</th>
                {baseline !== null && <td>{row.isCode ? <code>{row.baseline}</code> : row.baseline}</td>}
                <td>{row.isCode ? <code>{row.candidate}</code> : row.candidate}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div class="halves spaced">
        <div>
          {notes.map((note) => (
            <p key={note} class="small paragraph">
              {note}
            </p>
          ))}
          {commands.map((command) => (
            <p key={command} class="small paragraph">
              <code>{command}</code>
            </p>
          ))}
        </div>
        <details class="files">
          <summary>{say('{files} project files, by sha-256', { files: files.length })}</summary>
          <ul class="lines">
            {files.map((file) => (
              <li key={file.path}>
                <code>{file.sha256.slice(0, 12)}</code> {file.path}
                {file.changed && <b> {say('changed')}</b>}
              </li>
            ))}
          </ul>
        </details>
      </div>
    </>
  );
}
