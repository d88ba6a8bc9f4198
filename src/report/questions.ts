/** Did customers feel understood, could they easily reach a human, how did it make them feel: an answer, and what it rests on. */
import { clopperPearson } from '../score/interval.ts';
import { type MetricRow, metrics } from '../score/metrics.ts';
import { lowered, plural } from '../wording/words.ts';
import type { Quote } from './decisions.ts';
import { fixed } from '../wording/numbers.ts';
import type { Mood } from './observe.ts';
import { everything, type Source } from './source.ts';

export interface Question {
  question: string;
  /** `Mostly`, `No`, `Cannot be told`. */
  answer: string;
  tint: 'good' | 'bad' | 'unsure';
  /** What it rests on, the strongest first. */
  evidence: string[];
  quote: Quote | null;
}

/** Where an intent has fewer, its figure is no example. */
const fewest = 5;

export function questions(from: Source): Question[] {
  const [understood, human] = (['understood', 'human'] as const).map((of) => measured(from, of));
  return [
    { question: 'Did customers feel understood?', ...understood! },
    { question: 'Could they easily reach a human?', ...human! },
    { question: 'How did it make them feel?', ...felt(from) },
  ];
}

type Answer = Omit<Question, 'question'>;

function measured(from: Source, of: 'understood' | 'human'): Answer {
  const own = metrics.filter(({ question }) => question?.of === of);
  const leading = own.find(
    ({ name, question }) => question?.lead && (from.line(name, everything)?.candidate.value ?? null) !== null,
  );
  const lines = own.flatMap((metric) => evidenceOf(from, metric));
  if (!leading)
    return {
      answer: 'Cannot be told',
      tint: 'unsure',
      evidence: [...lines, 'This bot gives no way to see it.'],
      quote: null,
    };
  const { interval } = from.line(leading.name, everything)!.candidate;
  const { yes, no } = leading.question!.lead!;
  const [low, high] = [(interval?.low ?? 0) / 100, (interval?.high ?? 100) / 100];
  const answer = low >= yes ? 'Yes' : high < no ? 'No' : low >= no ? 'Mostly' : 'Not surely';
  const first = evidenceOf(from, leading);
  const moved = from.line(leading.name, everything)!.change?.verdict;
  const since = moved === 'regressed' ? 'less' : moved === 'improved' ? 'more' : null;
  return {
    answer: since === null ? answer : `${answer}, ${since} than with ${from.labels.baseline}`,
    tint: answer === 'No' || since === 'less' ? 'bad' : answer === 'Yes' ? 'good' : 'unsure',
    evidence: [...first, ...leastIn(from, leading), ...lines.filter((line) => !first.includes(line))],
    quote: null,
  };
}

/** `Intent understood: 610 of 675 (90.4 %), was 640 of 675.` */
function evidenceOf(from: Source, { name, title }: MetricRow): string[] {
  const line = from.line(name, everything);
  if (!line || line.candidate.value === null) return [];
  const { candidate, baseline } = line;
  const before = baseline && baseline.value !== null ? `, was ${baseline.text}` : '';
  return [`${title}: ${candidate.text} (${candidate.basis})${before}.`];
}

/** The average hides it: where the figure is lowest. */
function leastIn(from: Source, { name, title, better }: MetricRow): string[] {
  const rows = from.candidate.record.aggregate.values
    .filter(
      (one) => one.metric === name && one.segment.kind === 'intent' && one.value !== null && one.denominator >= fewest,
    )
    .toSorted((a, b) => (better === 'lower' ? b.value! - a.value! : a.value! - b.value!));
  const [least, ...others] = rows;
  if (!least || others.every(({ value }) => value === least.value)) return [];
  return [
    `Least in ${from.intent(least.segment.id)}: ${lowered(title)} ${fixed(least.numerator, 0)} of ${fixed(least.denominator, 0)}.`,
  ];
}

/** The mood of simulated customers, which follows from what the bot did to them. */
function felt(from: Source): Answer {
  const now = Object.entries(from.candidate.observed?.moods ?? {});
  const total = sumOf(now.map(([, mood]) => mood));
  if (total.of === 0)
    return {
      answer: 'Cannot be told',
      tint: 'unsure',
      evidence: ['These customers are not ours: their mood cannot be seen.'],
      quote: null,
    };
  const before = sumOf(Object.values(from.baseline?.observed?.moods ?? {}));
  const worse = clopperPearson(total.worse, total.of);
  const better = clopperPearson(total.better, total.of);
  const answer =
    worse.low > better.high
      ? 'Worse than they came'
      : better.low > worse.high
        ? 'Better than they came'
        : 'Much as they came';
  const [unhappiest] = now
    .filter(([, { conversations }]) => conversations >= fewest)
    .toSorted(([, a], [, b]) => b.worse / b.conversations - a.worse / a.conversations);
  const was = before.of === 0 ? '' : `, was ${before.better} and ${before.worse} of ${before.of}`;
  const low = unhappiest && unhappiest[1].worse > 0 ? unhappiest : null;
  const isWorse = before.of > 0 && clopperPearson(before.worse, before.of).high < worse.low;
  return {
    answer: isWorse ? `${answer}, but more left unhappy than with ${from.labels.baseline}` : answer,
    tint: isWorse || answer.startsWith('Worse') ? 'bad' : answer.startsWith('Better') ? 'good' : 'unsure',
    evidence: [
      `${plural(total.better, 'customer')} left happier than they came and ${total.worse} less happy, of ${total.of}${was}.`,
      ...(low ? [`Worst in ${from.intent(low[0])}: ${low[1].worse} of ${low[1].conversations} left less happy.`] : []),
    ],
    quote: low && low[1].low.turn > 0 ? quoteOf(low[1]) : null,
  };
}

const quoteOf = ({ low }: Mood): Quote => ({
  text: low.words,
  from: `a customer at turn ${low.turn}`,
  conversation: low.conversation,
  turn: low.turn,
});

function sumOf(moods: readonly Mood[]): { better: number; worse: number; of: number } {
  const sum = (of: (mood: Mood) => number) => moods.reduce((all, mood) => all + of(mood), 0);
  return { better: sum((one) => one.better), worse: sum((one) => one.worse), of: sum((one) => one.conversations) };
}
