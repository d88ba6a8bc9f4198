/** Facts of customers of made-up companies, and sentences that ask for them: what the matching of facts is learnt from. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Scalar } from '../../../src/scenario/schema/scalar-schema.ts';

export interface AskedCompany {
  company: string;
  manner: string;
  customers: Record<string, AskedCustomer>;
}

interface AskedCustomer {
  goal: string;
  facts: Record<string, { value: Scalar; description?: string }>;
  /** By the names of the facts asked for, joined with " + "; `none`, another thing is asked for; `nothing`. */
  asks: Record<string, string[]>;
}

const askedFolder = join(import.meta.dirname, '../asked/en');

export const askedFiles = (folder = askedFolder): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, name));

export const askedCompanies = (folder = askedFolder): AskedCompany[] =>
  askedFiles(folder).map((file) => parse(readFileSync(file, 'utf8')) as AskedCompany);

export const factsOf = (key: string): string[] => (key === 'none' || key === 'nothing' ? [] : key.split(' + '));

/** Sentences by what they do, of other made-up companies: test/reading/sentences. */
interface SaidCompany {
  company: string;
  sentences: Record<string, string[]>;
}

const saidCompanies = (folder = join(import.meta.dirname, '../sentences/en')): SaidCompany[] =>
  askedFiles(folder).map((file) => parse(readFileSync(file, 'utf8')) as SaidCompany);

/** What asks for a detail or may do so; all the rest asks for none, whatever the customer knows. */
const mayAsk = /asks-to-tell|needs|lets-choose|asks-want|asks-state/;

export const askingNothing = (folder?: string): { company: string; text: string }[] =>
  saidCompanies(folder).flatMap(({ company, sentences }) =>
    Object.entries(sentences)
      .filter(([key]) => !mayAsk.test(key))
      .flatMap(([, texts]) => texts.map((text) => ({ company, text }))),
  );
