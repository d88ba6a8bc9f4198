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
  intent: 'Intent',
  persona: 'Persona',
  scenario: 'Scenario',
  segment: 'Segment',
  variant: 'Variant',
  tag: 'Tag',
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
    section('verdict', 'Verdict', outcomeShapes[model.verdict.outcome], () => (
      <VerdictPage model={model} store={store} />
    )),
    production &&
      section(
        'production',
        'Real customers',
        production.lines.some(({ state }) => state === 'worse') ? 'regressed' : null,
        () => <Production section={production} store={store} />,
      ),
    model.scores.length > 0 ? section('scores', 'Scores', worst(model), () => <Scores model={model} />) : null,
    model.questions.length > 0
      ? section('experience', 'Experience', null, () => <Experience model={model} store={store} />)
      : null,
    model.scores.length > 0 ? section('details', 'Every metric', null, () => <ScoreDetails model={model} />) : null,
    section('changed', labels.baseline === null ? 'What failed' : 'What changed', changedMark(model), () => (
      <>
        <Changed model={model} store={store} />
        {opened !== '' && <Pair id={opened} model={model} store={store} />}
        {model.issues.length > 0 && <Issues model={model} store={store} />}
        <Worst cells={model.worst} labels={labels} store={store} />
      </>
    )),
    load &&
      section('load', 'Under load', load.kneeRate === null ? null : 'regressed', () => <UnderLoad section={load} />),
    map &&
      section('map', 'Situation map', null, () => (
        <>
          <Map map={map} model={model} store={store} />
          {model.situations && <Alone situations={model.situations} model={model} store={store} />}
        </>
      )),
    escalation &&
      section('escalation', 'Escalation', headlineMark(model, 'escalation'), () => (
        <Escalation section={escalation} model={model} />
      )),
    effort &&
      section('effort', 'Effort', headlineMark(model, 'effort'), () => <Effort section={effort} model={model} />),
    tone &&
      section('tone', 'Mood and tone', headlineMark(model, 'tone'), () => (
        <Tone section={tone} model={model} store={store} />
      )),
    groups.length > 0
      ? section('personas', 'For everyone?', null, () => (
          <>
            <header>
              <h2 id="h-personas">Is it as good for everyone?</h2>
              <p>Verified success by who the customer is.</p>
            </header>
            {groups.map((cut) => (
              <MetricTable
                key={cut.kind}
                title={`By ${cut.kind}`}
                head={heads[cut.kind]}
                labels={labels}
                rows={cut.rows.map(({ id, title, line }) => ({ key: id, title, hint: null, line }))}
              />
            ))}
          </>
        ))
      : null,
    costs && section('costs', 'Cost of failure', null, () => <Costs section={costs} model={model} store={store} />),
    model.gates.length > 0 || model.suspicions !== null
      ? section('gates', 'Gates', model.gates.some((gate) => gate.verdict === 'failed') ? 'failed' : null, () => (
          <Gates model={model} store={store} />
        ))
      : null,
    model.ends.length > 0 ? section('ends', 'Ends', null, () => <Ends model={model} />) : null,
    section('conversations', 'Conversations', null, () => <Conversations model={model} store={store} />),
    imported && section('imported', 'What was read', null, () => <Imported section={imported} />),
    section('method', 'Method', null, () => <Method model={model} />),
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
