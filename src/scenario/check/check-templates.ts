/** Every `{{…}}` in a project: well formed, and naming something that will be there when it is filled in. */
import type { Problem } from '../../problem.ts';
import { unknownName } from './check-references.ts';
import type { Declared } from './declared.ts';
import { httpShapes } from '../schema/bots/http-shapes.ts';
import { matches, type Match } from './matches.ts';
import { problemIn, type Place } from '../read/place.ts';
import type { Source } from '../read/source.ts';
import { parseTemplate, type TemplatePart } from './template-syntax.ts';

type Expression = Exclude<TemplatePart, { kind: 'text' }>;
type Report = Pick<Problem, 'code' | 'message' | 'expected' | 'hint'>;

/** What the templates of one place may name. */
interface Offer {
  /** Names without anything after them: `message`, `locale`. */
  plain: string[];
  facts?: string[];
  /** `save` names of the setup calls answered by then. */
  setup?: string[];
  /** What the customer wants to be told, once the conversation is over. */
  learnt?: string[];
  /** `save` names of the bot's own opening requests. */
  open?: string[];
  /** Anything earlier replies hold, and what was said. */
  reply?: true;
  env?: true;
  faker?: true;
  /** The facts are those that all scenarios have: the bot's templates are filled in for each. */
  shared?: true;
}

/** @param fakerCheck Says what is wrong with a call of faker; null when nothing is. */
export type FakerCheck = (expression: Expression) => Report | null;

export function checkTemplates(
  source: Source,
  { commonFacts, commonSaves, shared }: Declared,
  fakerCheck: FakerCheck,
): Problem[] {
  const facts = Object.keys(shared.facts);
  const scenarios = [
    ...matches(source.value, 'scenarios.*').flatMap((one) =>
      checkHolder(source, one, { ...shared, facts }, fakerCheck),
    ),
    ...matches(source.value, 'suite').flatMap((one) =>
      checkHolder(source, { ...one, value: sharedOf(one.value) }, { facts, saves: [] }, fakerCheck),
    ),
  ];
  const bots = ['bot', 'versus.bot'].flatMap((root) =>
    checkBot(source, root, { facts: commonFacts, setup: commonSaves, shared: true, env: true }, fakerCheck),
  );
  const backends = ['backend.**', 'versus.backend.**']
    .flatMap((at) => matches(source.value, at))
    .flatMap((match) => checkText(source, match, { plain: [], env: true }, fakerCheck));
  return [...scenarios, ...bots, ...backends];
}

function checkBot(source: Source, root: string, shared: Omit<Offer, 'plain'>, fakerCheck: FakerCheck): Problem[] {
  const depth = root.split('.').length;
  const protocol = matches(source.value, `${root}.protocol`)[0]?.value;
  const saves =
    protocol === 'http'
      ? matches(openOf(source.value, root), '*').map(({ value }) => matches(value, 'save')[0]?.value)
      : [];
  const named = (names: unknown[]): string[] => names.filter((name) => typeof name === 'string');
  return matches(source.value, `${root}.**`).flatMap((match) => {
    const [key, index] = match.place.slice(depth);
    const about = { plain: ['conversation_id', 'locale'], ...shared };
    const offers: Record<string, Offer> = {
      ...Object.fromEntries(onceParts.map((part) => [part, { plain: [], env: true as const }])),
      ...(protocol === 'http' && {
        open: { ...about, open: named(saves.slice(0, Number(index))) },
        history: { plain: ['role', 'text', 'number'] },
      }),
    };
    const inTurn: Offer = {
      ...about,
      plain: [...about.plain, 'message', ...(protocol === 'http' ? ['messages', 'history', 'turn'] : [])],
      open: named(saves),
      ...((protocol === 'http' || protocol === 'websocket') && { reply: true as const }),
    };
    return checkText(source, match, Object.hasOwn(offers, String(key)) ? offers[String(key)]! : inTurn, fakerCheck);
  });
}

/** Requests that open a conversation: of the bot itself, else of its shape. */
function openOf(value: unknown, root: string): unknown {
  const own = matches(value, `${root}.open`)[0]?.value;
  const shape = matches(value, `${root}.shape`)[0]?.value;
  return own ?? Object.entries(httpShapes).find(([name]) => name === shape)?.[1].open ?? [];
}

/** Parts of a bot that are filled in once a run, not once a turn. */
const onceParts = ['auth', 'tls', 'proxy', 'identity'];

/** Of a suite no other texts are filled in. */
function sharedOf(suite: unknown): unknown {
  const { facts, setup, teardown, statements } = Object(suite) as Record<string, unknown>;
  return { facts, setup, teardown, statements };
}

/** A scenario, or what the suite says for all of them. */
function checkHolder(
  source: Source,
  holder: Match,
  shared: { facts: string[]; saves: string[] },
  fakerCheck: FakerCheck,
): Problem[] {
  const facts = [...shared.facts, ...matches(holder.value, 'facts.*').map(({ place }) => String(place[1]))];
  const saves = matches(holder.value, 'setup.*').map(({ value }) => matches(value, 'save')[0]?.value);
  const learnt = matches(holder.value, 'wants.learn.*').map(({ place }) => String(place[2]));
  const known = { facts: [...new Set(facts)], before: shared.saves, saves, learnt };
  return [...matches(holder.value, '**'), ...pathsIn(holder.value)].flatMap(({ place, value }) => {
    const offer = offerAt(place, known);
    return checkText(source, { place: [...holder.place, ...place], value }, offer, fakerCheck);
  });
}

