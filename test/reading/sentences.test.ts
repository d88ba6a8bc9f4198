/** The labelled sentences that the learnt part of reading is trained on: whole, of known labels, and none of the bots it is measured with. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Company {
  company: string;
  manner: string;
  sentences: Record<string, string[]>;
}

const MANNERS = 'language-model sms-menu voice form legalese chatty terse second-language html-email widget'.split(' ');
const LABELS = (
  'refuses did-not-understand offers-more asks-want apologises thanks greets goodbye waits promises-human offers-human ' +
  'asks-leave asks-check asks-state offers-extra asks-to-tell needs lets-choose done promises states small-print guides'
).split(' ');

const sentencesOf = (language: string) => join(import.meta.dirname, 'sentences', language);
const namesIn = (folder: string) => readdirSync(folder).map((file) => file.replace(/\.yaml$/, ''));
const companyOf = (language: string, name: string) =>
  parse(readFileSync(join(sentencesOf(language), `${name}.yaml`), 'utf8')) as Company;

describe.each(readdirSync(join(import.meta.dirname, 'sentences')))('labelled sentences: %s', (language) => {
  const names = namesIn(sentencesOf(language));

  it.each(names)('%s is a company of a known manner whose sentences bear known labels', (name) => {
    const { company, manner, sentences } = companyOf(language, name);
    expect(company).toBe(name);
    expect(MANNERS).toContain(manner);
    const labels = Object.keys(sentences).flatMap((key) => key.split(' + '));
    expect(labels.filter((label) => !LABELS.includes(label))).toEqual([]);
    const lines = Object.values(sentences).flat();
    expect(lines.filter((line) => typeof line !== 'string' || line.trim() === '')).toEqual([]);
  });

  it('has no company that reading is measured with', () => {
    const measured = namesIn(join(import.meta.dirname, language));
    expect(names.filter((name) => measured.includes(name))).toEqual([]);
  });

  it('has no sentence twice', () => {
    const lines = names.flatMap((name) => Object.values(companyOf(language, name).sentences).flat());
    const seen = new Set<string>();
    const twice = lines.map((line) => line.toLowerCase()).filter((line) => seen.size === seen.add(line).size);
    expect(twice).toEqual([]);
  });
});

describe('labelled English sentences', () => {
  const companies = namesIn(sentencesOf('en')).map((name) => companyOf('en', name));

  it.each(MANNERS)('come from at least four companies that are %s', (manner) => {
    expect(companies.filter((company) => company.manner === manner).length).toBeGreaterThanOrEqual(4);
  });

  it.each(LABELS)('are enough to learn %s from', (label) => {
    const all = companies.flatMap(({ sentences }) => Object.entries(sentences));
    const labelled = all.filter(([key]) => key.split(' + ').includes(label)).flatMap(([, lines]) => lines);
    expect(labelled.length).toBeGreaterThanOrEqual(120);
  });
});
