import type { Conversation } from '../../conversation/conversation.ts';
import { languageFor } from '../../language/languages.ts';
import { onGrid } from '../ledger.ts';
import type { Measures } from '../score.ts';
import { courseOf, type CourseTurn } from './course.ts';
import { estimated, type Estimate, type Moved } from './estimated.ts';
import { type Place, type View, viewOf } from './view.ts';
import { intercepts, weights } from './weights.ts';

const estimateVersion = 1;

/** @returns null where one of the two sides never said a word, or in a language that was not learnt from. */
export function estimate(conversation: Conversation): Estimate | null {
  return languageFor(conversation.brief.persona.locale).toneMeasured ? estimateOf(courseOf(conversation)) : null;
}

export function estimateOf(course: readonly CourseTurn[]): Estimate | null {
  if (!course.some(({ side }) => side === 'bot') || !course.some(({ side }) => side === 'customer')) return null;
  const view = viewOf(course);
  const moves = movesOf(view, course.length);
  const level = (index: number): number => {
    let sum = intercepts[estimated[index]!];
    for (const move of moves) sum += move[index]!;
    return onGrid(100 / (1 + Math.exp(-sum)));
  };
  return {
    version: estimateVersion,
    success: level(0),
    satisfaction: level(1),
    effort: level(2),
    moved: estimated.flatMap((_, index) => furthest(index, moves, view, course)),
  };
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

/** What each turn of the course adds to each of `estimated`. */
function movesOf({ marks, places }: View, turns: number): number[][] {
  const moves = Array.from({ length: turns }, () => estimated.map(() => 0));
  for (const place of places) {
    const weighed = weightsIn(place);
    for (const at of place.turns) {
      const move = moves[at]!;
      for (const [mark, amount] of marks[at]!) {
        const weight = weighed.get(mark);
        if (weight === undefined) continue;
        for (let index = 0; index < move.length; index += 1)
          move[index]! += (weight[index]! * amount) / place.turns.length;
      }
    }
  }
  return moves;
}

const mostTurns = 3;
const mostMarks = 3;
/** Less than this is not worth a reader's eye. */
const least = 0.1;

function furthest(index: number, moves: readonly number[][], view: View, course: readonly CourseTurn[]): Moved[] {
  return [...moves.keys()]
    .filter((at) => Math.abs(moves[at]![index]!) >= least)
    .sort((a, b) => Math.abs(moves[b]![index]!) - Math.abs(moves[a]![index]!) || a - b)
    .slice(0, mostTurns)
    .map((at) => {
      const { turn, side } = course[at]!;
      const by = moves[at]![index]!;
      return { what: estimated[index]!, turn, side, by: onGrid(by), shows: shownBy(at, index, Math.sign(by), view) };
    });
}

/** The marks that moved a turn its way, the weightiest first. */
function shownBy(at: number, index: number, way: number, { marks, places }: View): string[] {
  const totals = new Map<string, number>();
  for (const place of places) {
    if (!place.turns.includes(at)) continue;
    const weighed = weightsIn(place);
    for (const [mark, amount] of marks[at]!) {
      const by = ((weighed.get(mark)?.[index] ?? 0) * amount) / place.turns.length;
      totals.set(mark, (totals.get(mark) ?? 0) + by * way);
    }
  }
  return [...totals]
    .filter(([, by]) => by > 0)
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostMarks)
    .map(([mark]) => mark);
}

const none: ReadonlyMap<string, number[]> = new Map();
const weightsIn = ({ name }: Place): ReadonlyMap<string, number[]> => (table ??= read()).get(name) ?? none;

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
