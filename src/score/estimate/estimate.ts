import type { Conversation } from '../../conversation/conversation.ts';
import { onGrid } from '../ledger.ts';
import type { Measures } from '../score.ts';
import { courseOf, type CourseTurn } from './course.ts';
import { estimated, type Estimate, type Estimated, type Moved } from './estimated.ts';
import { viewOf } from './view.ts';
import { intercepts, weights } from './weights.ts';

export const estimateVersion = 1;

/** @returns null where one of the two sides never said a word. */
export function estimate(conversation: Conversation): Estimate | null {
  return estimateOf(courseOf(conversation));
}

export function estimateOf(course: readonly CourseTurn[]): Estimate | null {
  if (!course.some(({ side }) => side === 'bot') || !course.some(({ side }) => side === 'customer')) return null;
  const terms = termsOf(course);
  const level = (what: Estimated, index: number): number => {
    let sum = intercepts[what];
    for (const { by } of terms) sum += by[index]!;
    return onGrid(100 / (1 + Math.exp(-sum)));
  };
  const [success, satisfaction, effort] = estimated.map(level) as [number, number, number];
  const moved = estimated.flatMap((what, index) => movedBy(what, index, terms, course));
  return { version: estimateVersion, success, satisfaction, effort, moved };
}

/** For the run's metrics; nothing where nothing could be estimated. */
export const estimateMeasures = (made: Estimate | null): Measures =>
  made === null
    ? {}
    : {
        estimated_success: [made.success, 1],
        estimated_satisfaction: [made.satisfaction, 1],
        estimated_effort: [made.effort, 1],
      };

/** What one mark of one turn adds, in the order of `estimated`. */
interface Term {
  at: number;
  mark: string;
  by: readonly number[];
}

function termsOf(course: readonly CourseTurn[]): Term[] {
  const model = (table ??= read());
  const { marks, places } = viewOf(course);
  const terms: Term[] = [];
  for (const { name, turns } of places) {
    const weighed = model.get(name);
    if (weighed === undefined) continue;
    for (const at of turns) {
      for (const [mark, amount] of marks[at]!) {
        const weight = weighed.get(mark);
        if (weight !== undefined) terms.push({ at, mark, by: weight.map((one) => (one * amount) / turns.length) });
      }
    }
  }
  return terms;
}

const mostTurns = 3;
const mostMarks = 3;
/** Less than this is not worth a reader's eye. */
const least = 0.1;

function movedBy(what: Estimated, index: number, terms: readonly Term[], course: readonly CourseTurn[]): Moved[] {
  const totals = new Map<number, { by: number; marks: Map<string, number> }>();
  for (const { at, mark, by } of terms) {
    const total = totals.get(at) ?? { by: 0, marks: new Map<string, number>() };
    totals.set(at, total);
    total.by += by[index]!;
    total.marks.set(mark, (total.marks.get(mark) ?? 0) + by[index]!);
  }
  return [...totals]
    .filter(([, { by }]) => Math.abs(by) >= least)
    .sort(([a, one], [b, other]) => Math.abs(other.by) - Math.abs(one.by) || a - b)
    .slice(0, mostTurns)
    .map(([at, { by, marks }]) => ({
      what,
      turn: course[at]!.turn,
      side: course[at]!.side,
      by: onGrid(by),
      shows: [...marks]
        .filter(([, amount]) => amount * by > 0)
        .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))
        .slice(0, mostMarks)
        .map(([mark]) => mark),
    }));
}

let table: Map<string, Map<string, number[]>> | null = null;

/** Read when first needed: commands that score nothing do not wait for it. */
function read(): Map<string, Map<string, number[]>> {
  const places = new Map<string, Map<string, number[]>>();
  for (const line of weights.split('\n')) {
    const [place = '', mark = '', ...thousandths] = line.split('\t');
    const marks = places.get(place) ?? new Map<string, number[]>();
    places.set(
      place,
      marks.set(
        mark,
        thousandths.map((text) => Number(text) / 1000),
      ),
    );
  }
  return places;
}
