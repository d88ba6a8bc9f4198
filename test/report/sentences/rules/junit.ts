/** Of junit.xml: `suite | class | name | outcome | message`, the lines of evidence, and the numbers of the whole. */
import { asideIn, nameOf, subjectOf } from '../facts.ts';
import { type Reading, Unread } from '../reading.ts';
import { anyChange, unknown } from './change.ts';
import { anyCell, cellName, tallied } from './cell.ts';
import { gate } from './gate.ts';
import { sentence } from './rollout.ts';

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

const outcomes = String.raw` \| (passed|failed|skipped)(?: \| |$)`;

export function cellCase(r: Reading): void {
  const { record } = r.facts.candidate;
  r.either(record.aggregate.cells, (cell) => {
    r.wantWords(
      `${nameOf({ kind: 'scenario', id: cell.scenario }, r.facts.candidate)} | ${cell.scenario} | ${nameOf({ kind: 'persona', id: cell.persona }, r.facts.candidate)}`,
    );
    r.maybe(() => r.wantWords(` (${cell.persona})`));
    const [outcome] = r.want(outcomes) as [string];
    const sum = tallied(r, 'candidate', cell.cell);
    const change = r.facts.comparison?.cells.find((one) => one.cell === cell.cell);
    const aside = asideIn(record, cell);
    r.must(outcome === 'skipped' || !aside, 'a cell that is set aside is skipped');
    const open = sum.shown - sum.denominator;
    const isFallen =
      change?.verdict === 'regressed' || change?.label === 'newly-failing' || change?.label === 'still-failing';
    if (outcome === 'passed')
      return r.must(
        !isFallen && (sum.numerator * 2 >= sum.denominator || (change !== undefined && change.label !== 'added')),
        `passed of ${sum.numerator} of ${sum.denominator}`,
      );
    if (outcome === 'skipped') return skipped(r, aside, open, sum);
    const [label, some, all] = r.want(
      '(newly failing|still failing|got worse|added, failing|failing): # of # conversations? verified',
    ) as [string, string, string];
    unknown(r, open, 'conversations');
    r.whole(some, sum.numerator, 'verified');
    r.whole(all, sum.denominator, 'conversations');
    const is = {
      'newly failing': change?.label === 'newly-failing',
      'still failing': change?.label === 'still-failing',
      'got worse': change?.verdict === 'regressed',
      'added, failing': change?.label === 'added',
      failing: !change || change.label === 'undecided',
    };
    r.must(is[label as keyof typeof is], `says ${label} of ${change?.label}`);
    r.must(isFallen || sum.numerator * 2 < sum.denominator, 'failing, and most were solved');
  });
}

function skipped(r: Reading, aside: ReturnType<typeof asideIn>, open: number, sum: { shown: number }): void {
  if (r.starts('no conversation could be judged')) return r.must(sum.shown === 0, 'nothing to judge');
  if (aside) return r.wantWords(`set aside until ${aside.until}: ${aside.reason}`);
  const said = r.take('nothing could decide # of # conversations?');
  if (!said) {
    const told = anyCell(r);
    return r.must(told.confirmation?.state === 'dropped', 'not confirmed');
  }
  r.whole(said[0]!, open, 'undecided');
  r.whole(said[1]!, sum.shown, 'conversations');
}

export function gateCase(r: Reading): void {
  const { gates } = r.facts.judgement;
  r.wantWords('gates | gates | ');
  r.either(gates, (one) => {
    r.wantWords(one.name);
    const { kind, id } = one.segment;
    r.maybe(() => r.wantWords(` (${[one.metric, one.operator, `${kind} ${id}`.trim(), one.expected].join(' ')})`));
    const [said] = r.want(outcomes) as [string];
    const wanted = one.verdict === 'passed' ? 'passed' : one.verdict === 'failed' ? 'failed' : 'skipped';
    r.must(said === wanted, `outcome: says ${said}, is ${wanted}`);
    if (wanted !== 'passed') gate(r, [one]);
  });
}

