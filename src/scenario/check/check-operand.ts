/** One name or call of a template: it must be there when the template is filled in. */
import type { Problem } from '../../problem.ts';
import type { Operand } from '../template/expression.ts';
import { unknownName } from './check-references.ts';
import { offered, type Offer, tableOf } from './template-offers.ts';

type Report = Pick<Problem, 'code' | 'message' | 'expected' | 'hint'>;

/** Says what is wrong with a call of faker; null when nothing is. */
export type FakerCheck = (operand: Operand, source: string) => Report | null;

export function checkOperand(operand: Operand, source: string, offer: Offer, fakerCheck: FakerCheck): Report | null {
  const { path, kind } = operand;
  const [root = '', name] = path;
  if (root === 'faker') {
    if (offer.faker === true) return fakerCheck(operand, source);
    const hint = 'Declare a fact with this value and use {{facts.NAME}} here: what is drawn twice differs.';
    return unusable(offer, `"${source}" can stand in a fact only`, hint);
  }
  if (kind === 'call') return unusable(offer, `"${source}" is a call, and only faker can be called`);
  if (offer.plain.includes(root) && name === undefined) return null;
  if (offer.reply === true && (root === 'reply' || root === 'reply_headers') && name !== undefined) return null;
  const known = tableOf(root, offer);
  if (root === 'env' && offer.env === true && name !== undefined) return null;
  if (known === undefined || name === undefined) return unknownRoot(path, source, offer);
  if (root === 'facts' && path.length > 2) return unusable(offer, `"${source}" looks into a fact, which is one value`);
  if (known.includes(name)) return null;
  const everywhere = offer.shared === true ? ' in all scenarios by the name' : '';
  const what = {
    facts: `fact${everywhere}`,
    setup: offer.shared === true ? `saved reply of a setup call${everywhere}` : 'saved reply of an earlier setup call',
    open: 'saved reply of an opening request',
    learnt: 'thing to learn under wants.learn by the name',
  }[root];
  const own = ownHint(root, name, offer);
  return { code: 'unknown-reference', ...unknownName(what ?? root, name, known), ...(own !== null && { hint: own }) };
}

/** Where a name is one of scenarios, and what stands here is there for all of them. */
function ownHint(root: string, name: string, { own }: Offer): string | null {
  if (root === 'facts' && own?.facts.includes(name))
    return `Not every scenario has "${name}": give it a value under suite.facts, and a scenario's own takes its place.`;
  if (root === 'setup' && own?.setup.includes(name))
    return `"${name}" is saved by a call of a scenario: save it under suite.setup, or let the scenarios make this call.`;
  return null;
}

function unknownRoot(path: string[], source: string, offer: Offer): Report {
  return unusable(offer, `"${source}" names nothing that is known here`, hintFor(path, offer));
}

function hintFor(path: string[], { plain, facts = [] }: Offer): string | undefined {
  const [root = ''] = path;
  if (root === 'env') return 'Secrets can stand in headers, under bot and under backend: all else is journalled.';
  if (/^\w+-/.test(root))
    return `A "-" within a name is a part of it: write "${root.replace('-', ' - ')}" with spaces to subtract.`;
  if (root === 'learnt') return 'What was learnt in the conversation is there in verify and teardown only.';
  if (facts.includes(root)) return `Did you mean "{{facts.${root}}}"?`;
  return unknownName('name', path.join('.'), [...plain, ...facts.map((fact) => `facts.${fact}`)]).hint;
}

function unusable(offer: Offer, message: string, hint?: string): Report {
  return { code: 'bad-template', message, expected: offered(offer), ...(hint !== undefined && { hint }) };
}
