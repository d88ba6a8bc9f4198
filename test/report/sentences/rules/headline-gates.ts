/** The sentence that is read aloud, of a run alone: its gates, and what was solved. */
import type { GateResult } from '../../../../src/compare/comparison.ts';
import { lower, valueIn } from '../facts.ts';
import { exactBounds } from '../figures.ts';
import { type Reading } from '../reading.ts';
import { unknown } from './change.ts';
import { gate } from './gate.ts';
import { intentName, numbers, solvedIn, wholeSum } from './rollout.ts';
import { tally } from './cell.ts';
import { decidedAs, failed, open, some } from './headline-parts.ts';

/** Gate after gate: `a, b and c`, or `a, b, c and 2 more`. */
export function gateTexts(r: Reading, gates: readonly GateResult[]): void {
  for (let told = 1; ; told += 1) {
    const more = told > 1 ? r.take('# more') : null;
    if (more) return r.must(told - 1 + Number(more[0]) === gates.length, 'how many gates');
    gate(r, gates);
    if (r.starts(', ') || r.starts(' and ')) continue;
    return r.must(told === gates.length, `${told} gates told, are ${gates.length}`);
  }
}

const own = (gates: readonly GateResult[]) => gates.filter(({ operator }) => operator !== 'drift');

export function gates(r: Reading): void {
  const all = own(r.facts.judgement.gates);
  const [lost, unsure] = [own(failed(r)), own(open(r))];
  if (r.starts('Hold ')) return held(r, lost);
  if (r.starts('Not enough evidence for ')) {
    some(r, unsure.length, all.length, 'gate');
    r.must(lost.length === 0, 'gates that failed come first');
    r.wantWords(': ');
    gateTexts(r, unsure);
    return r.wantWords('.');
  }
  if (r.starts('No gates are set; ')) r.must(all.length === 0, 'no gates');
  else {
    const isFailed = / failed: /.test(r.rest);
    r.rest = lower(r.rest);
    some(r, isFailed ? lost.length : all.filter(({ verdict }) => verdict === 'passed').length, all.length, 'gate');
    if (isFailed) {
      r.wantWords(' failed: ');
      gateTexts(r, lost);
      return r.wantWords('.');
    }
    r.wantWords(' passed; ');
  }
  solved(r);
  opened(r);
  r.wantWords('.');
}

/** `Hold Refunds (14 of 45 solved, …) and Returns (…); 40 of 60 solved.` */
function held(r: Reading, lost: readonly GateResult[]): void {
  const lines = decidedAs(r, 'hold').filter(({ broken: of }) => of.length === 0);
  for (let told = 1; ; told += 1) {
    const more = told > 1 ? r.take('# more') : null;
    if (more) {
      r.must(told - 1 + Number(more[0]) === lines.length, 'how many are held');
      break;
    }
    r.either(lines, (line) => {
      r.wantWords(`${intentName(r, line.intent)} (`);
      numbers(r, line);
      r.wantWords(')');
    });
    if (r.starts(', ') || r.starts(' and ')) continue;
    r.must(told === lines.length, `${told} held, are ${lines.length}`);
    break;
  }
  r.wantWords('; ');
  if (!r.maybe(() => solved(r)))
    gateTexts(
      r,
      lost.filter(
        ({ operator, metric, segment }) =>
          operator !== 'min' ||
          metric !== 'verified_success' ||
          !lines.some(({ intent }) => segment.kind === 'intent' && segment.id === intent),
      ),
    );
  r.wantWords('.');
}

/** `40 of 60 solved, unknown in 3 (66.7 %, 95 % 53.3 to 78.3)` */
function solved(r: Reading): void {
  const sum = wholeSum(r);
  if (r.starts('verified success was not observable')) return r.must(sum.shown === 0, 'not observable');
  const all = r.take('whether it was solved is unknown in all # conversations?');
  if (all) return r.whole(all[0]!, sum.unknown, 'unknown');
  tally(r, { ...sum, unknown: 0 }, 'solved', ' solved');
  unknown(r, sum.unknown, 'solved');
  const found = r.take(String.raw` \(# %, 95 % # to #\)`);
  if (!found) return r.must(sum.shown < 2, 'an interval');
  const { low, high } = exactBounds(sum.numerator, sum.denominator, sum.unknown, 0.025);
  r.figure(found[0]!, 100 * valueIn(sum)!, 1, 'share');
  r.figure(found[1]!, 100 * low, 1, 'low end');
  r.figure(found[2]!, 100 * high, 1, 'high end');
}

/** `; not enough evidence yet on Returns (10 of 30)` */
function opened(r: Reading): void {
  const lines = decidedAs(r, 'unknown').filter(({ intent }) => solvedIn(r, intent).denominator > 0);
  if (!r.starts('; not enough evidence yet on '))
    return r.must(lines.length === 0, 'what is not shown to be fit is told');
  const told = lines.map(
    ({ intent }) => `${intentName(r, intent)} (${solvedIn(r, intent).numerator} of ${solvedIn(r, intent).denominator})`,
  );
  r.lists(told, 'not enough evidence', '\\.');
}
