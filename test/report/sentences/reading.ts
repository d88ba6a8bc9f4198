/** Reads a sentence from left to right and holds each part of it against the facts. */
import { countIn, countWord, isSaidOf, number, valueOf } from './figures.ts';
import type { Facts } from './facts.ts';

/** No rule of this kind fits what stands here. */
export class Unread extends Error {}

export interface Sentence {
  /** `headline`, `gate`, `summary.md`. */
  place: string;
  text: string;
}

/** Reads all of a sentence, or throws `Unread`. */
export type Rule = (reading: Reading) => void;

export class Reading {
  rest: string;
  wrong: string[] = [];
  readonly facts: Facts;

  constructor(text: string, facts: Facts) {
    this.rest = text;
    this.facts = facts;
  }

  /** `#` stands for a number, `@` for a counted word. */
  take(pattern: string): string[] | null {
    const source = pattern.replaceAll('#', `(${number})`).replaceAll('@', `(${countWord})`);
    const found = new RegExp(`^(?:${source})`, 'su').exec(this.rest);
    if (!found) return null;
    this.rest = this.rest.slice(found[0].length);
    return found.slice(1);
  }

  want(pattern: string): string[] {
    const found = this.take(pattern);
    if (!found) throw new Unread(`${pattern} before “${this.rest}”`);
    return found;
  }

  /** Words as they are. */
  starts(words: string): boolean {
    if (!this.rest.startsWith(words)) return false;
    this.rest = this.rest.slice(words.length);
    return true;
  }

  wantWords(words: string): void {
    if (!this.starts(words)) throw new Unread(`“${words}” before “${this.rest}”`);
  }

  must(holds: boolean, what: string): void {
    if (!holds) this.wrong.push(what);
  }

  figure(said: string, value: number | null | undefined, digits: number, what: string): void {
    this.must(typeof value === 'number' && isSaidOf(said, value, digits), `${what}: says ${said}, is ${value}`);
  }

  count(said: string, value: number | undefined, what: string): void {
    this.must(countIn(said) === value, `${what}: says ${said}, is ${value}`);
  }

  whole(said: string, value: number | undefined, what: string): void {
    this.must(value !== undefined && valueOf(said) === Math.round(value), `${what}: says ${said}, is ${value}`);
  }

  /** The first of these that the rest can be read by without a fault, else the one with the fewest. */
  either<Item>(items: readonly Item[], attempt: (item: Item) => void): Item {
    const before = { rest: this.rest, wrong: this.wrong };
    let best: { item: Item; rest: string; wrong: string[] } | null = null;
    for (const item of items) {
      Object.assign(this, before);
      this.wrong = [];
      try {
        attempt(item);
      } catch (error) {
        if (error instanceof Unread) continue;
        throw error;
      }
      const isBetter = best === null || this.wrong.length < best.wrong.length;
      if (isBetter) best = { item, rest: this.rest, wrong: this.wrong };
      if (this.wrong.length === 0) break;
    }
    if (best === null) {
      Object.assign(this, before);
      throw new Unread(`“${this.rest}”`);
    }
    this.rest = best.rest;
    this.wrong = [...before.wrong, ...best.wrong];
    return best.item;
  }

  /** Whether it could be read. */
  maybe(attempt: () => void): boolean {
    const { rest, wrong } = this;
    this.wrong = [...wrong];
    try {
      attempt();
      return true;
    } catch (error) {
      if (!(error instanceof Unread)) throw error;
      Object.assign(this, { rest, wrong });
      return false;
    }
  }

  /** `A, B and C`, or `A, B, C and 2 more`: which of these names, and how many there are in all. */
  list(names: readonly string[], end: string): { named: string[]; all: number } {
    const named: string[] = [];
    const longest = [...new Set(names)].toSorted((a, b) => b.length - a.length);
    for (;;) {
      const more = named.length > 0 ? this.take('# more') : null;
      if (more) return { named, all: named.length + valueOf(more[0]!) };
      const next = longest.find((name) => this.rest.startsWith(name) && this.endsAfter(name, end));
      if (next === undefined) throw new Unread(`a name before “${this.rest}”`);
      this.wantWords(next);
      named.push(next);
      if (this.starts(', ') || this.starts(' and ')) continue;
      return { named, all: named.length };
    }
  }

  private endsAfter(name: string, end: string): boolean {
    return new RegExp(`^(?:, | and |${end}|$)`, 'su').test(this.rest.slice(name.length));
  }

  /** Held against those of whom it is true: all of them, and nobody else; `most` where more are counted only. */
  lists(names: readonly string[], what: string, end: string, known: readonly string[] = names): void {
    const { named, all } = this.list([...known, ...names], end);
    const wanted = new Set(names);
    this.must(all === wanted.size, `${what}: says ${all}, are ${wanted.size}`);
    this.must(new Set(named).size === named.length, `${what}: one is named twice`);
    for (const one of named) this.must(wanted.has(one), `${what}: ${one} is none`);
  }
}

/** Read by the first rule that finds no fault; else what the best one found; null: no rule reads it. */
export function faultsIn(text: string, rules: readonly Rule[], facts: Facts): string[] | null {
  let best: string[] | null = null;
  for (const rule of rules) {
    const reading = new Reading(text, facts);
    try {
      rule(reading);
      if (reading.rest !== '') continue;
    } catch (error) {
      if (error instanceof Unread) continue;
      throw error;
    }
    if (reading.wrong.length === 0) return [];
    if (best === null || reading.wrong.length < best.length) best = reading.wrong;
  }
  return best;
}