/** Paths of expectations are keys. */
function pathsIn(value: unknown): Match[] {
  return ['verify.*.expect.*', 'wants.outcomes.*.verify.*.expect.*'].flatMap((at) =>
    matches(value, at).map(({ place }) => ({ place, value: place.at(-1) })),
  );
}

interface Known {
  facts: string[];
  /** `save` names of the suite's calls, and of the scenario's own in their order. */
  before: string[];
  saves: unknown[];
  learnt: string[];
}

/** @param place Within its scenario. */
function offerAt(place: Place, known: Known): Offer {
  const { facts, before: shared, saves, learnt } = known;
  const [key, index, field] = place;
  const plain = ['locale', 'conversation_id', 'seed'];
  const saved = [...shared, ...saves.filter((name) => typeof name === 'string')];
  if (key === 'setup') {
    const before = [...shared, ...saves.slice(0, Number(index)).filter((name) => typeof name === 'string')];
    return { plain, facts, setup: before, ...(field === 'headers' && { env: true as const }) };
  }
  if (key === 'wants' && index === 'outcomes' && place[3] === 'verify') return offerAt(place.slice(3), known);
  if (key === 'verify' || key === 'teardown')
    return { plain, facts, setup: saved, learnt, ...(field === 'headers' && { env: true as const }) };
  if (key === 'facts') {
    if (field === 'say') return { plain: ['value'], facts };
    const drawn = field === undefined || field === 'value' || field === 'otherwise';
    return { plain, facts, setup: saved, ...(drawn && { faker: true as const }) };
  }
  return { plain, facts, setup: saved };
}

function checkText(source: Source, { place, value }: Match, offer: Offer, fakerCheck: FakerCheck): Problem[] {
  if (typeof value !== 'string' || !value.includes('{{')) return [];
  const { parts, mistakes } = parseTemplate(value);
  const malformed = mistakes.map(({ message }) => ({
    code: 'bad-template' as const,
    message: `In ${JSON.stringify(shorten(value))}, ${message}`,
    expected: '"{{name}}", "{{faker.module.method}}" or "{{faker.module.method(JSON)}}"',
  }));
  const unknown = parts.flatMap((part) =>
    part.kind === 'text' ? [] : (checkExpression(part, offer, fakerCheck) ?? []),
  );
  return [...malformed, ...unknown].map((report) => problemIn(source, place, 'value', report));
}

function checkExpression(expression: Expression, offer: Offer, fakerCheck: FakerCheck): Report | null {
  const { path, source, kind } = expression;
  const [root = '', name] = path;
  if (root === 'faker') {
    if (offer.faker === true) return fakerCheck(expression);
    const hint = 'Declare a fact with this value and use {{facts.NAME}} here: what is drawn twice differs.';
    return unusable(offer, `"${source}" can stand in a fact only`, hint);
  }
  if (kind === 'call') return unusable(offer, `"${source}" is a call, and only faker can be called`);
  if (offer.plain.includes(root) && name === undefined) return null;
  if (offer.reply === true && (root === 'reply' || root === 'reply_headers') && name !== undefined) return null;
  const known = tableOf(root, offer);
  if (root === 'env' && offer.env === true && name !== undefined) return null;
  if (known === undefined || name === undefined) return unknownRoot(expression, offer);
  if (root === 'facts' && path.length > 2) return unusable(offer, `"${source}" looks into a fact, which is one value`);
  if (known.includes(name)) return null;
  const everywhere = offer.shared === true ? ' in all scenarios by the name' : '';
  const what = {
    facts: `fact${everywhere}`,
    setup: offer.shared === true ? `saved reply of a setup call${everywhere}` : 'saved reply of an earlier setup call',
    open: 'saved reply of an opening request',
    learnt: 'thing to learn under wants.learn by the name',
  }[root];
  return {
    code: 'unknown-reference',
    ...unknownName(what ?? root, name, known),
  };
}

function tableOf(root: string, { facts, setup, learnt, open }: Offer): string[] | undefined {
  return { facts, setup, learnt, open }[root];
}

function unknownRoot({ path, source }: Expression, offer: Offer): Report {
  return unusable(offer, `"${source}" names nothing that is known here`, hintFor(path, offer));
}

function hintFor(path: string[], { plain, facts = [] }: Offer): string | undefined {
  const [root = ''] = path;
  if (root === 'env') return 'Secrets can stand in headers, under bot and under backend: all else is journalled.';
  if (root === 'learnt') return 'What was learnt in the conversation is there in verify and teardown only.';
  if (facts.includes(root)) return `Did you mean "{{facts.${root}}}"?`;
  return unknownName('name', path.join('.'), [...plain, ...facts.map((fact) => `facts.${fact}`)]).hint;
}

function unusable(offer: Offer, message: string, hint?: string): Report {
  return { code: 'bad-template', message, expected: names(offer), ...(hint !== undefined && { hint }) };
}

function names({ plain, facts, setup, learnt, open, reply, env, faker }: Offer): string {
  const offered = [
    ...plain,
    ...(facts === undefined ? [] : ['facts.NAME']),
    ...(setup === undefined ? [] : ['setup.NAME.FIELD']),
    ...(learnt === undefined || learnt.length === 0 ? [] : ['learnt.NAME']),
    ...(open === undefined || open.length === 0 ? [] : ['open.NAME.FIELD']),
    ...(reply === undefined ? [] : ['reply.FIELD']),
    ...(env === undefined ? [] : ['env.NAME']),
    ...(faker === undefined ? [] : ['faker.MODULE.METHOD']),
  ];
  return `one of: ${offered.join(', ')}`;
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
