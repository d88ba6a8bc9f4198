/** Three questions, the level of experience, and what failures began with. */
import { metrics } from '../../../../src/score/metrics.ts';
import { changeOf, lower, sharedCells, summed, valueIn, type Which } from '../facts.ts';
import { exactBounds, rowOf, unitOf, worsening } from '../figures.ts';
import { type Reading, Unread } from '../reading.ts';

import { intentName } from './rollout.ts';
import { labelOf } from './page.ts';
import { basis, level, levelOf, suffixOf } from './rows.ts';

const asked = { 'Did customers feel understood?': 'understood', 'Could they easily reach a human?': 'human' } as const;

/** `Could they easily reach a human? Mostly, less than with 2.3` */
export function answer(r: Reading): void {
  const question = (Object.keys(asked) as (keyof typeof asked)[]).find((one) => r.starts(`${one} `));
  if (!question) throw new Unread(r.rest);
  const [said] = r.want('(Yes|Mostly|Not surely|No|Cannot be told)') as [string];
  const own = metrics.filter((one) => one.question?.of === asked[question]);
  const lead = own.find(({ name, question: of }) => of?.lead && valueIn(levelOf(r, 'candidate', name)) !== null);
  if (said === 'Cannot be told' || !lead) return r.must(said === 'Cannot be told' && !lead, 'cannot be told');
  const sum = levelOf(r, 'candidate', lead.name);
  const { low, high } =
    lead.kind === 'rate' ? exactBounds(sum.numerator, sum.denominator, sum.unknown, 0.025) : intervalIn(r, lead.name);
  const { yes, no } = lead.question!.lead!;
  const is = { Yes: low >= yes, Mostly: low >= no && low < yes, 'Not surely': low < no && high >= no, No: high < no };
  r.must(is[said as keyof typeof is], `answer: says ${said} of ${low} to ${high}`);
  const change = changeOf(r.facts, lead.name, 'all');
  const since = r.take(', (less|more) than with ');
  if (since) r.wantWords(labelOf(r, 'baseline'));
  const worse = change ? worsening(lead.name, change.difference ?? 0) : 0;
  r.must(
    since?.[0] === 'less'
      ? worse > 0 && change!.verdict === 'regressed'
      : since?.[0] === 'more'
        ? worse < 0 && change!.verdict === 'improved'
        : !['regressed', 'improved'].includes(change?.verdict ?? ''),
    'less or more than with the baseline',
  );
}

function intervalIn({ facts }: Reading, metric: string): { low: number; high: number } {
  const found = facts.candidate.record.aggregate.values.find(
    (one) => one.metric === metric && one.segment.kind === 'all',
  );
  return found?.interval ?? { low: 0, high: 1 };
}

/** `Intent understood: 90.4 % (610 of 675), was 94.8 %.` */
export function rests(r: Reading): void {
  r.either(
    metrics.filter(({ title }) => r.rest.startsWith(`${title}: `)),
    ({ name, title }) => {
      r.wantWords(`${title}: `);
      const sum = levelOf(r, 'candidate', name);
      level(r, name, sum, { range: false, basis: false });
      r.wantWords(' (');
      basis(r, name, sum);
      r.wantWords(')');
      const before = r.facts.baseline ? levelOf(r, 'baseline', name) : null;
      const isKnown = before !== null && valueIn(before) !== null;
      const was = r.take(`, was #${suffixOf(name)}`);
      r.must((was !== null) === isKnown, 'what it was');
      if (was && before) r.figure(was[0]!, valueIn(before)! * unitOf(name).scale, unitOf(name).digits, 'was');
      r.wantWords('.');
    },
  );
}

/** `Least in Cancel an order: intent understood 0 of 45.` */
export function least(r: Reading): void {
  r.wantWords('Least in ');
  const { scored } = r.facts.candidate;
  const intents = [...new Set(scored.map(({ intent }) => intent))];
  r.either(
    metrics.flatMap((metric) => intents.map((intent) => ({ metric, intent }))),
    ({ metric: { name, title, better }, intent }) => {
      r.wantWords(`${intentName(r, intent)}: ${lower(title)} `);
      const sumOf = (id: string) => summed(scored, name, { kind: 'intent', id });
      const [some, all] = r.want('# of #') as [string, string];
      r.whole(some, sumOf(intent).numerator, 'numerator');
      r.whole(all, sumOf(intent).denominator, 'denominator');
      const own = valueIn(sumOf(intent))!;
      const others = intents
        .map(sumOf)
        .filter((one) => one.denominator >= 5)
        .map((one) => valueIn(one)!);
      r.must(
        others.every((one) => (better === 'lower' ? one <= own + 1e-9 : one >= own - 1e-9)),
        'least, and another is less',
      );
      r.wantWords('.');
    },
  );
}

export const blind = (r: Reading): void => {
  if (r.starts('This bot gives no way to see it.')) return;
  if (r.starts('How did it make them feel? Cannot be told')) return;
  r.wantWords('These customers are not ours: their mood cannot be seen.');
};

