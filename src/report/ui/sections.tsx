/** Every section of the page in the order of each view: a view reorders the document itself, so that tab order follows the eye. */
import type { VNode } from 'preact';
import type { ReportModel } from '../model.ts';
import { Alone } from './alone.tsx';
import { Changed, Worst } from './changed.tsx';
import { Costs } from './costs.tsx';
import { Conversations } from './conversations.tsx';
import { Experience } from './experience.tsx';
import { Effort } from './effort.tsx';
import { Escalation } from './escalation.tsx';
import { Ends, Gates } from './gates.tsx';
import { Imported } from './imported.tsx';
import { Issues } from './issues.tsx';
import { Map } from './map.tsx';
import { outcomeShapes, type Shape } from './mark.tsx';
import { Method } from './method.tsx';
import { MetricTable } from './metric-table.tsx';
import { Pair } from './pair.tsx';
import { Production } from './production.tsx';
import { ScoreDetails, Scores } from './scores.tsx';
import type { Store, View } from './state.ts';
import { Tone } from './tone.tsx';
import { UnderLoad } from './under-load.tsx';
import { VerdictPage } from './verdict.tsx';
import { say } from './say.ts';

export interface Section {
  id: string;
  title: string;
  /** Shown beside its name in the list of contents. */
  mark: Shape | null;
  draw(): VNode;
}

const orders: Record<View, string[]> = {
  leader: [
    'verdict',
    'production',
    'scores',
    'experience',
    'load',
    'changed',
    'map',
    'costs',
    'escalation',
    'tone',
    'personas',
    'gates',
    'imported',
    'method',
  ],
  qa: [
    'production',
    'changed',
    'load',
    'conversations',
    'map',
    'scores',
    'details',
    'gates',
    'escalation',
    'effort',
    'tone',
    'ends',
    'imported',
    'method',
  ],
  vendor: [
    'verdict',
    'production',
    'scores',
    'experience',
    'load',
    'details',
    'personas',
    'map',
    'changed',
    'escalation',
    'effort',
    'tone',
    'gates',
    'ends',
    'conversations',
    'imported',
    'method',
  ],
  all: [
    'verdict',
    'production',
    'scores',
    'experience',
    'load',
    'changed',
    'map',
    'escalation',
    'tone',
    'effort',
    'personas',
    'costs',
    'details',
    'gates',
    'ends',
    'conversations',
    'imported',
    'method',
  ],
};

const heads = {
  all: '',
  intent: say('Intent'),
  persona: say('Persona'),
  scenario: say('Scenario'),
  segment: say('Segment'),
  variant: say('Variant'),
  tag: say('Tag'),
} as const;

const titles = {
  all: '',
  intent: say('By intent'),
  persona: say('By persona'),
  scenario: say('By scenario'),
  segment: say('By segment'),
  variant: say('By variant'),
  tag: say('By tag'),
} as const;

/** Sections without data are left out. */
export function sectionsOf(model: ReportModel, store: Store): Section[] {
  const { view, open } = store.state;
  const all = table(model, store, open || (view === 'leader' ? '' : (model.conversations.regressions[0] ?? '')));
  return orders[view].flatMap((id) => all.find((section) => section?.id === id) ?? []);
}

function table(model: ReportModel, store: Store, opened: string): (Section | null)[] {
  const { map, escalation, effort, tone, costs, load, imported, production, labels } = model;
  const groups = model.cuts.filter((cut) => cut.kind !== 'intent');
  return [
    section('verdict', say('Verdict'), outcomeShapes[model.verdict.outcome], () => (
      <VerdictPage model={model} store={store} />
    )),
    production &&
      section(
        'production',
        say('Real customers'),
        production.lines.some(({ state }) => state === 'worse') ? 'regressed' : null,
        () => <Production section={production} store={store} />,
      ),
    model.scores.length > 0 ? section('scores', say('Scores'), worst(model), () => <Scores model={model} />) : null,
    model.questions.length > 0
      ? section('experience', say('Experience'), null, () => <Experience model={model} store={store} />)
      : null,
    model.scores.length > 0
      ? section('details', say('Every metric'), null, () => <ScoreDetails model={model} />)
      : null,
    section('changed', labels.baseline === null ? say('What failed') : say('What changed'), changedMark(model), () => (
      <>
        <Changed model={model} store={store} />
        {opened !== '' && <Pair id={opened} model={model} store={store} />}
        {model.issues.length > 0 && <Issues model={model} store={store} />}
        <Worst cells={model.worst} labels={labels} store={store} />
      </>
    )),
    load &&
      section('load', say('Under load'), load.kneeRate === null ? null : 'regressed', () => (
        <UnderLoad section={load} />
      )),
    map &&
      section('map', say('Situation map'), null, () => (
        <>
          <Map map={map} model={model} store={store} />
          {model.situations && <Alone situations={model.situations} model={model} store={store} />}
        </>
      )),
    escalation &&
      section('escalation', say('Escalation'), headlineMark(model, 'escalation'), () => (
        <Escalation section={escalation} model={model} />
      )),
    effort &&
      section('effort', say('Effort'), headlineMark(model, 'effort'), () => <Effort section={effort} model={model} />),
    tone &&
      section('tone', say('Mood and tone'), headlineMark(model, 'tone'), () => (
        <Tone section={tone} model={model} store={store} />
      )),
    groups.length > 0
      ? section('personas', say('For everyone?'), null, () => (
          <>
            <header>
              <h2 id="h-personas">{say('Is it as good for everyone?')}</h2>
              <p>{say('Verified success by who the customer is.')}</p>
            </header>
            {groups.map((cut) => (
              <MetricTable
                key={cut.kind}
                title={titles[cut.kind]}
                head={heads[cut.kind]}
                labels={labels}
                rows={cut.rows.map(({ id, title, line }) => ({ key: id, title, hint: null, line }))}
              />
            ))}
          </>
        ))
      : null,
    costs &&
      section('costs', say('Cost of failure'), null, () => <Costs section={costs} model={model} store={store} />),
    model.gates.length > 0 || model.suspicions !== null
      ? section('gates', say('Gates'), model.gates.some((gate) => gate.verdict === 'failed') ? 'failed' : null, () => (
          <Gates model={model} store={store} />
        ))
      : null,
    model.ends.length > 0 ? section('ends', say('Ends'), null, () => <Ends model={model} />) : null,
    section('conversations', say('Conversations'), null, () => <Conversations model={model} store={store} />),
    imported && section('imported', say('What was read'), null, () => <Imported section={imported} />),
    section('method', say('Method'), null, () => <Method model={model} />),
  ];
}

function section(id: string, title: string, mark: Shape | null, draw: () => VNode): Section {
  return { id, title, mark, draw };
}

function worst({ scores }: ReportModel): Shape | null {
  const verdicts = scores.map((card) => card.headline?.change?.verdict);
  return (
    (['regressed', 'not-enough-evidence', 'not-observable'] as const).find((one) => verdicts.includes(one)) ?? null
  );
}

function headlineMark({ scores }: ReportModel, scorer: string): Shape | null {
  const verdict = scores.find((card) => card.scorer === scorer)?.headline?.change?.verdict;
  return verdict && verdict !== 'held' ? verdict : null;
}

function changedMark({ causes, labels }: ReportModel): Shape | null {
  return labels.baseline !== null && causes.some((cause) => cause.isWorse) ? 'regressed' : null;
}
