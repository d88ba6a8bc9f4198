/** What a handoff's payload says of the customer's facts. */
import type { Json } from '../json.ts';
import type { Scalar } from '../scenario/schema/scalar-schema.ts';
import type { Conversation } from './conversation.ts';
import { sameValue, lettersAndDigits } from './same-value.ts';

/** A value in a payload, and the key it stands under. */
export interface Leaf {
  key: string;
  value: Scalar;
}

export interface Carried {
  fact: string;
  wrong: string | null;
}

/** A payload is the bot's text and may be of any size: what lies deeper or later than this is not looked at. */
const deepest = 12;
const mostLeaves = 2000;

export function leavesOf(payload: Json): Leaf[] {
  const leaves: Leaf[] = [];
  const visit = (value: Json, key: string, depth: number): void => {
    if (value === null || depth > deepest || leaves.length >= mostLeaves) return;
    if (typeof value !== 'object')
      leaves.push({ key: lettersAndDigits(key), value: typeof value === 'string' ? value.slice(0, 5000) : value });
    else if (Array.isArray(value)) for (const item of value) visit(item, key, depth + 1);
    else for (const [name, item] of Object.entries(value)) visit(item, name, depth + 1);
  };
  visit(payload, '', 0);
  return leaves;
}

/** Does one of the values arrive, as a value of its own or within a longer text such as a summary? */
export function arrives(values: readonly Scalar[], leaves: readonly Leaf[]): boolean {
  return leaves.some((leaf) =>
    values.some((value) => {
      if (sameValue(value, leaf.value)) return true;
      const run = lettersAndDigits(value);
      return run.length >= 4 && typeof leaf.value === 'string' && lettersAndDigits(leaf.value).includes(run);
    }),
  );
}

/** Facts of the brief that the payload carries, with the value it gives under the fact's own name when that is wrong. */
export function carriedFacts(known: Pick<Conversation, 'brief' | 'turns'>, leaves: readonly Leaf[]): Carried[] {
  return Object.keys(known.brief.facts).flatMap((fact): Carried[] => {
    const values = valuesOf(known, fact);
    const wrong = wrongValue(fact, values, leaves);
    if (wrong !== null) return [{ fact, wrong }];
    return arrives(values, leaves) ? [{ fact, wrong: null }] : [];
  });
}

/** The true value, and any other the customer itself gave. */
export function valuesOf({ brief, turns }: Pick<Conversation, 'brief' | 'turns'>, fact: string): Scalar[] {
  const own = brief.facts[fact];
  const said = turns.flatMap((turn) =>
    turn.customer.acts.flatMap((act) => (act.kind === 'informs' && act.fact === fact ? [act.value] : [])),
  );
  return own ? [own.value, ...said] : said;
}

/** The value that stands under the fact's own name and is none of its values; null where there is none. */
function wrongValue(fact: string, values: readonly Scalar[], leaves: readonly Leaf[]): string | null {
  const key = lettersAndDigits(fact);
  const wrong = leaves.find((leaf) => leaf.key === key && !values.some((value) => sameValue(value, leaf.value)));
  return wrong ? String(wrong.value) : null;
}
