/**
 * Learns the weights of the matcher: a thing asked for is shared out among the facts and none of them (a softmax), a fact is asked
 * for where one of the things of a sentence asks for it (a noisy or), and the likelihood of the facts that are asked for is raised.
 */
import { english } from '../../../src/language/en/index.ts';
import { sentencesOf } from '../../../src/language/text/read-turn.ts';
import { factProfiles, type FactProfile } from '../../../src/customer/reading/fact-profile.ts';
import { askedTokens, isIdentity, noneFeatures } from '../../../src/customer/reading/match-features.ts';
import { hearSentence } from '../../../src/customer/reading/heard-sentence.ts';
import { learntProfile } from '../../../src/customer/reading/learnt-profile.ts';
import { matching } from '../../../src/language/en/matching.ts';
import { ofSentence, ofWord } from '../../../src/customer/reading/matcher.ts';
import { pairFeatures, pairRows } from '../../../src/customer/reading/pair-features.ts';
import { thingsIn } from '../../../src/customer/reading/things.ts';
import { factsOf, type AskedCompany } from './companies.ts';

/** One text with its things and, for each of them, the features of none and of every fact. */
export interface Example {
  company: string;
  customer: string;
  variant: string;
  text: string;
  key: string;
  facts: string[];
  gold: boolean[];
  /** Things × (none, facts). */
  things: Features[][];
}

interface Features {
  ids: number[];
  values: number[];
}

export class Names {
  readonly ids = new Map<string, number>();
  readonly names: string[] = [];
  readonly companies: Set<string>[] = [];
  private readonly pairs = new Map<string, Map<string, number>>();
  /** Of a word of a question and a target of a fact. */
  pair(token: string, target: string, company: string): number {
    let targets = this.pairs.get(token);
    if (targets === undefined) this.pairs.set(token, (targets = new Map()));
    let id = targets.get(target);
    if (id === undefined) targets.set(target, (id = this.id(`${token} > ${target}`, company)));
    else this.companies[id]!.add(company);
    return id;
  }
  id(name: string, company: string): number {
    let id = this.ids.get(name);
    if (id === undefined) {
      id = this.names.length;
      this.ids.set(name, id);
      this.names.push(name);
      this.companies.push(new Set());
    }
    this.companies[id]!.add(company);
    return id;
  }
}

const variants = ['whole', 'no value', 'no description', 'with others'] as const;

export function examplesOf(
  companies: readonly AskedCompany[],
  names: Names,
  nothing: readonly { company: string; text: string }[] = [],
): Example[] {
  const examples: Example[] = [];
  const customers = companies.flatMap(({ customers }) => Object.values(customers));
  for (const [index, { company, text }] of nothing.entries()) {
    if (index % 2 === 1) continue;
    const { facts } = customers[(index * 7) % customers.length]!;
    const profiles = factProfiles(
      Object.fromEntries(
        Object.entries(facts).map(([name, { value, description = '' }]) => [name, { value, description, asks: [] }]),
      ),
      english,
    );
    examples.push({
      company: `said ${company}`,
      customer: '',
      variant: 'said',
      text,
      key: 'nothing',
      facts: profiles.map(({ name }) => name),
      gold: profiles.map(() => false),
      things: featuresOf(text, profiles, names, company),
    });
  }
  for (const [index, { company, customers }] of companies.entries())
    for (const [at, [customer, { facts, asks }]] of Object.entries(customers).entries())
      for (const variant of [variants[0], variants[1 + ((at + index) % 3)]!]) {
        // A customer with many facts, among them those of another matter.
        const others =
          variant === 'with others' ? Object.assign({}, ...Object.values(customers).map((one) => one.facts)) : {};
        const profiles = factProfiles(
          Object.fromEntries(
            Object.entries({ ...(others as typeof facts), ...facts }).map(([name, { value, description = '' }]) => [
              name,
              {
                ...(variant === 'no value' ? {} : { value }),
                description: variant === 'no description' ? '' : description,
                asks: [],
              },
            ]),
          ),
          english,
        );
        const asked = Object.entries(asks).filter(([key]) => variant !== 'with others' || key !== 'none');
        for (const [key, text] of asked.flatMap(([key, texts]) =>
          texts
            // Some texts are enough to learn what is not always known.
            .filter((_, place) => variant === 'whole' || (place + at + index) % 3 === 0)
            .map((text) => [key, text] as const),
        )) {
          const wanted = new Set(factsOf(key));
          examples.push({
            company,
            customer,
            variant,
            text,
            key,
            facts: profiles.map(({ name }) => name),
            gold: profiles.map(({ name }) => wanted.has(name)),
            things: featuresOf(text, profiles, names, company),
          });
        }
      }
  return examples;
}

