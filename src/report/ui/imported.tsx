/** Of transcripts of other tools: what was carried over, changed and left out, and why. */
import type { ImportedSection } from '../model.ts';
import { Said } from './said.tsx';

export function Imported({ section }: { section: ImportedSection }) {
  return (
    <>
      <header>
        <h2 id="h-imported">What was read</h2>
        <p>Transcripts of {section.formats}. Nothing in the files was dropped without a line here.</p>
      </header>
      <div class="table-wrap">
        <table>
          <caption>Carried over, changed and left out</caption>
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">Became</th>
              <th scope="col" class="number">
                Count
              </th>
              <th scope="col">Why</th>
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
