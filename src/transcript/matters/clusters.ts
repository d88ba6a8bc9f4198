/**
 * Openings of one matter put together, where nothing says which matters there are: average linkage (Sokal & Michener, 1958) over how much of
 * what each of two openings tells the other says as well.
 */
import { grouped } from '../../grouped.ts';
import { coverageIn, weightsOf } from './coverage.ts';
import type { Said } from './groups.ts';
import { linked } from './linkage.ts';
import { nearnessIn } from './nearness.ts';

export interface Clusters {
  /** The largest first, each of at least so many. */
  clusters: Said[][];
  /** What is alone, or nearly. */
  rest: Said[];
}

/** On average, openings of one matter say so much of each other. */
const alike = 0.2;
/** All pairs are looked at: of more openings so many, spread over all, make the clusters, and the others join them. */
const most = 800;
/** Customers with other matters, whom nobody saw: of a few openings, words that all share make them alike. */
const unseen = 10;
/** Of a large cluster so many are asked how near another opening is. */
const asked = 20;

/** @param fewest Fewer are no matter. */
export function clustersOf(openings: readonly Said[], fewest: number): Clusters {
  const found = [...grouped(openings, ({ gist }) => gist.language).values()].map((own) => inOneLanguage(own, fewest));
  const all = found.flat().toSorted((a, b) => b.length - a.length || (a[0]!.id < b[0]!.id ? -1 : 1));
  return {
    clusters: all.filter(({ length }) => length >= fewest),
    rest: all.filter(({ length }) => length < fewest).flat(),
  };
}

function inOneLanguage(openings: readonly Said[], fewest: number): Said[][] {
  const step = Math.max(1, openings.length / most);
  const first = new Set(Array.from({ length: Math.min(most, openings.length) }, (_, at) => Math.floor(at * step)));
  const drawn = openings.filter((_, at) => first.has(at));
  const alikeOf = likenessIn(drawn, fewest);
  const clusters = linked(drawn, alikeOf, alike);
  for (const one of openings.filter((_, at) => !first.has(at))) {
    const likes = clusters.map((members) => ({ members, like: meanLike(one, members, alikeOf) }));
    const [nearest] = likes.toSorted((a, b) => b.like - a.like);
    if (nearest !== undefined && nearest.like >= alike) nearest.members.push(one);
    else clusters.push([one]);
  }
  return clusters;
}

type Likeness = (one: Said, other: Said) => number;

/** From 0 to 1, the same both ways. */
function likenessIn(openings: readonly Said[], fewest: number): Likeness {
  const weight = weightsOf(
    openings.map(({ gist }) => gist.keys),
    { unseen, fewest: Math.min(fewest, unseen) },
  );
  const coverage = coverageIn(weight, nearnessIn(openings[0]!.gist.language));
  return ({ gist: { keys: one } }, { gist: { keys: other } }) => (coverage(one, other) + coverage(other, one)) / 2;
}

function meanLike(one: Said, members: readonly Said[], alikeOf: Likeness): number {
  const some = members.slice(0, asked);
  return some.reduce((sum, other) => sum + alikeOf(one, other), 0) / some.length;
}