function featuresOf(text: string, known: readonly FactProfile[], names: Names, company: string): Features[][] {
  const profiles = known.map((profile) => learntProfile(profile, matching));
  return sentencesOf([text], english).flatMap((sentence) => {
    const { speech } = hearSentence(sentence);
    return thingsIn(sentence, matching).map((thing) => {
      const rows = pairRows(thing, profiles);
      const none: Features = { ids: [], values: [] };
      const { named, words, around } = noneFeatures(thing, rows, speech);
      const addNone = (name: string, value: number) => {
        none.ids.push(names.id(name, company));
        none.values.push(value);
      };
      for (const [name, value] of named) if (value !== 0) addNone(`none ${name}`, value);
      for (const key of words) addNone(`${ofWord}${key}`, 1);
      for (const key of around) addNone(`${ofSentence}${key}`, 0.5);
      const tokens = askedTokens(thing);
      return [
        none,
        ...profiles.map((profile, index) => {
          const features: Features = { ids: [], values: [] };
          const add = (name: string, value: number) => {
            features.ids.push(names.id(name, company));
            features.values.push(value);
          };
          for (const [at, value] of rows[index]!.entries()) if (value !== 0) add(pairFeatures[at]!, value);
          for (const token of tokens)
            for (const target of profile.targets)
              if (!isIdentity(token, target)) {
                features.ids.push(names.pair(token, target, company));
                features.values.push(1);
              }
          return features;
        }),
      ];
    });
  });
}

interface Learning {
  epochs: number;
  rate: number;
  /** Strength of the pull towards nought, for a feature of its own and for words. */
  pull: number;
  wordPull: number;
  leastCompanies: number;
  /** Steps already taken, as it were: the more, the slower a rare word moves. */
  inertia: number;
}

const learning: Learning = {
  epochs: 5,
  rate: 0.15,
  pull: 0.0002,
  wordPull: 0.002,
  leastCompanies: 3,
  inertia: 5,
};

export function learn(examples: readonly Example[], names: Names, options: Learning = learning): Float64Array {
  const size = names.names.length;
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(options.inertia);
  const companies = new Set(examples.map(({ company }) => company));
  const usable = names.companies.map(
    (seen) => [...seen].filter((one) => companies.has(one)).length >= options.leastCompanies,
  );
  const pulls = names.names.map((name) =>
    / > |^none (?:::? |begins|starts)/.test(name) ? options.wordPull : options.pull,
  );
  function step({ ids, values }: Features, gradient: number): void {
    if (Math.abs(gradient) < 1e-5) return;
    for (const [i, id] of ids.entries()) {
      if (!usable[id]) continue;
      const size = gradient * values[i]! + pulls[id]! * weights[id]!;
      squares[id]! += size * size;
      weights[id]! -= (options.rate * size) / Math.sqrt(squares[id]!);
    }
  }
  const order = shuffled(examples.length);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (const index of order) {
      const { things, gold } = examples[index]!;
      if (things.length === 0) continue;
      const shares = things.map((rows) => sharesOf(rows, weights));
      const slopes = shares.map((share) => share.map(() => 0));
      for (const [fact, there] of gold.entries()) {
        const left = shares.map((share) => 1 - share[fact + 1]!);
        const product = left.reduce((all, one) => all * one, 1);
        const asked = Math.max(1e-4, 1 - product);
        for (const [at, one] of left.entries()) {
          const rest = product / Math.max(1e-6, one);
          slopes[at]![fact + 1] = there ? -rest / asked : 1 / Math.max(1e-4, one);
        }
      }
      for (const [at, rows] of things.entries()) {
        const share = shares[at]!;
        const slope = slopes[at]!;
        const mean = share.reduce((sum, one, k) => sum + one * slope[k]!, 0);
        for (const [k, features] of rows.entries()) step(features, share[k]! * (slope[k]! - mean));
      }
    }
  }
  return weights;
}

function sharesOf(rows: readonly Features[], weights: Float64Array): number[] {
  const scores = rows.map(({ ids, values }) => {
    let sum = 0;
    for (let i = 0; i < ids.length; i++) sum += weights[ids[i]!]! * values[i]!;
    return sum;
  });
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const total = powers.reduce((sum, one) => sum + one, 0);
  return powers.map((one) => one / total);
}

/** Which facts a text asks for, by the weights. */
export function decided({ things }: Example, weights: Float64Array): Set<number> {
  const shares = things.map((rows) => sharesOf(rows, weights));
  const pairs = shares
    .flatMap((share, thing) => share.slice(1).map((value, fact) => ({ thing, fact, value, none: share[0]! })))
    .filter(({ value, none }) => value > none)
    .sort((one, other) => other.value - one.value);
  const asked = new Set<number>();
  const done = new Set<number>();
  for (const { thing, fact } of pairs) {
    if (asked.has(fact) || done.has(thing)) continue;
    asked.add(fact);
    done.add(thing);
  }
  return asked;
}

/** The same order on every machine. */
function shuffled(length: number): number[] {
  const order = Array.from({ length }, (_, index) => index);
  let state = 12345;
  for (let at = length - 1; at > 0; at--) {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    const other = state % (at + 1);
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return order;
}
