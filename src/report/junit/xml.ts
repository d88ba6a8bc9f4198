/** Test cases as JUnit writes them. */
import { cut, pieces } from '../visible.ts';

export interface Case {
  className: string;
  name: string;
  /** What tells it from another of the same name. */
  id: string;
  /** What the bot took; 0 for what is reckoned. */
  seconds: number;
  outcome: 'passed' | 'failed' | 'skipped';
  /** Elements within it. */
  body: string[];
}

export interface Suite {
  name: string;
  cases: Case[];
}

/** Servers that read it keep the history of a test by its name: two of one name would be one. */
export function unique(suites: readonly Suite[]): Suite[] {
  const nameOf = ({ className, name }: Case) => `${className} ${name}`;
  const shared = repeated(suites.flatMap(({ cases }) => cases.map(nameOf)));
  const withIds = suites.map(({ name, cases }) => ({
    name,
    cases: cases.map((one) => (shared.has(nameOf(one)) ? { ...one, name: `${one.name} (${one.id})` } : one)),
  }));
  const seen = new Map<string, number>();
  return withIds.map(({ name, cases }) => ({
    name,
    cases: cases.map((one) => {
      const times = (seen.get(nameOf(one)) ?? 0) + 1;
      seen.set(nameOf(one), times);
      return times === 1 ? one : { ...one, name: `${one.name} #${times}` };
    }),
  }));
}

function repeated(names: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(names.filter((name) => seen.size === seen.add(name).size));
}

export function suiteXml({ name, cases }: Suite): string {
  return `  <testsuite name="${attribute(name)}" ${tally(cases)}>\n${cases.map(caseXml).join('\n')}\n  </testsuite>`;
}

function caseXml({ className, name, seconds, body }: Case): string {
  const open = `    <testcase classname="${attribute(className)}" name="${attribute(name)}" time="${seconds.toFixed(3)}"`;
  if (body.length === 0) return `${open}/>`;
  return [`${open}>`, ...body.map((element) => `      ${element}`), '    </testcase>'].join('\n');
}

export const skipped = (why: string): string => `<skipped message="${attribute(why)}"/>`;

export const failure = (message: string, text: string, type?: string): string =>
  `<failure${type === undefined ? '' : ` type="${attribute(type)}"`} message="${attribute(message)}">${content(text)}</failure>`;

export function tally(cases: Case[]): string {
  const of = (outcome: Case['outcome']) => cases.filter((one) => one.outcome === outcome).length;
  const seconds = cases.reduce((sum, one) => sum + one.seconds, 0);
  return `tests="${cases.length}" failures="${of('failed')}" errors="0" skipped="${of('skipped')}" time="${seconds.toFixed(3)}"`;
}

export function attribute(text: string): string {
  return content(cut(text, 2000)).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}

/** XML 1.0 forbids most control characters even as references; they and every hidden character are shown as codes. */
export function content(text: string): string {
  return pieces(text)
    .map((piece) => ('code' in piece ? `⟨${piece.code}⟩` : piece.text))
    .join('')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