const results = { 'not sure': 'open', 'not tested': 'untested', failed: 'failed' };

/** `Intent understood | passed | 94.2 % [92.2, 95.7], at least 80 % asked` */
export function test(r: Reading): void {
  r.either(
    metrics.filter(({ level: of }) => of !== undefined && r.rest.startsWith(`${of.test} | `)),
    (metric) => {
      const { name, level: of, better, experimental } = metric;
      r.wantWords(`${of!.test} | `);
      const [said] = r.want(String.raw`(passed|failed|open|untested) \| `) as [string];
      const sum = levelOf(r, 'candidate', name);
      if (r.starts('no scenario of the suite shows it'))
        return r.must(sum.shown === 0 && said === 'untested', 'shown by nothing');
      const value = valueIn(sum);
      if (value === null || (!r.rest.includes('[') && !r.rest.includes('at most') && !r.rest.includes('at least'))) {
        level(r, name, sum, { range: false, basis: true });
        return r.must(said === 'untested', 'nothing bounds it');
      }
      level(r, name, sum, { range: true, basis: false });
      const [way, goal] = r.want(`, (at least|at most) #${suffixOf(name)} asked`) as [string, string];
      r.must((way === 'at most') === (better === 'lower'), 'way');
      r.figure(goal, of!.reach * unitOf(name).scale, 1, 'asked');
      const { low, high } =
        rowOf(name).kind === 'rate'
          ? exactBounds(sum.numerator, sum.denominator, sum.unknown, 0.025)
          : intervalIn(r, name);
      const [worst, best] = better === 'lower' ? [high, low] : [low, high];
      const holds = (at: number) => (better === 'lower' ? at <= of!.reach : at >= of!.reach);
      if (r.starts('; too uncertain a measure to pass or fail by'))
        return r.must(experimental !== undefined && said === 'untested', 'uncertain');
      r.must(
        said === (holds(worst) ? 'passed' : holds(best) ? 'open' : 'failed'),
        `result: says ${said} of ${low} to ${high}`,
      );
    },
  );
}

export const unmeasured = (r: Reading): void => {
  r.want('[^|]+ \\| untested \\| nothing here measures it');
};

const titles = [
  'Below level 1',
  'rule-bound',
  'assisted',
  'personal and predictive',
  'emotionally intelligent',
  'orchestrated over time and channels',
];

/** Of the whole section: its headline, what is missing, and how many tests of each level passed, by the tests' own rows. */
export function levels(r: Reading): void {
  const rows = [...r.rest.matchAll(/^(\d) (passed|failed|open|untested) (.*)$/gmu)].map(([, at, result, words]) => ({
    at: Number(at),
    result: result!,
    words: words!,
  }));
  const at = [1, 2, 3, 4, 5].find((one) => rows.some((row) => row.at === one && row.result !== 'passed'));
  const reached = at === undefined ? 5 : at - 1;
  r.wantWords(reached === 0 ? titles[0]! : `Level ${reached}: ${titles[reached]}`);
  r.wantWords('\n');
  const short = rows.filter((row) => row.at === at && row.result !== 'passed');
  if (short.length === 0) r.wantWords('Every test of every level was passed.');
  else {
    r.wantWords(`Level ${at} is missing: `);
    for (const { words, result } of short) {
      r.wantWords(lower(words));
      const [said] = r.want(String.raw` \((not sure|not tested|failed)\)(?:; |\.)`) as [keyof typeof results];
      r.must(results[said] === result, `${words}: says ${said}, is ${result}`);
    }
  }
  for (const one of [1, 2, 3, 4, 5]) {
    const own = rows.filter((row) => row.at === one);
    const [passed, all] = r.want(String.raw`\n# of # tests? passed`) as [string, string];
    r.whole(passed, own.filter(({ result }) => result === 'passed').length, `passed of level ${one}`);
    r.whole(all, own.length, `tests of level ${one}`);
  }
  r.want('(?:\\n.*)*');
}

const title = (code: string): string => {
  const words = code.replaceAll(/[-_]+/g, ' ');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
};

