/**
 * Files laid over a project, as `--with` says: maps are merged key by key, anything else takes the place of what was there, null
 * removes it (RFC 7396). A bot of another protocol takes the place of the whole bot, because no key of the one means anything in the other.
 */
import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Problem } from '../../problem.ts';
import { nearest } from '../check/nearest.ts';
import { type Place, problemIn } from './place.ts';
import type { Source } from './source.ts';

type Table = Record<string, unknown>;

const tables = ['intents', 'personas', 'scenarios'];

export function layOver(
  sources: readonly Source[],
  overlays: readonly Source[],
): { sources: Source[]; problems: Problem[] } {
  return overlays.reduce<{ sources: Source[]; problems: Problem[] }>(
    (under, overlay) => {
      const laid = layOne(under.sources, overlay);
      return { sources: laid.sources, problems: [...under.problems, ...laid.problems] };
    },
    { sources: [...sources], problems: [] },
  );
}

function layOne(under: readonly Source[], overlay: Source): { sources: Source[]; problems: Problem[] } {
  if (!isTable(overlay.value)) return { sources: [...under, overlay], problems: [] };
  const problems: Problem[] = [];
  let sources = [...under];
  const own: Table = {};
  for (const [key, value] of Object.entries(overlay.value)) {
    if (tables.includes(key) && isTable(value)) {
      const left = Object.entries(value).filter(([id, entry]) => !lay([key, id], entry));
      if (left.length > 0) own[key] = Object.fromEntries(left);
    } else if (key === 'gates') {
      // A list like any other: it takes the place of those that all files have together.
      sources = sources.map((source) => (holds(source.value, ['gates']) ? changed(source, ['gates'], null) : source));
      if (value !== null) own[key] = value;
    } else if (!lay([key], value)) own[key] = value;
  }
  return { sources: Object.keys(own).length > 0 ? [...sources, { ...overlay, value: own }] : sources, problems };

  /** @returns Whether there was something to lay it over. */
  function lay(place: Place, value: unknown): boolean {
    const at = sources.findIndex((source) => holds(source.value, place));
    const source = sources[at];
    if (source === undefined && value !== null) return false;
    for (const idle of removedInVain(source?.value, place, value)) problems.push(nothingThere(overlay, idle, sources));
    if (source !== undefined) sources = sources.with(at, changed(source, place, value));
    return true;
  }

  function changed(source: Source, place: Place, value: unknown): Source {
    const moved = place.length === 1 ? relocated(value, overlay.folder ?? '', source.folder ?? '') : value;
    return {
      ...source,
      value: merged(source.value, nested(place, moved), []),
      overlays: [...(source.overlays ?? []), overlay],
    };
  }
}

function isTable(value: unknown): value is Table {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function holds(value: unknown, place: Place): boolean {
  return at(value, place) !== undefined;
}

function at(value: unknown, place: Place): unknown {
  return place.reduce<unknown>(
    (inner, key) => (isTable(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined),
    value,
  );
}

const nested = (place: Place, value: unknown): unknown =>
  place.toReversed().reduce<unknown>((inner, key) => ({ [key]: inner }), value);

function merged(under: unknown, over: unknown, place: Place): unknown {
  if (!isTable(over)) return over;
  const kept = isTable(under) && !isOtherBot(under, over, place) ? under : {};
  const result: Table = { ...kept };
  for (const [key, value] of Object.entries(over)) {
    if (value === null) delete result[key];
    else result[key] = merged(result[key], value, [...place, key]);
  }
  return result;
}

function isOtherBot(under: Table, over: Table, place: Place): boolean {
  return place.at(-1) === 'bot' && over['protocol'] !== undefined && over['protocol'] !== under['protocol'];
}

/** Paths in an overlay start where it lies; those of the project start where its file does. */
function relocated(value: unknown, from: string, to: string): unknown {
  if (!isTable(value) || from === to) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      if (key === 'bot' || key === 'backend' || key === 'tls') return [key, relocated(inner, from, to)];
      return [key, pathKeys.has(key) && typeof inner === 'string' ? movedPath(inner, from, to) : inner];
    }),
  );
}

const pathKeys = new Set(['module', 'ca', 'cert', 'key']);

function movedPath(path: string, from: string, to: string): string {
  if (isAbsolute(path) || path.startsWith('{{')) return path;
  const moved = relative(to, resolve(from, path)).split(sep).join('/');
  return moved.startsWith('.') ? moved : `./${moved}`;
}

function removedInVain(under: unknown, place: Place, value: unknown): Place[] {
  if (value === null) return holds(under, place) ? [] : [place];
  if (!isTable(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => removedInVain(under, [...place, key], inner));
}

function nothingThere(overlay: Source, place: Place, sources: readonly Source[]): Problem {
  const beside = sources.flatMap(({ value }) => Object.keys(Object(at(value, place.slice(0, -1)))));
  const near = nearest(String(place.at(-1)), beside);
  return problemIn(overlay, place, 'key', {
    code: 'unknown-reference',
    message: `null removes "${place.join('.')}" from the project, which has none`,
    expected: 'a key that stands in the files below',
    ...(near !== null && { hint: `Did you mean "${near}"?` }),
  });
}
