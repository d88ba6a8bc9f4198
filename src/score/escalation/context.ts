/** What travelled with a handoff: which facts arrived, and which came wrong. */
import type { Conversation } from '../../conversation/conversation.ts';
import type { Json } from '../../json.ts';
import type { Scalar } from '../../scenario/schema/scenario-schema.ts';
import { disclosures, sameValue, squash } from '../facts.ts';

export interface HandoffContext {
  /** Facts the customer had given by then and that should travel: the scenario's list, or all of them. */
  due: string[];
  arrived: string[];
  /** Facts the payload names, with the value it gives when that is wrong. */
  carried: { fact: string; wrong: string | null }[];
}

/** @returns null when it can't be known: nothing was due, or no payload came and the scenario asks for none. */
export function contextOf(conversation: Conversation, handoff: { turn: number; payload: Json }): HandoffContext | null {
  const { brief } = conversation;
  const listed = brief.escalation.context;
  if (handoff.payload === null && listed.length === 0) return null;
  const given = [...disclosures(conversation)].filter(([, turn]) => turn <= handoff.turn).map(([fact]) => fact);
  const due = given.filter((fact) => listed.length === 0 || listed.includes(fact));
  const leaves = leavesOf(handoff.payload);
  const arrived = due.filter((fact) => arrives(valuesOf(conversation, fact), leaves));
  const carried = Object.keys(brief.facts).flatMap((fact): HandoffContext['carried'] => {
    const own = leaves.filter((leaf) => leaf.key === squash(fact));
    const values = valuesOf(conversation, fact);
    const wrong = own.find((leaf) => !values.some((value) => sameValue(value, leaf.value)));
    if (wrong) return [{ fact, wrong: String(wrong.value) }];
    return arrives(values, leaves) ? [{ fact, wrong: null }] : [];
  });
  return due.length === 0 && carried.length === 0 ? null : { due, arrived, carried };
}

interface Leaf {
  key: string;
  value: Scalar;
}

/** A payload is the bot's text and may be of any size: what lies deeper or later than this is not looked at. */
const deepest = 12;
const mostLeaves = 2000;

function leavesOf(payload: Json): Leaf[] {
  const leaves: Leaf[] = [];
  const visit = (value: Json, key: string, depth: number): void => {
    if (value === null || depth > deepest || leaves.length >= mostLeaves) return;
    if (typeof value !== 'object')
      leaves.push({ key: squash(key), value: typeof value === 'string' ? value.slice(0, 5000) : value });
    else if (Array.isArray(value)) for (const item of value) visit(item, key, depth + 1);
    else for (const [name, item] of Object.entries(value)) visit(item, name, depth + 1);
  };
  visit(payload, '', 0);
  return leaves;
}

/** The true value, and any other the customer itself gave. */
function valuesOf({ brief, turns }: Conversation, fact: string): Scalar[] {
  const own = brief.facts[fact];
  const said = turns.flatMap((turn) =>
    turn.customer.acts.flatMap((act) => (act.kind === 'informs' && act.fact === fact ? [act.value] : [])),
  );
  return own ? [own.value, ...said] : said;
}

/** As a value of its own, or within a longer text such as a summary. */
function arrives(values: readonly Scalar[], leaves: readonly Leaf[]): boolean {
  return leaves.some((leaf) =>
    values.some((value) => {
      if (sameValue(value, leaf.value)) return true;
      const run = squash(value);
      return run.length >= 4 && typeof leaf.value === 'string' && squash(leaf.value).includes(run);
    }),
  );
}
