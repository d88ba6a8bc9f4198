import { variantOf } from '../scenario/variants.ts';
import type { GateSpec } from '../scenario/schema/gate-schema.ts';

/** In the order reports list them. */
const segmentKinds = ['all', 'intent', 'persona', 'scenario', 'segment', 'variant', 'tag'] as const;

export type SegmentKind = (typeof segmentKinds)[number];

/** A cut of the run; id is empty for `all`. */
export interface Segment {
  kind: SegmentKind;
  id: string;
}

/** What of a cell or conversation says which segments it is in. */
export interface Segmented {
  intent: string;
  persona: string;
  scenario: string;
  segment: string | null;
  tags: readonly string[];
}

export const wholeRun: Segment = { kind: 'all', id: '' };

/** What one segment is in a table. */
export const keyOf = ({ kind, id }: Segment): string => `${kind} ${id}`;

export const isSameSegment = (a: Segment, b: Segment): boolean => a.kind === b.kind && a.id === b.id;

/** Whole run first, then kind by kind, ids sorted. */
export const inOrder = (a: Segment, b: Segment): number =>
  segmentKinds.indexOf(a.kind) - segmentKinds.indexOf(b.kind) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Every segment that holds it. A stratum coarser than a cell leaves empty what it does not know: it is in no segment of that kind. */
export function segmentsOf(one: Segmented): Segment[] {
  const variant = variantOf(one.persona);
  return [
    wholeRun,
    ...(['intent', 'persona', 'scenario', 'segment'] as const).flatMap((kind) =>
      one[kind] ? [{ kind, id: one[kind] }] : [],
    ),
    ...(variant === null ? [] : [{ kind: 'variant', id: variant } as const]),
    ...[...new Set(one.tags)].map((id) => ({ kind: 'tag', id }) as const),
  ];
}

export function isIn({ kind, id }: Segment, one: Segmented): boolean {
  if (kind === 'all') return true;
  if (kind === 'variant') return variantOf(one.persona) === id;
  return kind === 'tag' ? one.tags.includes(id) : one[kind] === id;
}

/** What a gate can name. */
export const gatePlaces = ['intent', 'persona', 'scenario', 'tag'] as const;

/** Whether a gate judges this segment. */
export function isMeantBy(gate: GateSpec, segment: Segment): boolean {
  if (gate.each) return segment.kind === gate.each;
  return isSameSegment(segment, placeOf(gate));
}

/** The one segment that a gate without `each` judges. */
export function placeOf(gate: GateSpec): Segment {
  for (const kind of gatePlaces) {
    const id = gate[kind];
    if (id !== undefined) return { kind, id };
  }
  return wholeRun;
}
