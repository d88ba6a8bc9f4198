/** Of transcripts of other tools: what was carried over, changed and left out, and why. */
import type { ImportedSection } from '../model.ts';
import { Said } from './said.tsx';
import { say } from './say.ts';

export function Imported({ section }: { section: ImportedSection }) {
  return (
    <>
      <header>
        <h2 id="h-imported">{say('What was read')}</h2>
        <p>
          {say('Transcripts of {formats}. Nothing in the files was dropped without a line here.', {
            formats: section.formats,
          })}
        </p>
      </header>
      <div class="table-wrap">
        <table>
          <caption>{say('Carried over, changed and left out')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('What')}</th>
              <th scope="col">{say('Became')}</th>
              <th scope="col" class="number">
                {say('Count')}
              </th>
              <th scope="col">{say('Why')}</th>
            </tr>
          </thead>
          <tbody>
            {section.rows.map(({ fate, what, count, why }) => (
              <tr key={fate + what + why}>
                <th scope="row">
                  <Said text={what} />
                </th>
                <td>{fate}</td>
                <td class="number">{count}</td>
                <td>
                  <Said text={why} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
