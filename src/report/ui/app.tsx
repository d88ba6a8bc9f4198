/** The frame: who and when, the views, the list of contents, the sections. */
import { useEffect } from 'preact/hooks';
import type { ReportModel } from '../model.ts';
import { followLinks, jumpTo } from './jump.ts';
import { useKeys } from './keys.ts';
import { Mark } from './mark.tsx';
import { sectionsOf, type Section } from './sections.tsx';
import { useStore, views, type Store, type View } from './state.ts';
import { VerdictLine } from './verdict.tsx';
import { say, tell } from './say.ts';

const viewNames: Record<View, string> = {
  leader: say('Leader'),
  qa: say('QA'),
  vendor: say('Vendor'),
  all: say('All'),
};

export function App({ model }: { model: ReportModel }) {
  const store = useStore();
  const { view, theme, at, open } = store.state;
  const sections = sectionsOf(model, store);
  useEffect(() => {
    if (theme) document.documentElement.dataset['theme'] = theme;
    else delete document.documentElement.dataset['theme'];
    document.documentElement.dataset['view'] = view;
  }, [theme, view]);
  useEffect(() => jumpTo(at), [at, open, view]);
  useEffect(followLinks, []);
  useReportKeys(model, store);
  return (
    <>
      <a class="skip" href="#main" onClick={(event) => skip(event)}>
        {say('Skip to the report')}
      </a>
      <TopBar model={model} store={store} />
      <div class="frame">
        <Contents sections={sections} store={store} />
        <main id="main" tabindex={-1}>
          <PrintHead model={model} view={view} />
          {view === 'qa' && <VerdictLine model={model} />}
          {sections.map((section) => (
            <section key={section.id} id={section.id} aria-labelledby={`h-${section.id}`}>
              {section.draw()}
            </section>
          ))}
          <footer class="foot">
            {model.program} · {say('one file, no requests')} · {say('run {runId}', { runId: model.runId })}
          </footer>
        </main>
      </div>
    </>
  );
}

function TopBar({ model, store }: { model: ReportModel; store: Store }) {
  const { labels } = model;
  return (
    <header class="top no-print">
      <div>
        <p class="identity">
          <b>{model.suite}</b> ·{' '}
          {labels.baseline === null ? labels.candidate : `${labels.baseline} → ${labels.candidate}`} · {model.date}
        </p>
        <nav class="segments" aria-label={say('View')}>
          {views.map((view) => (
            <a
              key={view}
              href={store.link({ view, at: '' })}
              aria-current={view === store.state.view ? 'page' : undefined}
            >
              {viewNames[view]}
            </a>
          ))}
        </nav>
        <button
          type="button"
          class="button"
          onClick={() => store.go({ theme: isDark(store) ? 'light' : 'dark' }, 'replace')}
        >
          {isDark(store) ? say('Light') : say('Dark')}
        </button>
      </div>
    </header>
  );
}

function isDark({ state }: Store): boolean {
  return state.theme === null ? matchMedia('(prefers-color-scheme: dark)').matches : state.theme === 'dark';
}

function Contents({ sections, store }: { sections: Section[]; store: Store }) {
  return (
    <nav class="contents no-print" aria-label={say('Sections')}>
      {sections.map(({ id, title, mark }) => (
        <a key={id} href={store.link({ at: id })}>
          {title}
          {mark && <Mark shape={mark} />}
        </a>
      ))}
      <p class="note">
        {tell('Keys: {j} {k} next, previous regression · {back} {forth} turn · {slash} search', {
          j: <kbd>j</kbd>,
          k: <kbd>k</kbd>,
          back: <kbd>[</kbd>,
          forth: <kbd>]</kbd>,
          slash: <kbd>/</kbd>,
        })}
      </p>
    </nav>
  );
}

const printed: Record<View, string> = {
  leader: say('leader’s view'),
  qa: say('QA’s view'),
  vendor: say('vendor’s view'),
  all: say('the whole report'),
};

function PrintHead({ model, view }: { model: ReportModel; view: View }) {
  return (
    <p class="print-head">
      <span>mystery-shopper · {printed[view]}</span>
      <span>
        {model.suite} · {say('run {runId}', { runId: model.runId })}
      </span>
    </p>
  );
}

function useReportKeys(model: ReportModel, { state, go }: Store): void {
  const { regressions } = model.conversations;
  const step = (by: number) => {
    if (regressions.length === 0) return;
    const at = regressions.indexOf(state.open);
    const next = at < 0 ? (by > 0 ? 0 : regressions.length - 1) : (at + by + regressions.length) % regressions.length;
    go({ open: regressions[next] ?? '', turn: 0, at: 'pair' });
  };
  const turn = (by: number) => {
    const turns = document.querySelectorAll('.turn[id]').length;
    if (turns > 0) go({ turn: Math.min(turns, Math.max(1, state.turn + by)) }, 'replace');
  };
  const search = () => {
    if (!document.querySelector('#search')) go({ view: 'qa', at: 'conversations' });
    requestAnimationFrame(() => document.querySelector<HTMLElement>('#search')?.focus());
  };
  useKeys({ j: () => step(1), k: () => step(-1), ']': () => turn(1), '[': () => turn(-1), '/': search });
}

function skip(event: MouseEvent): void {
  event.preventDefault();
  document.querySelector<HTMLElement>('#main')?.focus();
}
