/** The labelled conversations of the data folder as the estimate sees them, read with the program's own ears. */
import type { CourseTurn } from '../../../src/score/estimate/course.ts';
import { viewOf } from '../../../src/score/estimate/view.ts';
import { actsIn } from '../nobody.ts';
import { readRows } from '../rows.ts';
import type { Found } from './ridge.ts';

interface Row<Label> {
  id: string;
  /** Runs of one task; absent where every row stands alone. */
  group?: string;
  source: string;
  turns: { role: 'customer' | 'bot' | 'agent' | 'tool'; text: string; name?: string; call?: { name: string } }[];
  label: Label;
}

export interface Labelled<Label> {
  /** What must not stand on both sides of a fold; several where one conversation belongs to several. */
  groups: readonly string[];
  source: string;
  label: Label;
  course: CourseTurn[];
  found: Found;
  calls: Call[];
}

/** A tool the bot called, and what came back. */
export interface Call {
  name: string;
  result: string;
}

export function readConversations<Label>(data: string, name: string): Labelled<Label>[] {
  return readRows<Row<Label>>(data, name).map(({ id, group, source, turns, label }) => {
    const course = courseOf(turns);
    return { groups: [group ?? id], source, label, course, found: foundIn(course), calls: callsIn(turns) };
  });
}

/** Amounts by `place: mark`. */
function foundIn(course: readonly CourseTurn[]): Found {
  const { marks, places } = viewOf(course);
  const found = new Map<string, number>();
  for (const { name, turns } of places)
    for (const at of turns)
      for (const [mark, amount] of marks[at]!) {
        const key = `${name}: ${mark}`;
        found.set(key, (found.get(key) ?? 0) + amount / turns.length);
      }
  return found;
}

/** Marks by which a simulated customer ends a run: they tell how it ended. */
const endMarks = /###[A-Z-]+###/g;

function courseOf(turns: Row<unknown>['turns']): CourseTurn[] {
  const course: CourseTurn[] = [];
  let turn = 1;
  for (const { role, text: written } of turns) {
    const text = written.replace(endMarks, ' ').trim();
    if (role === 'tool' || text === '') continue;
    const side = role === 'customer' ? 'customer' : 'bot';
    if (side === 'customer' && course.length > 0) turn += 1;
    const acts = side === 'bot' ? actsIn(text) : [];
    course.push({ side, text, turn, acts });
  }
  return course;
}

function callsIn(turns: Row<unknown>['turns']): Call[] {
  return turns.flatMap(({ call }, at) => {
    const answer = turns[at + 1];
    return call ? [{ name: call.name, result: answer?.role === 'tool' ? answer.text : '' }] : [];
  });
}