/** `Fact asked again | Began 13 of 18 failures (72 %) | Refunds 13, Complaint 2 · 15 conversations, 2.3: 4 | Then: rephrase 9` */
export function cause(r: Reading): void {
  const shared = sharedCells(r.facts);
  const isCut = r.facts.comparison !== null && !r.facts.comparison.within;
  const of = (which: Which) =>
    (r.facts[which]?.scored ?? []).filter(({ cell, scorable }) => scorable && (!isCut || shared.has(cell)));
  const judged = of('candidate');
  const codes = [
    ...new Set(
      judged.flatMap(({ scores, cause: began }) => [
        ...scores.flatMap(({ evidence }) => evidence.map(({ code }) => code)),
        ...(began ? [began.code] : []),
      ]),
    ),
  ];
  r.either(
    codes.filter((code) => new RegExp(`^${title(code)} [|·] `, 'u').test(r.rest)),
    (code) => {
      r.wantWords(title(code));
      r.want(' [|·] ');
      const failures = judged.filter(({ verified }) => verified === false);
      const began = failures.filter((one) => one.cause?.code === code).length;
      const said = r.take(String.raw`Began # of # failures? \(# %\)`);
      if (said) {
        r.whole(said[0]!, began, 'began');
        r.whole(said[1]!, failures.length, 'failures');
        r.figure(said[2]!, (100 * began) / failures.length, 0, 'share');
      } else r.must(began === 0, 'what began with it is told');
      r.take(' [|·] ');
      where(r, code, judged, of('baseline'));
      r.take(' [|·] ');
      const then = r.take('Then: ');
      if (!then) return;
      do {
        const [name, count] = r.want("([a-z ’'-]+?) #(?=, |$)") as [string, string];
        const known = codes.find((one) => title(one).toLowerCase() === name);
        const after = failures.filter(
          (one) => one.cause?.code === code && known !== undefined && costs(one, known),
        ).length;
        r.must(
          known !== undefined && Number(count.replaceAll(',', '')) <= after && after > 0,
          `${name} followed in ${count}, was seen in ${after}`,
        );
      } while (r.starts(', '));
    },
  );
}

type Scored = Reading['facts']['candidate']['scored'][number];

const costs = ({ scores }: Scored, code: string): boolean =>
  scores.some(({ evidence }) =>
    evidence.some((one) => one.code === code && (one.points > 0 || one.scorer === 'accuracy')),
  );

/** What a reader finds by it in the table. */
export function causeShown(r: Reading): void {
  const { scored } = r.facts.candidate;
  const codes = [
    ...new Set(
      scored.flatMap(({ scores, cause: began }) => [
        ...scores.flatMap(({ evidence }) => evidence.map(({ code }) => code)),
        ...(began ? [began.code] : []),
      ]),
    ),
  ];
  r.either(codes, (code) => {
    r.wantWords(`${title(code)}: shown in `);
    r.whole(r.want('#')[0]!, scored.filter((one) => one.scorable && costs(one, code)).length, 'shown in');
  });
}

/** What followed from where a conversation began to fail stands below that, and not by itself. */
function standsIn(one: Scored, code: string): boolean {
  if (one.cause?.code === code) return true;
  const found = one.scores.flatMap(({ evidence }) => evidence).filter((each) => each.code === code);
  const costly = found
    .filter(({ points }) => points > 0 || code === 'false-success')
    .toSorted((a, b) => b.points - a.points)[0];
  if (!costly) return false;
  return !one.cause || costly.scorer === 'tone' || costly.turn < one.cause.turn;
}

function where(r: Reading, code: string, judged: readonly Scored[], earlier: readonly Scored[]): void {
  const own = judged.filter((one) => standsIn(one, code));
  const intents = [...new Set(own.map(({ intent }) => intent))];
  let named = 0;
  do {
    const more = named > 0 ? r.take('# more') : null;
    if (more) {
      r.whole(more[0]!, intents.length - named, 'more intents');
      break;
    }
    r.either(intents, (id) => {
      r.wantWords(intentName(r, id));
      const count = r.take(' #');
      if (count) r.whole(count[0]!, own.filter(({ intent }) => intent === id).length, `in ${id}`);
      else r.must(intents.length === 1, 'how many in each');
    });
    named += 1;
  } while (r.starts(', '));
  r.whole(r.want(' · # conversations?')[0]!, own.length, 'conversations');
  const before = r.facts.baseline ? earlier.filter((one) => standsIn(one, code)).length : null;
  if (before === null || !r.facts.comparison) return;
  r.wantWords(`, ${labelOf(r, 'baseline')}: `);
  r.whole(r.want('#')[0]!, before, 'conversations before');
  const isGrown = r.facts.comparison.cells.some(({ label }) => label === 'added' || label === 'removed');
  r.must(r.starts(', of what both hold') === (isGrown && !r.facts.comparison.within), 'of what both hold');
}

/** `Right 5 times in a row (pass^5): 92.0 % → 71.1 % of cells.` */
export function inARow(r: Reading): void {
  const [times, power, before, now] = r.want(
    String.raw`Right # times in a row(?: \(pass\^#\))?: (?:# % → )?# % of (?:cells|situations).`,
  ) as [string, string | undefined, string | undefined, string];
  const of = (side: 'candidate' | 'baseline') => r.facts[side]?.record.aggregate.passHat ?? [];
  const k = Number(times);
  r.must(power === undefined || Number(power) === k, 'pass^k');
  r.must(k === Math.min(of('candidate').length, of('baseline').length || Infinity), `times in a row: ${k}`);
  r.figure(now, 100 * (of('candidate')[k - 1] ?? Number.NaN), 1, 'in a row');
  r.must((before !== undefined) === of('baseline').length > 0, 'before');
  if (before !== undefined) r.figure(before, 100 * (of('baseline')[k - 1] ?? Number.NaN), 1, 'in a row before');
}
