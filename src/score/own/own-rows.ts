import { scales } from '../metrics/metric.ts';
import { type CriterionMetric, judgedPrefix } from '../judged/criterion-metrics.ts';
import { isCalibrated, metrics, type OwnName, type OwnRow } from '../metrics.ts';
import { ownNeeds, type UserMetric } from './user-metric.ts';

/** A metric that can't be used, and what was expected of it. */
export interface MetricMistake {
  message: string;
  expected: string;
}

const namePattern = /^[a-z][a-z0-9_]*$/;
const mostName = 60;

/** Nothing checks what a module exports: it may be anything. */
export function mistakesIn(given: readonly unknown[]): MetricMistake[] {
  const names = new Set<unknown>();
  return given.flatMap((one, at) => {
    const named = `Metric ${at + 1}`;
    if (typeof one !== 'object' || one === null)
      return [{ message: `${named} is ${one === null ? 'null' : `a ${typeof one}`}.`, expected: shape }];
    const metric = one as Partial<Record<keyof UserMetric, unknown>>;
    const title = typeof metric.name === 'string' ? `The metric "${metric.name}"` : named;
    const isTwice = metric.name !== undefined && names.has(metric.name);
    names.add(metric.name);
    return [
      ...(isTwice ? [{ message: `${title} is there twice.`, expected: 'a name of its own' }] : []),
      ...mistakesOf(metric, title),
    ];
  });
}

const shape = 'an object with "name" and a function "measure"';

function mistakesOf(metric: Partial<Record<keyof UserMetric, unknown>>, title: string): MetricMistake[] {
  const found: MetricMistake[] = [];
  const wrong = (key: keyof UserMetric, expected: string): void => {
    const value = metric[key] === undefined ? 'is missing' : `is ${JSON.stringify(metric[key]) ?? typeof metric[key]}`;
    found.push({ message: `${title}: "${key}" ${value}.`, expected });
  };
  const oneOf = (key: keyof UserMetric, values: readonly string[]): void => {
    if (metric[key] !== undefined && !values.includes(metric[key] as string))
      wrong(key, `one of: ${values.join(', ')}`);
  };
  const { name, kind, unit = 'share', better = 'neither', scale, margin, needs, version } = metric;
  if (typeof name !== 'string' || !namePattern.test(name) || name.length > mostName)
    wrong('name', 'small letters, digits and underscores: says_sorry');
  else if (name.startsWith(judgedPrefix) && !('judged' in metric))
    wrong('name', `a name that does not begin with ${judgedPrefix}: those are of criteria in words`);
  else if (metrics.some((one) => one.name === name))
    wrong('name', 'a name that no metric of this program has: docs/metrics.md lists them');
  if (typeof metric.measure !== 'function') wrong('measure', 'a function (conversation, scored) => value');
  if (metric.title !== undefined && (typeof metric.title !== 'string' || metric.title.trim() === ''))
    wrong('title', 'a few words');
  oneOf('better', ['higher', 'lower', 'neither']);
  oneOf('kind', ['rate', 'mean', 'ratio']);
  oneOf('unit', [...Object.keys(scales), 'score']);
  if (kind === 'rate' && unit !== 'share') wrong('kind', `mean or ratio, for its unit is ${String(unit)}`);
  if (unit === 'score' ? !isScale(scale) : scale !== undefined)
    wrong('scale', unit === 'score' ? 'least and most of the score: [1, 5]' : 'no scale, or the unit "score"');
  const needsMargin = better !== 'neither' && marginOf(metric as UserMetric) === null;
  if (needsMargin || (margin !== undefined && !(typeof margin === 'number' && margin > 0 && Number.isFinite(margin))))
    wrong('margin', `the smallest worsening that matters, above 0, in its unit (${String(unit)})`);
  if (needs !== undefined && !(Array.isArray(needs) && needs.every((one) => ownNeeds.includes(one as never))))
    wrong('needs', `a list of: ${ownNeeds.join(', ')}`);
  if (version !== undefined && !Number.isInteger(version)) wrong('version', 'a whole number');
  return found;
}

const isScale = (scale: unknown): boolean =>
  Array.isArray(scale) &&
  scale.length === 2 &&
  scale.every((end) => typeof end === 'number' && Number.isFinite(end)) &&
  (scale as number[])[0]! < (scale as number[])[1]!;

const marginOfShare = 0.05;

/** null: its unit has no end, and nobody but its author knows what matters. */
function marginOf({ margin, unit = 'share', scale }: UserMetric): number | null {
  if (margin !== undefined) return margin;
  if (unit === 'share') return marginOfShare;
  const [low, high] = unit === 'score' ? (scale ?? [0, null]) : scales[unit];
  return high === null ? null : (high - low) / 20;
}

/** Of metrics without a mistake: as the table has its own. */
export const ownRows = (own: readonly UserMetric[]): OwnRow[] =>
  own.map((metric) => {
    const { name, title = inWords(name), better = 'neither', unit = 'share', watched, version = 1 } = metric;
    const kind = metric.kind ?? (unit === 'share' ? 'rate' : 'mean');
    const common = { name: name as OwnName, title, group: 'own', kind, better, version } as const;
    const margin = marginOf(metric) ?? 1;
    const measured = unit === 'score' ? { unit, scale: metric.scale! } : { unit };
    return { ...common, margin, ...measured, ...(watched === true && { watched }), ...judgedIn(metric) };
  });

/** What a model judges decides nothing before people have shown that it agrees with them; and of two judges no figures are compared. */
function judgedIn(metric: UserMetric | CriterionMetric): Pick<OwnRow, 'version' | 'judged' | 'experimental'> | null {
  if (!('judged' in metric)) return null;
  const { judged } = metric;
  const version = Number.parseInt(judged.judge.slice(0, 8), 16) || 0;
  const isOpen = !isCalibrated(judged);
  return {
    version,
    judged,
    ...(isOpen && { experimental: 'it is judged by a language model that is not calibrated' }),
  };
}

const inWords = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1).replaceAll('_', ' ').trim();
