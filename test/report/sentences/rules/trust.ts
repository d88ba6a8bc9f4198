/** What makes the run credible, row by row. */
import { blameOf } from '../../../../src/conversation/end-reasons.ts';

import { sharedCells } from '../facts.ts';
import { rowOf, unitOf } from '../figures.ts';
import { type Reading, Unread } from '../reading.ts';
import { labelOf } from './page.ts';

type Row = (r: Reading) => boolean | null;

const share = (some: number, all: number): number => (all === 0 ? 0 : (100 * some) / all);

/** By the words a row begins with; what it says of being in order is given back. */
const rows: Record<string, Row> = {
  'Conversations that could be judged, ': (r) => {
    const { scored, record } = r.facts.candidate;
    r.wantWords(`${labelOf(r, 'candidate')}: `);
    const [some, all] = r.want('# of #') as [string, string];
    r.whole(some, scored.filter(({ scorable }) => scorable).length, 'could be judged');
    r.whole(all, scored.length, 'conversations');
    return lostShare(r) <= 100 * (record.suite.unscorable_limit ?? 0.02) && scored.length > 0;
  },
  'Left out: ': (r) => {
    const { scored, record } = r.facts.candidate;
    const blamed = (blame: string) => scored.filter(({ endReason }) => blameOf(endReason) === blame).length;
    const [ours, net, lost, limit] = r.want('our simulated customer # · the network #: # %, limit # %') as [
      string,
      string,
      string,
      string,
    ];
    r.whole(ours, blamed('harness'), 'left out by the customer');
    r.whole(net, blamed('network'), 'left out by the network');
    r.figure(lost, lostShare(r), 1, 'share left out');
    r.figure(limit, 100 * (record.suite.unscorable_limit ?? 0.02), 1, 'limit');
    return lostShare(r) <= 100 * (record.suite.unscorable_limit ?? 0.02) && scored.length > 0;
  },
  'Bot turns our customer did not understand: ': (r) => {
    if (r.starts('no turns')) return false;
    const judged = r.facts.candidate.scored.filter(({ scorable }) => scorable);
    const [some, all] = [0, 1].map((at) => judged.reduce((sum, one) => sum + one.unknownTurns[at]!, 0)) as [
      number,
      number,
    ];
    const [said, of, part] = r.want('# of # · # %') as [string, string, string];
    r.whole(said, some, 'turns not understood');
    r.whole(of, all, 'turns');
    r.figure(part, share(some, all), 1, 'share');
    return some / all <= 0.05;
  },
  'Bot turns not surely understood: ': (r) => {
    const { scored, record } = r.facts.candidate;
    const { count, of } = record.aggregate.doubtfulTurns ?? { count: 0, of: 0 };
    const [said, all, part] = r.want('# of # · # %') as [string, string, string];
    r.whole(said, count, 'turns');
    r.whole(all, of, 'of');
    r.figure(part, share(count, of), 1, 'share');
    r.whole(
      r.take(' · # failures? began there')?.[0] ?? '0',
      scored.filter(({ doubt }) => doubt?.excuses === true).length,
      'failures',
    );
    return null;
  },
  'By these words: ': (r) => {
    const quotes = r.facts.candidate.scored.flatMap(({ doubt }) => doubt?.shown ?? []);
    do
      r.either(quotes, ({ quote, why }) =>
        r.wantWords(`“${quote.length > 90 ? `${quote.slice(0, 89)}…` : quote}” (${why})`),
      );
    while (r.starts(' · '));
    return null;
  },
  'Outcome decided by back end · statements · guards and the bot’s own word · nothing: ': (r) => {
    const judged = r.facts.candidate.scored.filter(({ scorable }) => scorable);
    const by = (...names: unknown[]) => judged.filter(({ decidedBy }) => names.includes(decidedBy)).length;
    const said = r.want('# · # · # · #');
    const counts = [by('back-end'), by('statement'), by('guards'), by(null)];
    for (const [at, count] of counts.entries()) r.whole(said[at]!, count, `decided, ${at}`);
    return counts[3] === 0 ? true : null;
  },
  'Outcome that could not be found out: ': (r) => {
    const judged = r.facts.candidate.scored.filter(({ scorable }) => scorable);
    const [some, all] = r.want('# of # conversations?') as [string, string];
    r.whole(some, judged.filter(({ measures }) => measures.verified_success === null).length, 'unknown');
    r.whole(all, judged.length, 'conversations');
    return false;
  },
  'Only guards, which held before the first message: ': (r) => {
    const own = r.facts.candidate.scored.filter((one) => one.onlyGuards ?? one.decidedBy === 'guards');
    r.lists(
      [...new Set(own.map(({ scenario }) => scenario))],
      'only guards',
      '$',
      r.facts.candidate.scored.map(({ scenario }) => scenario),
    );
    return null;
  },
  'Repetitions: ': (r) => {
    const { manifest } = r.facts.candidate.record;
    const cells = new Map<string, number>();
    for (const { cell } of r.facts.candidate.scored) cells.set(cell, (cells.get(cell) ?? 0) + 1);
    const [least, most, all] = r.want('#(?: to #)? in each of # cells? · seed ') as [
      string,
      string | undefined,
      string,
    ];
    const held = manifest.looks ? [...cells.values()] : [manifest.repeat];
    r.whole(least, Math.min(...held), 'repetitions');
    r.whole(most ?? least, Math.max(...held), 'repetitions');
    r.whole(all, cells.size, 'cells');
    r.wantWords(manifest.seed);
    return null;
  },
  'Same seeds and scenarios in both releases: ': (r) => {
    const { cells, sameSeeds, within } = r.facts.comparison!;
    const [seeds, some, all] = r.want(
      String.raw`(?:seeds: )?(yes|no)(?: · scenarios: # of # cells? \(a scenario with a persona\) are in both)?`,
    ) as [string, string | undefined, string | undefined];
    r.must((seeds === 'yes') === sameSeeds, 'same seeds');
    const shared = sharedCells(r.facts).size;
    const isWhole = within !== undefined || cells.every(({ label }) => label !== 'added' && label !== 'removed');
    r.must((some === undefined) === isWhole, 'all scenarios in both');
    if (some === undefined) return r.facts.candidate.record.imported ? null : sameSeeds;
    r.whole(some, shared, 'cells of both');
    r.whole(all!, cells.length, 'cells');
    return sameSeeds ? null : false;
  },
  'Looked worse, held again with fresh customers: ': (r) => {
    const all = r.facts.comparison?.suspicions ?? [];
    if (r.starts('nothing looked worse')) {
      r.must(all.length === 0, 'nothing looked worse');
      return null;
    }
    const words = { confirmed: 'confirmed', 'not settled': 'open', 'not confirmed': 'dropped' } as const;
    let told = 0;
    do {
      const [count, word] = r.want('# (not settled|not confirmed|confirmed)') as [string, keyof typeof words];
      r.whole(count, all.filter(({ state }) => state === words[word]).length, word);
      told += Number(count);
    } while (r.starts(' · '));
    r.must(told === all.length, 'all that looked worse');
    return null;
  },
  'Project files changed since the baseline: yes': (r) => {
    const of = (which: 'candidate' | 'baseline') => r.facts[which]!.record.manifest.projectSha256;
    r.must(of('candidate') !== of('baseline'), 'changed files');
    return null;
  },
  'Differences from night to night: ': (r) => {
    const nights = r.facts.comparison?.noise?.nights;
    const said = r.take('allowed for, as # runs? of an unchanged bot showed them');
    if (said) r.whole(said[0]!, nights, 'runs');
    else {
      r.wantWords('not allowed for');
      r.must(nights === undefined, 'noise that is known');
    }
    return null;
  },
  'Figures watched from night to night: ': (r) => {
    const charts = r.facts.charts?.charts ?? [];
    const [nights, reference, unusual, usual] = r.want('# nights?(?: and # A/A runs?)?: # unusual, # as usual') as [
      string,
      string | undefined,
      string,
      string,
    ];
    const of = (...states: string[]) => charts.filter(({ state }) => states.includes(state)).length;
    r.whole(nights, r.facts.charts?.nights, 'nights');
    r.whole(reference ?? '0', r.facts.charts?.reference, 'A/A runs');
    r.whole(unusual, of('alarm'), 'unusual');
    r.whole(usual, of('held'), 'as usual');
    const few = r.take('; # say nothing yet, it takes 8 nights');
    r.whole(few?.[0] ?? '0', of('too-few-nights'), 'say nothing');
    return charts.some(({ alarm }) => alarm?.isWorse) ? false : of('held') > 0 ? true : null;
  },
  'Over nights: ': (r) => {
    const charts = r.facts.charts?.charts ?? [];
    r.either(charts, ({ metric, visible, state }) => {
      r.wantWords(`${rowOf(metric).title}: `);
      const { change, digits, scale } = unitOf(metric);
      if (r.starts('too few nights')) return r.must(state === 'too-few-nights', 'too few nights');
      const [said] = r.want(
        String.raw`held; a lasting change of about #${change} would show within 7 nights, four times in five`,
      ) as [string];
      r.figure(said, (visible ?? 0) * scale, digits, 'would show');
      r.must(state === 'held', 'held');
    });
    return null;
  },
  'Run was interrupted: ': (r) => {
    const { record, scored } = r.facts.candidate;
    const [some, all] = r.want('# of # planned') as [string, string];
    r.whole(some, scored.length, 'held');
    r.whole(all, record.planned, 'planned');
    return record.state === 'complete';
  },
};

function lostShare({ facts }: Reading): number {
  const { scored } = facts.candidate;
  return share(scored.filter(({ scorable }) => !scorable).length, scored.length);
}

/** `✕ Left out: …`; `✓` before what is in order, on the page alone. */
export function trust(r: Reading): void {
  const sign = r.take('(✕|✓) ')?.[0] ?? null;
  const begin = Object.keys(rows).find((one) => r.starts(one));
  if (begin === undefined) throw new Unread(r.rest);
  const ok = rows[begin]!(r);
  r.must(sign === '✕' ? ok === false : sign === '✓' ? ok === true : ok !== false, `in order: says ${sign}, is ${ok}`);
}
