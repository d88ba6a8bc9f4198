/** What a template computes, as far as it is known what it is computed from. */
import type { Problem } from '../../problem.ts';
import { type Operand, operandsOf } from '../template/expression.ts';
import { parseTemplate, type TemplateExpression } from '../template/template-syntax.ts';
import type { FakerDraws } from './check-unique.ts';
import { type Kind, type Kinds, kindOfValue, whyNotComputable } from './computed-kinds.ts';
import { matches } from './matches.ts';

type Report = Pick<Problem, 'code' | 'message' | 'expected' | 'hint'>;

export function checkComputed(
  { expression, format, source }: TemplateExpression & { kind: 'computed' },
  kinds: Kinds | undefined,
): Report | null {
  const secret = operandsOf(expression).find(({ path }) => path[0] === 'env');
  if (secret !== undefined) {
    return {
      code: 'bad-template',
      message: `"${source}" is computed from a secret, and what comes of it could not be hidden`,
      expected: `the variable as it is: "{{${secret.path.join('.')}}}"`,
    };
  }
  const why = kinds === undefined ? null : whyNotComputable(expression, format, kinds);
  if (why === null) return null;
  return {
    code: 'bad-template',
    message: `"${source}" can't be computed: ${why}`,
    expected: 'dates as YYYY-MM-DD to count days from, numbers to reckon with',
  };
}

/** Of a fact by what is written there, or by what faker makes up. */
export function kindOfOperand({ kind, path }: Operand, facts: Record<string, unknown>, draw: FakerDraws): Kind {
  const [root, name = ''] = path;
  if (root === 'today') return 'date';
  if (kind !== 'name' || root !== 'facts' || !Object.hasOwn(facts, name)) return 'undecided';
  const value = writtenValue(facts[name]);
  if (typeof value !== 'string' || !value.includes('{{')) return kindOfValue(value);
  const { parts } = parseTemplate(value);
  const [only] = parts;
  if (parts.length !== 1 || only === undefined || only.kind === 'text' || only.kind === 'computed') return 'undecided';
  const drawn = only.path[0] === 'faker' ? draw(only, trials).map(kindOfValue) : [];
  return drawn.length > 0 && drawn.every((one) => one === drawn[0]) ? drawn[0]! : 'undecided';
}

const trials = 5;

/** A fact is its value, or a map that says more of it. */
const writtenValue = (fact: unknown): unknown =>
  fact !== null && typeof fact === 'object' ? matches(fact, 'value')[0]?.value : fact;

export const factsIn = (scenario: unknown): Record<string, unknown> =>
  Object.fromEntries(matches(scenario, 'facts.*').map(({ place, value }) => [String(place[1]), value]));
