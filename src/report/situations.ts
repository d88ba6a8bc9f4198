/** Where the bot may work alone: intent × stakes × how the customer came, from what was measured there. */
import { boundsOfTally, tallyOf } from '../compare/tally.ts';
import { type MetricRow, metrics, success } from '../score/metrics.ts';
import type { ScoredConversation } from '../score/score.ts';
import { fixed, share, tallyText } from '../wording/numbers.ts';
import type { Feeling } from './observe.ts';
import type { Source } from './source.ts';

type Advice = 'automate' | 'assist' | 'human' | 'unknown';

export interface SituationCell {
  advice: Advice;
  word: string;
  /** `14 of 15`, of conversations something could decide. */
  counts: string;
  /** `70 to 99 %`. */
  range: string;
  /** What decided it, in a few words. */
  why: string;
  /** The bot failed there; a human that a scenario requires is no failure. */
  isFailing: boolean;
}

export interface Situations {
  feelings: { feeling: Feeling; title: string }[];
  groups: { stakes: string; rows: { intent: string; title: string; cells: (SituationCell | null)[] }[] }[];
  rule: string;
}

const feelings: { feeling: Feeling; title: string }[] = [
  { feeling: 'calm', title: 'Calm or in a hurry' },
  { feeling: 'annoyed', title: 'Annoyed or angry' },
  { feeling: 'distressed', title: 'Anxious or in distress' },
];

const stakesTitles = { low: 'Low stakes', normal: 'Normal stakes', high: 'High stakes' } as const;
const stakesOrder = ['low', 'normal', 'high'] as const;

/** What the bot must surely solve to work alone, by what is at stake; and below what it must not talk to anybody alone. */
const alone = { low: 0.7, normal: 0.7, high: 0.8 } as const;
const hopeless = 0.5;
/** Of 100: more avoidable effort than this is asked of nobody whose matter is simple. */
const mostEffort = 20;
/** Share of turns off brand that somebody who came upset is spared. */
const mostOffBrand = 0.2;
const fewest = 5;

const words: Record<Advice, string> = {
  automate: 'Automate',
  assist: 'Assist',
  human: 'Human only',
  unknown: 'Too few',
};

const rule =
  `Automate: success is surely at least ${share(alone.normal, 0)} (${share(alone.high, 0)} where stakes are high), everybody who needed a human reached one, ` +
  `effort is at most ${mostEffort} of 100, and with customers who came upset at most ${share(mostOffBrand, 0)} of turns are off brand. ` +
  `Human only: every scenario there requires a human, or success is surely below ${share(hopeless, 0)} (where stakes are high: not surely above it). Between the two, assist: a human reads along. ` +
  `Surely is the 95 % interval; fewer than ${fewest} conversations say nothing.`;

const headline = (group: MetricRow['group']) => metrics.find((one) => one.group === group && one.headline)!.name;
const [effort, escalation, tone] = [headline('effort'), headline('escalation'), headline('tone')];

/** Null where customers' moods and stakes are not known, as in transcripts of other tools. */
export function situations(from: Source): Situations | null {
  const { observed, scored, record } = from.candidate;
  if (!observed || record.imported) return null;
  const cells = new Map<string, ScoredConversation[]>();
  for (const one of scored) {
    const feeling = observed.feelings[one.id];
    if (!feeling || !one.scorable || one.measures[success.name] === undefined) continue;
    const key = `${one.intent} ${feeling}`;
    cells.set(key, [...(cells.get(key) ?? []), one]);
  }
  const shown = feelings.filter(({ feeling }) => [...cells.keys()].some((key) => key.endsWith(` ${feeling}`)));
  if (shown.length === 0) return null;
  const intents = [...new Set(scored.map(({ intent }) => intent))];
  const groups = stakesOrder.flatMap((stakes) => {
    const rows = intents
      .filter((intent) => (observed.stakes[intent] ?? 'normal') === stakes)
      .map((intent) => ({
        intent,
        title: from.intent(intent),
        cells: shown.map(({ feeling }) => cellOf(cells.get(`${intent} ${feeling}`) ?? [], stakes, feeling)),
      }))
      .filter((row) => row.cells.some((cell) => cell !== null));
    return rows.length === 0 ? [] : [{ stakes: stakesTitles[stakes], rows }];
  });
  return { feelings: shown, groups, rule };
}

function cellOf(own: ScoredConversation[], stakes: keyof typeof alone, feeling: Feeling): SituationCell | null {
  if (own.length === 0) return null;
  const tally = tallyOf(own);
  const interval = boundsOfTally(tally);
  const { advice, why } = advise(own, interval, stakes, feeling);
  return {
    advice,
    word: words[advice],
    counts: tallyText(tally),
    range: `${fixed(interval.low * 100, 0)} to ${fixed(interval.high * 100, 0)} %`,
    why,
    isFailing: advice === 'human' && interval.low < hopeless,
  };
}

function advise(
  own: ScoredConversation[],
  { low, high }: { low: number; high: number },
  stakes: keyof typeof alone,
  feeling: Feeling,
): { advice: Advice; why: string } {
  if (own.length < fewest) return { advice: 'unknown', why: `fewer than ${fewest} conversations` };
  const needed = own.filter(({ measures }) => measures[escalation] !== undefined);
  if (needed.length === own.length) return { advice: 'human', why: 'a human is required by the scenario' };
  if (high < hopeless) return { advice: 'human', why: `surely less than ${share(hopeless, 0)} solved` };
  if (stakes === 'high' && low < hopeless)
    return { advice: 'human', why: `${share(hopeless, 0)} solved is not sure, and stakes are high` };
  if (low < alone[stakes]) return { advice: 'assist', why: `${share(alone[stakes], 0)} solved is not sure` };
  const missed = needed.filter(({ measures }) => measures[escalation]?.[0] === 0).length;
  if (missed > 0) return { advice: 'assist', why: `${missed} who needed a human reached none` };
  const tired = ratio(own, effort);
  if (tired !== null && tired > mostEffort) return { advice: 'assist', why: `effort ${fixed(tired, 0)} of 100` };
  const off = ratio(own, tone);
  if (feeling !== 'calm' && off !== null && off > mostOffBrand)
    return { advice: 'assist', why: `${share(off, 0)} of turns off brand` };
  return { advice: 'automate', why: 'solved, with little effort' };
}

function ratio(own: readonly ScoredConversation[], name: typeof effort): number | null {
  let [sum, of] = [0, 0];
  for (const { measures } of own) {
    sum += measures[name]?.[0] ?? 0;
    of += measures[name]?.[1] ?? 0;
  }
  return of === 0 ? null : sum / of;
}
