/** Three questions with their answers, and the level of experience by tests passed. */
import type { LevelSection, LevelTest, Question, ReportModel } from '../model.ts';
import { Mark, type Shape } from './mark.tsx';
import { QuoteBlock } from './quote.tsx';
import type { Store } from './state.ts';
import { say, tell } from './say.ts';

export function Experience({ model, store }: { model: ReportModel; store: Store }) {
  return (
    <>
      <header>
        <h2 id="h-experience">{say('What customers lived through')}</h2>
        <p>{say('Three questions, answered from what was measured and never from what was claimed.')}</p>
      </header>
      <div class="questions">
        {model.questions.map((one) => (
          <Answer key={one.question} one={one} store={store} />
        ))}
      </div>
      {model.level && <Level section={model.level} />}
    </>
  );
}

function Answer({ one, store }: { one: Question; store: Store }) {
  const { question, answer, tint, evidence, quote } = one;
  return (
    <article>
      <h3>{question}</h3>
      <p class={`answer ${tint}`}>{answer}</p>
      <ul class="lines">
        {evidence.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {quote && <QuoteBlock quote={quote} store={store} mark={tint === 'bad' ? 'bad' : 'steady'} />}
    </article>
  );
}

const shapes: Record<LevelTest['result'], Shape> = {
  passed: 'passed',
  failed: 'failed',
  open: 'not-enough-evidence',
  untested: 'not-observable',
};

const resultWords: Record<LevelTest['result'], string> = {
  passed: say('passed'),
  failed: say('failed'),
  open: say('not sure'),
  untested: say('not tested'),
};

function Level({ section }: { section: LevelSection }) {
  return (
    <>
      <h3 class="spaced">{say('Experience level')}</h3>
      <p class="lede">
        {tell('{headline} of five. {next}', { headline: <b>{section.headline}</b>, next: section.next })}
      </p>
      {section.levels.map(({ level, title, tests, passed }) => (
        <details key={level} class="level" open={level === section.reached + 1}>
          <summary>
            {level} {title} · {passed}
          </summary>
          <ul>
            {tests.map(({ test, result, evidence }) => (
              <li key={test}>
                <Mark shape={shapes[result]} label={resultWords[result]} />
                <span>
                  {test} <small>{evidence}</small>
                </span>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </>
  );
}
