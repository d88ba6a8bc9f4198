/** What was run, and how its conversations ended. */
import { endOf, type EndReason } from '../../../../src/conversation/end-reasons.ts';
import type { RunRecord } from '../../../../src/run/record.ts';
import type { Side, Which } from '../facts.ts';
import { type Reading, Unread } from '../reading.ts';
import { asName } from '../said-figures.ts';

type Row = (r: Reading, record: RunRecord, side: Side) => void;

const minute = (time: string): string => time.slice(0, 16).replace('T', ' ');
const words =
  (of: (record: RunRecord) => string): Row =>
  (r, record) => {
    const [said] = r.want('([^|]*?)(?= \\| |$)') as [string];
    r.must(said === of(record), `says ${said}, is ${of(record)}`);
  };

/** By the words a row begins with. */
const rows: Record<string, Row> = {
  Run: words(({ id }) => id),
  When: words(({ startedAt, endedAt }) =>
    endedAt ? `${minute(startedAt)} to ${minute(endedAt).slice(11)} UTC` : `${minute(startedAt)} UTC, interrupted`,
  ),
  Plan: (r, { manifest }, { scored }) => {
    const transcripts = r.take('# transcripts? in # cells?');
    const cells = new Set(scored.map(({ cell }) => cell)).size;
    if (transcripts) {
      r.whole(transcripts[0]!, scored.length, 'transcripts');
      return r.whole(transcripts[1]!, cells, 'cells');
    }
    const [all, least, most, held] = r.want('# cells? × #(?: to #)? = #') as [
      string,
      string,
      string | undefined,
      string,
    ];
    r.whole(all, cells, 'cells');
    if (manifest.looks === undefined) r.whole(least, manifest.repeat, 'repetitions');
    r.must(manifest.looks !== undefined || most === undefined, 'as many of each');
    r.whole(held, scored.length, 'conversations');
  },
  'Beside the plan': (r, _, { scored }) => {
    const judged = scored.filter(({ scorable }) => scorable);
    const sum = (metric: 'human_one_step_away' | 'repeat_contact', at: 0 | 1) =>
      judged.reduce((all, { measures }) => all + (measures[metric]?.[at] ?? 0), 0);
    const [probes, second] = [r.take('# probes? of the lifeline'), (r.starts(', '), r.take('# second conversations?'))];
    r.must(probes !== null || second !== null || r.starts('nothing'), 'something beside the plan');
    r.whole(probes?.[0] ?? '0', sum('human_one_step_away', 1), 'probes');
    r.whole(second?.[0] ?? '0', sum('repeat_contact', 0), 'second conversations');
  },
  Bot: words(({ manifest: { bot } }) => `${bot.name ?? 'unnamed'} · ${bot.protocol}`),
  "Bot's own build": words(({ manifest: { bot } }) => bot.build ?? 'not reported'),
  Seed: words(({ manifest }) => manifest.seed || 'none'),
  Project: words(({ manifest }) => `sha256:${manifest.projectSha256.slice(0, 16)}`),
  Program: words(({ manifest: { program, node } }) => `${program.name} ${program.version} · Node ${node}`),
  Scorers: words(({ manifest }) =>
    Object.entries(manifest.scorers)
      .map(([name, version]) => `${name} ${version}`)
      .join(' · '),
  ),
  Address: words(({ manifest: { bot } }) =>
    bot.url.replaceAll(/\{\{\s*env\.(\w+)\s*\}\}/gu, '[$1 of the environment]').replaceAll(/\{\{[^{}]*\}\}/gu, '…'),
  ),
};

/** `Plan | 135 cells × 5 = 675 | 135 cells × 5 = 675`, of the baseline and of this run. */
export function method(r: Reading): void {
  const label = Object.keys(rows).find((one) => r.starts(`${one} | `));
  if (label === undefined) throw new Unread(r.rest);
  const { candidate, baseline } = r.facts;
  if (baseline) {
    rows[label]!(r, baseline.record, baseline);
    r.wantWords(' | ');
  }
  rows[label]!(r, candidate.record, candidate);
}

