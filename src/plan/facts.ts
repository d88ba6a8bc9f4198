/**
 * A scenario's facts drawn for one conversation. Each fact has a random stream of its own, named for it: adding or
 * removing a fact never changes another. Facts may use each other, so each is drawn when first asked for.
 */
import type { Json } from '../json.ts';
import { ProblemError, type Problem } from '../problem.ts';
import { callFaker } from '../scenario/check/faker-call.ts';
import type { FactSpec } from '../scenario/schema/fact-schema.ts';
import type { Scalar } from '../scenario/schema/scalar-schema.ts';
import { namesIn, namesSaidIn, operandsIn } from '../scenario/template/template-syntax.ts';
import { fakerFor } from './faker.ts';
import { streamState } from './random.ts';
import { renderJson, type Call, type Scope } from './template.ts';

export interface FactSource {
  /** What facts may use beside each other and faker: `setup`, `locale`, … */
  scope: Scope;
  seed: string;
  /** Of this conversation and no other: unique facts are drawn by it as well. */
  conversationId: string;
  locale: string;
  /** YYYY-MM-DD. */
  today: string;
}

export interface DrawnFacts {
  /** The source's scope with `facts` added. A fact is drawn when it is read. */
  scope: Scope;
  otherwise(name: string): Scalar[];
  /** The facts whose values stand in the value of this one, itself first. */
  within(name: string): string[];
  /** Names and calls that its value was made of, through other facts too: `faker.string.numeric`, `setup.order.id`. */
  sources(name: string): string[];
}

export function drawFacts(specs: Record<string, FactSpec>, source: FactSource): DrawnFacts {
  const facts: Scope = {};
  const scope: Scope = { ...source.scope, facts };
  for (const [name, spec] of Object.entries(specs)) {
    const draw = () =>
      scalar(name, renderJson(valueOf(spec), scope, fakerStream(source, streamOf(name, spec, source))));
    Object.defineProperty(facts, name, { enumerable: true, configurable: true, get: () => settle(facts, name, draw) });
  }
  const otherwise = (name: string) =>
    fallbacks(specs[name]).map((value, index) =>
      scalar(
        name,
        renderJson(value, scope, fakerStream(source, `${streamOf(name, specs[name], source)}/otherwise/${index}`)),
      ),
    );
  return {
    scope,
    otherwise,
    within: (name) => within(name, specs, namesSaidIn),
    sources: (name) => sources(name, specs),
  };
}

/** The random stream of a fact. */
function streamOf(name: string, spec: FactSpec | undefined, { conversationId }: FactSource): string {
  const isUnique = typeof spec === 'object' && spec.unique === true;
  return isUnique ? `facts/${name}/${conversationId}` : `facts/${name}`;
}

/** Names of facts among the names a template used. */
export function factsUsed(used: string[]): string[] {
  return used.flatMap((name) => (name.startsWith('facts.') ? (name.split('.')[1] ?? []) : []));
}

function valueOf(spec: FactSpec): Scalar {
  return typeof spec === 'object' ? spec.value : spec;
}

function fallbacks(spec: FactSpec | undefined): Scalar[] {
  return typeof spec === 'object' ? (spec.otherwise ?? []) : [];
}

/** Draws once: later reads see a plain value. While it is drawn, reading it again means a circle. */
function settle(facts: Scope, name: string, draw: () => Scalar): Scalar {
  const define = (read: PropertyDescriptor) =>
    void Object.defineProperty(facts, name, { enumerable: true, configurable: true, ...read });
  define({
    get: () => {
      throw new TypeError(`drawFacts: the fact "${name}" uses itself`);
    },
  });
  try {
    const value = draw();
    define({ value });
    return value;
  } catch (error) {
    define({ get: () => settle(facts, name, draw) });
    throw error;
  }
}

/** Faker in the persona's locale, seeded anew for each call, so that the order in which facts are read never matters. */
function fakerStream({ seed, locale, today }: FactSource, purpose: string): Call {
  let calls = 0;
  return (path, args) => {
    const faker = fakerFor(locale);
    faker.seed(streamState(seed, `${purpose}/${calls++}`));
    faker.setDefaultRefDate(`${today}T12:00:00Z`);
    return callFaker(faker, path, args);
  };
}

/** A fact is one scalar; what a back end sent as a list or object is kept as its JSON text. */
function scalar(name: string, value: Json): Scalar {
  if (value === null) throw new ProblemError([nothing(name)]);
  return typeof value === 'object' ? JSON.stringify(value) : value;
}

function nothing(name: string): Problem {
  return { code: 'bad-template', message: `The fact "${name}" has no value: what a setup call replied there is null` };
}

/** @param namesOf What of a template counts as standing in it. */
function within(
  name: string,
  specs: Record<string, FactSpec>,
  namesOf: (template: string) => string[],
  seen: string[] = [],
): string[] {
  const spec = specs[name];
  if (spec === undefined || seen.includes(name)) return seen;
  seen.push(name);
  const value = valueOf(spec);
  const used = typeof value === 'string' ? namesOf(value) : [];
  for (const other of factsUsed(used)) within(other, specs, namesOf, seen);
  return seen;
}

function sources(name: string, specs: Record<string, FactSpec>): string[] {
  return within(name, specs, namesIn).flatMap((one) => {
    const value = valueOf(specs[one]!);
    return typeof value === 'string' ? operandsIn(value).map(({ path }) => path.join('.')) : [];
  });
}