export function rolloutCase(r: Reading): void {
  r.wantWords('rollout | rollout | ');
  const [name, outcome] = r.want(`([^|]*?)(?: \\([^|]*\\))?${outcomes}`) as [string, string];
  if (outcome === 'passed') {
    const line = r.facts.judgement.rollout.find(({ intent }) =>
      name.startsWith(nameOf({ kind: 'intent', id: intent }, r.facts.candidate)),
    );
    return r.must(line?.decision === 'roll-out', 'passed, and is not rolled out');
  }
  const line = sentence(r);
  r.must(nameOf({ kind: 'intent', id: line.intent }, r.facts.candidate) === name, `name: says ${name}`);
  r.must(line.decision !== 'roll-out', 'rolled out, and did not pass');
  const { cells } = r.facts.candidate.record.aggregate;
  const isFailed = r.facts.judgement.gates.some(
    ({ verdict, segment: { kind, id } }) =>
      verdict === 'failed' &&
      ((kind === 'intent' && id === line.intent) ||
        (kind === 'scenario' && cells.some(({ scenario, intent }) => scenario === id && intent === line.intent))),
  );
  r.must(
    (outcome === 'failed') === (isFailed || line.broken.length + line.brokenInBoth.length > 0),
    'fails as a gate does',
  );
}

export function doubtedCase(r: Reading): void {
  r.wantWords('looked worse, not confirmed | looked worse | ');
  const [name, outcome] = r.want(`([^|]*?)(?: \\([^|]*\\))?${outcomes}`) as [string, string];
  const isChange = r.maybe(() => {
    const { metric, segment } = anyChange(r);
    r.must(subjectOf(metric, segment, r.facts.candidate) === name, `name: says ${name}`);
  });
  if (!isChange) r.must(cellName(r, anyCell(r)) === name, `name: says ${name}`);
  r.must(outcome !== 'failed', 'what is not confirmed does not fail');
}

/** `tests="12" failures="3" errors="0" skipped="1"`, then an outcome for each case. */
export function counted(r: Reading): void {
  const [tests, failures, skips] = r.want('tests="#" failures="#" errors="0" skipped="#"') as [string, string, string];
  const [list] = r.want(': ((?:passed|failed|skipped|,)*)') as [string];
  const all = list.split(',').filter((one) => one !== '');
  r.whole(tests, all.length, 'tests');
  r.whole(failures, all.filter((one) => one === 'failed').length, 'failures');
  r.whole(skips, all.filter((one) => one === 'skipped').length, 'skipped');
}

/** Evidence of a conversation that failed, line by line. */
export function evidence(r: Reading): void {
  const { scored, record } = r.facts.candidate;
  if (r.rest.endsWith(' more in conversations.jsonl'))
    return void r.either(record.aggregate.cells, ({ cell, scenario, persona }) => {
      r.wantWords(`${scenario} | ${nameOf({ kind: 'persona', id: persona }, r.facts.candidate)}`);
      const [more] = r.want(String.raw`(?: \([^|]*\))?: and # more in conversations\.jsonl`) as [string];
      const failed = scored.filter((one) => one.cell === cell && one.scorable && one.verified !== true);
      r.whole(more, failed.length - 5, 'more that failed');
    });
  const [id] = /^\S+/u.exec(r.rest) ?? [];
  const one = scored.find((found) => found.id === id);
  if (!one) throw new Unread(r.rest);
  r.wantWords(`${one.id} (seed ${one.seed}): ${one.endReason.replaceAll('-', ' ')} after `);
  r.whole(r.want('# turns?')[0]!, one.turns, 'turns');
  r.take(String.raw`\n  trace \S+`);
  const began = r.take(String.raw`\n  began to fail in turn #: `);
  r.must((began !== null) === (one.cause !== undefined && one.cause !== null), 'where it began');
  if (began && one.cause) {
    r.whole(began[0]!, one.cause.turn, 'turn');
    r.wantWords(one.cause.why);
  }
  const left = one.scores.flatMap(({ evidence: found }) => found);
  while (r.rest !== '') {
    const [turn] = r.want(String.raw`\n  (?:turn #|whole conversation): `) as [string | undefined];
    const told = r.either(
      left.filter((found) => found.turn === Number(turn ?? 0)),
      ({ scorer, code, text, points, quote }) => {
        r.wantWords(`${capital(code.replaceAll('-', ' '))} (${scorer}`);
        const lost = r.take(' −#');
        r.must((lost !== null) === points > 0, 'points that were lost');
        if (lost) r.figure(lost[0]!, points, 1, 'points');
        r.wantWords(`): ${text}`);
        if (quote !== null) r.wantWords(`\n    “${quote}”`);
      },
    );
    left.splice(left.indexOf(told), 1);
  }
}
