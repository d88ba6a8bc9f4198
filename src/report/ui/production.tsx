/** A day of real customers beside the days before, and what no scenario has. */
import type { ProductionSection } from '../model.ts';
import { Mark, type Shape } from './mark.tsx';
import { Said } from './said.tsx';
import { Sparkline } from './sparkline.tsx';
import type { Store } from './state.ts';
import { say } from './say.ts';

type Line = ProductionSection['lines'][number];

const shapes: Record<Line['state'], Shape> = {
  worse: 'regressed',
  better: 'improved',
  changed: 'changed',
  usual: 'held',
  'too-few': 'not-enough-evidence',
};

export function Production({ section, store }: { section: ProductionSection; store: Store }) {
  const { day, days, lines, gaps } = section;
  return (
    <>
      <header>
        <h2 id="h-production">{say('Real customers on {day}', { day })}</h2>
        <p>
          {say(
            '{days|# day is|# days are} known. Each figure stands beside what was usual before; an alarm fails the run.',
            {
              days,
            },
          )}
        </p>
      </header>
      <div class="table-wrap" tabindex={0} role="region" aria-label={say('Beside the days before, scrolls sideways')}>
        <table class="production">
          <caption>{say('Beside the days before')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('Figure')}</th>
              <th scope="col" class="number">
                {day}
              </th>
              <th scope="col" class="number">
                {say('Usually')}
              </th>
              <th scope="col">{say('Is it unusual?')}</th>
              <th scope="col">{say('Against simulated customers')}</th>
              <th scope="col">{say('Days')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <Day key={line.title} line={line} />
            ))}
          </tbody>
        </table>
      </div>
      {gaps && <Gaps gaps={gaps} store={store} />}
    </>
  );
}

const fewestDays = 3;

function Day({ line }: { line: Line }) {
  const { title, value, usual, state, stateText, simulated, values } = line;
  return (
    <tr>
      <th scope="row">{title}</th>
      <td class="number">{value}</td>
      <td class="number">{usual}</td>
      <td>
        <span class="marked">
          <Mark shape={shapes[state]} />
          <span>{stateText}</span>
        </span>
      </td>
      <td>{simulated === '' ? <span class="unsure">{say('can’t be compared')}</span> : simulated}</td>
      <td>
        {values.length >= fewestDays && (
          <Sparkline
            trend={{ values, release: null, text: say('{days|# day|# days}', { days: values.length }) }}
            title={title}
          />
        )}
      </td>
    </tr>
  );
}

function Gaps({ gaps, store }: { gaps: NonNullable<ProductionSection['gaps']>; store: Store }) {
  return (
    <>
      <h3>{say('What no scenario has')}</h3>
      <p>{gaps.told}</p>
      {gaps.rows.length === 0 ? (
        <p>{say('No matter and no wording stands out that the suite lacks.')}</p>
      ) : (
        <div class="table-wrap" tabindex={0} role="region" aria-label={say('What no scenario has, scrolls sideways')}>
          <table class="gaps">
            <caption>{say('Matters and wordings of customers that the suite lacks')}</caption>
            <thead>
              <tr>
                <th scope="col">{say('They share')}</th>
                <th scope="col">{say('Seen in')}</th>
                <th scope="col">{say('What to do')}</th>
                <th scope="col">{say('For example')}</th>
              </tr>
            </thead>
            <tbody>
              {gaps.rows.map(({ words, seen, advice, examples }) => (
                <tr key={words + advice}>
                  <th scope="row">
                    <Said text={words} />
                  </th>
                  <td>{seen}</td>
                  <td>
                    <Said text={advice} />
                  </td>
                  <td>
                    <ul>
                      {examples.map(({ conversation, said }) => (
                        <li key={conversation}>
                          <a href={store.link({ open: conversation, turn: 0, at: 'pair' })}>
                            <Said text={said} />
                          </a>
                        </li>
                      ))}
                    </ul>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}
