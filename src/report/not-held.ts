/** What the cells that were chosen leave out. */
import type { Cover } from '../plan/cover/cover.ts';
import { count, share } from '../wording/numbers.ts';
import { listed, plural } from '../wording/words.ts';
import type { Untested } from './unseen-in-transcripts.ts';

const mostNamed = 6;

/** @param cover Absent: every cell was held. */
export function notHeld(cover: Cover | undefined): Untested[] {
  if (cover === undefined || cover.cells === cover.of) return [];
  const left = count(cover.of - cover.cells);
  const held = {
    what: `${left} of ${plural(cover.of, 'cell')} (scenario × persona)`,
    why: whyLeft(cover),
    notObservable: false,
  };
  const unmet = cover.tuples - cover.met;
  if (unmet === 0) return [held];
  const [lost, tuples] = [count(unmet), count(cover.tuples)];
  const names = namesOf(cover, unmet);
  const what =
    cover.strength === 3
      ? `${lost} of ${tuples} triples that could meet: ${names}`
      : `${lost} of ${tuples} pairs that could meet: ${names}`;
  return [held, { what, why: `${share(cover.missed, 1)} by volume and stakes`, notObservable: false }];
}

function whyLeft({ choose, met, tuples, strength }: Cover): string {
  if (choose === 'sample') return 'the others are a sample by volume and stakes';
  if (met < tuples) return 'no more cells were to be held';
  return strength === 3 ? 'every triple meets in the others' : 'every pair meets in the others';
}

/** `intent refund × locale de, …`, those of most contacts first. */
function namesOf({ unmet }: Cover, all: number): string {
  const names = unmet.slice(0, mostNamed).map((parts) => parts.join(' × '));
  return listed([...names, ...Array<string>(all - names.length).fill('')], mostNamed + 1);
}
