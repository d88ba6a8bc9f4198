/** Every `{{…}}` in a project: well formed, and naming something that will be there when it is filled in. */
import type { Problem } from '../../problem.ts';
import { templatesOf } from '../schema/bot-schema.ts';
import { httpShapes } from '../schema/bots/http-shapes.ts';
import { problemIn } from '../read/place.ts';
import type { Source } from '../read/source.ts';
import { operandsOfPart, parseTemplate } from '../template/template-syntax.ts';
import { checkComputed, factsIn, kindOfOperand } from './check-computed.ts';
import { checkOperand, type FakerCheck } from './check-operand.ts';
import type { FakerDraws } from './check-unique.ts';
import type { Kinds } from './computed-kinds.ts';
import type { Declared } from './declared.ts';
import { matches, type Match } from './matches.ts';
import { offerAt, type Offer } from './template-offers.ts';

export function checkTemplates(
  source: Source,
  { commonFacts, commonSaves, own, shared, hasCurrency }: Declared,
  faker: { check: FakerCheck; draw: FakerDraws },
): Problem[] {
  const fakerCheck = faker.check;
  const kindsIn = (facts: Record<string, unknown>): Kinds => ({
    of: (operand) => kindOfOperand(operand, facts, faker.draw),
    hasCurrency,
  });
  const facts = Object.keys(shared.facts);
  const scenarios = [
    ...matches(source.value, 'scenarios.*').flatMap((one) =>
      checkHolder(
        source,
        one,
        { ...shared, facts, kinds: kindsIn({ ...shared.facts, ...factsIn(one.value) }) },
        fakerCheck,
      ),
    ),
    ...matches(source.value, 'suite').flatMap((one) =>
      checkHolder(
        source,
        { ...one, value: sharedOf(one.value) },
        { facts, saves: [], own, kinds: kindsIn(shared.facts) },
        fakerCheck,
      ),
    ),
  ];
  const bots = ['bot', 'versus.bot'].flatMap((root) =>
    checkBot(source, root, { facts: commonFacts, setup: commonSaves, own, shared: true, env: true }, fakerCheck),
  );
  const backends = ['backend.**', 'versus.backend.**', 'model.**']
    .flatMap((at) => matches(source.value, at))
    .flatMap((match) => checkText(source, match, { plain: [], env: true }, fakerCheck));
  return [...scenarios, ...bots, ...backends];
}

function checkBot(source: Source, root: string, shared: Omit<Offer, 'plain'>, fakerCheck: FakerCheck): Problem[] {
  const depth = root.split('.').length;
  const protocol = matches(source.value, `${root}.protocol`)[0]?.value;
  const offered = templatesOf(protocol);
  const saves = offered.includes('open')
    ? matches(openOf(source.value, root), '*').map(({ value }) => matches(value, 'save')[0]?.value)
    : [];
  const named = (names: unknown[]): string[] => names.filter((name) => typeof name === 'string');
  return matches(source.value, `${root}.**`).flatMap((match) => {
    const [key, index] = match.place.slice(depth);
    const about = { plain: ['conversation_id', 'locale'], ...shared };
    const offers: Record<string, Offer> = {
      ...Object.fromEntries(onceParts.map((part) => [part, { plain: [], env: true as const }])),
      ...(offered.includes('open') && { open: { ...about, open: named(saves.slice(0, Number(index))) } }),
      ...(offered.includes('history') && { history: { plain: ['role', 'text', 'number'] } }),
    };
    const inTurn: Offer = {
      ...about,
      plain: [...about.plain, 'message', ...(offered.includes('history') ? ['messages', 'history', 'turn'] : [])],
      open: named(saves),
      ...(offered.includes('reply') && { reply: true as const }),
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
  shared: { facts: string[]; saves: string[]; kinds: Kinds; own?: Offer['own'] },
  fakerCheck: FakerCheck,
): Problem[] {
  const facts = [...shared.facts, ...matches(holder.value, 'facts.*').map(({ place }) => String(place[1]))];
  const saves = matches(holder.value, 'setup.*').map(({ value }) => matches(value, 'save')[0]?.value);
  const learnt = matches(holder.value, 'wants.learn.*').map(({ place }) => String(place[2]));
  const known = { facts: [...new Set(facts)], before: shared.saves, saves, learnt };
  const { kinds, own } = shared;
  return [...matches(holder.value, '**'), ...pathsIn(holder.value)].flatMap(({ place, value }) => {
    const offer = { ...offerAt(place, known), kinds, ...(own && { own }) };
    return checkText(source, { place: [...holder.place, ...place], value }, offer, fakerCheck);
  });
}

/** Paths of expectations are keys. */
function pathsIn(value: unknown): Match[] {
  return ['verify.*.expect.*', 'wants.outcomes.*.verify.*.expect.*'].flatMap((at) =>
    matches(value, at).map(({ place }) => ({ place, value: place.at(-1) })),
  );
}

function checkText(source: Source, { place, value }: Match, offer: Offer, fakerCheck: FakerCheck): Problem[] {
  if (typeof value !== 'string' || !value.includes('{{')) return [];
  const { parts, mistakes } = parseTemplate(value);
  const malformed = mistakes.map(({ message }) => ({
    code: 'bad-template' as const,
    message: `In ${JSON.stringify(shorten(value))}, ${message}`,
    expected: '"{{name}}", "{{faker.module.method(JSON)}}", or something computed, e.g. "{{today + 14 days}}"',
  }));
  const unknown = parts.flatMap((part) => {
    if (part.kind === 'text') return [];
    const found = operandsOfPart(part).flatMap(
      (operand) => checkOperand(operand, part.source, offer, fakerCheck) ?? [],
    );
    return found.length > 0 || part.kind !== 'computed' ? found : (checkComputed(part, offer.kinds) ?? []);
  });
  return [...malformed, ...unknown].map((report) => problemIn(source, place, 'value', report));
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