/** `resolved: 120 → 99, bot` */
export function end(r: Reading): void {
  const [reason, before, now] = r.want('([a-z-]+): (?:# → )?#, ') as [EndReason, string | undefined, string];
  const of = (which: Which) => r.facts[which]?.scored.filter(({ endReason }) => endReason === reason).length;
  r.whole(now, of('candidate'), reason);
  if (before !== undefined) r.whole(before, of('baseline'), `${reason}, before`);
  const [blame] = r.want('(\\w+)') as [string];
  const own = endOf(reason).blame;
  r.must(blame === own, `says ${blame}, is ${own}`);
}

/** `Refunds · turn 1: Not verified · 45 conversations · refund_angry_3`: what failures of an intent share, as the decision quotes it. */
export function lost(r: Reading): void {
  const { candidate } = r.facts;
  const failed = candidate.scored.filter(({ scorable, verified }) => scorable && verified !== true);
  const intents = Object.entries(candidate.record.intents).filter(([, { title }]) => r.rest.startsWith(`${title} · `));
  r.either(intents, ([id, { title }]) => {
    r.wantWords(`${title} · `);
    const [turn, text, count, of] = r.want('turn #: (.*) · # conversations? · (\\S+)') as [
      string,
      string,
      string,
      string,
    ];
    const own = failed.filter(({ intent }) => intent === id);
    const found = own.flatMap(({ id: one, scores }) =>
      asName(one) === of ? scores.flatMap(({ evidence }) => evidence) : [],
    );
    const named = found.find(
      (one) => one.turn === Number(turn) && one.quote && (one.text === text || titled(one.code) === text),
    );
    if (!named) return r.must(false, `no evidence of ${of} says ${text} in turn ${turn}`);
    const shared = own.filter(({ scores }) =>
      scores.some(({ evidence }) =>
        evidence.some((one) => one.code === named.code && one.quote && one.points > 0 && one.turn > 0),
      ),
    );
    r.whole(count, shared.length, 'conversations');
  });
}

/** `Fact asked again · turn 4: order number, given in turn 2 · refund_angry_3` */
export function quoted(r: Reading): void {
  const found = r.facts.candidate.scored.flatMap(({ id, scores, cause }) =>
    [...scores.flatMap(({ evidence }) => evidence), ...(cause ? [{ ...cause, text: cause.why }] : [])].map((one) => ({
      ...one,
      id,
    })),
  );
  const own = found.filter(({ code }) => r.rest.startsWith(`${titled(code)} · `));
  if (own.length === 0) throw new Unread(r.rest);
  r.wantWords(`${titled(own[0]!.code)} · `);
  const [turn, text, of] = r.want('(whole conversation|turn \\d+): (.*) · (\\S+)') as [string, string, string];
  const at = turn === 'whole conversation' ? 0 : Number(turn.slice(5));
  r.must(
    own.some((one) => asName(one.id) === of && one.turn === at && one.text === text),
    `no evidence of ${of} says ${text} in ${turn}`,
  );
}

const titled = (code: string): string => {
  const said = code.replaceAll(/[-_]+/g, ' ');
  return said.slice(0, 1).toUpperCase() + said.slice(1);
};

const strategies = {
  growth: 'Growth: customers who stay are looked at first.',
  profit: 'Profit: what service costs now is looked at first.',
  exit: 'Exit: what a buyer can rely on is looked at first.',
  turnaround: 'Turnaround: what failure costs now is looked at first.',
};

export function strategy(r: Reading): void {
  const [own] = Object.entries(strategies).find(([, said]) => r.starts(said)) ?? [];
  if (own === undefined) throw new Unread(r.rest);
  r.must(own === r.facts.candidate.record.costs?.strategy, `says ${own}`);
}
