/** A checker that never objects is none: each sentence is made false, and so are the data. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { demo } from '../../../src/api/demo.ts';
import type { Case } from './cases.ts';
import { check, faultsOf, kindOf } from './checked.ts';
import { caseIn, sideIn } from './demo-cases.ts';
import { falsified, renamed } from './falsified.ts';
import { kinds, type Kind } from './kinds.ts';
import { madeCases } from './made-cases.ts';
import { plants } from './plants.ts';
import type { Sentence } from './reading.ts';

const folder = await mkdtemp(join(tmpdir(), 'mystery-shopper-said-'));
afterAll(() => rm(folder, { recursive: true }));

const { stable, candidate } = await demo({ repeat: 1, out: folder });
const ofDemo = [
  await caseIn('the demo, its stable release', stable, null),
  await caseIn('the demo, its candidate', candidate, await sideIn(stable.folder)),
];
const cases = [...madeCases(), ...ofDemo];

/** The same in every report, or held against rows that are read by themselves. */
const constant: ReadonlySet<Kind> = new Set(['blind', 'decisionRule', 'unmeasured', 'levels', 'counted']);

/** Some of each kind, each of another shape. */
const mostOfKind = 25;
const sampled = new Map<Kind, { sentence: Sentence; of: Case }[]>();
const shapes = new Set<string>();
for (const of of cases)
  for (const sentence of of.sentences) {
    const shape = sentence.text
      .replaceAll(/[\d.,−+±]+/gu, '#')
      .replaceAll(/(?:Refunds|Complaints|Returns|Warranty|Order status)/gu, '@');
    const kind = shapes.has(shape) ? null : kindOf(sentence, of.facts);
    shapes.add(shape);
    const known = kind === null ? [] : (sampled.get(kind) ?? []);
    if (kind !== null && known.length < mostOfKind) sampled.set(kind, [...known, { sentence, of }]);
  }

describe('every sentence of a report agrees with the data it speaks of', () => {
  it.each(cases.map((one) => [one.name, one] as const))('%s', (_, { sentences, facts }) => {
    expect(sentences.length).toBeGreaterThan(10);
    expect(check(sentences, facts)).toEqual([]);
  });
});

describe('a sentence that is made false is named', () => {
  it('of every kind there is one to make false', () => {
    expect((Object.keys(kinds) as Kind[]).filter((kind) => !sampled.has(kind))).toEqual([]);
  });

  it.each([...sampled])('%s', (_, all) => {
    const unnoticed = all.flatMap(({ sentence, of }) => {
      const isTrue = (text: string) => faultsOf({ ...sentence, text }, of.facts).length === 0;
      const parts = falsified(sentence.text).filter(({ text }) => isTrue(text));
      // What is true of another and said of it is no falsehood.
      const said = new Set(of.sentences.map(({ text }) => text));
      const names = renamed(sentence.text, of.facts)
        .map(({ what, texts }) => ({ what, texts: texts.filter((text) => !said.has(text)) }))
        .filter(({ texts }) => texts.length > 0 && texts.every(isTrue));
      return [...parts, ...names].map(({ what }) => `${what} in “${sentence.text}”`);
    });
    expect(unnoticed).toEqual([]);
  });
});

describe('a true sentence is named where the data are made false', () => {
  const contradicted = new Set<Kind>();

  it.each(Object.keys(plants))('%s', (name) => {
    const found = cases.flatMap((of) => {
      const own = [...sampled].flatMap(([kind, all]) =>
        all.filter((one) => one.of === of).map(({ sentence }) => ({ kind, sentence })),
      );
      if (own.length === 0) return [];
      const facts = structuredClone(of.facts);
      plants[name]!(facts);
      return own.flatMap(({ kind, sentence }) => (faultsOf(sentence, facts).length > 0 ? [kind] : []));
    });
    expect(found.length).toBeGreaterThan(0);
    for (const kind of found) contradicted.add(kind);
  });

  it('every kind of sentence but what is always the same is contradicted by some', () => {
    expect([...sampled.keys()].filter((kind) => !contradicted.has(kind) && !constant.has(kind))).toEqual([]);
  });
});
