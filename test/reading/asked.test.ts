import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface AskedCustomer {
  goal: string;
  facts: Record<string, { value: unknown; description?: string }>;
  asks: Record<string, string[]>;
}

interface AskedCompany {
  company: string;
  manner: string;
  customers: Record<string, AskedCustomer>;
}

const folder = join(import.meta.dirname, 'asked');
const languages = readdirSync(folder);
const files = languages.flatMap((language) => readdirSync(join(folder, language)).map((file) => join(language, file)));
const families = new Set(
  languages.flatMap((language) => readdirSync(join(import.meta.dirname, language)).map((file) => join(language, file))),
);

describe('the companies of which the matching of facts is learnt', () => {
  it.each(files)('%s asks only for facts of its customers, each sentence once', (file) => {
    const company = parse(readFileSync(join(folder, file), 'utf8')) as AskedCompany;
    expect(file.endsWith(`${company.company}.yaml`)).toBe(true);
    expect(company.manner).toMatch(
      /^(language-model|sms-menu|voice|form|legalese|chatty|terse|second-language|html-email|widget)$/u,
    );
    for (const customer of Object.values(company.customers)) {
      expect(customer.goal).not.toBe('');
      const names = [...Object.keys(customer.facts), 'none', 'nothing'];
      for (const key of Object.keys(customer.asks)) expect(names).toEqual(expect.arrayContaining(key.split(' + ')));
      const sentences = Object.values(customer.asks).flat();
      expect(sentences.every((sentence) => typeof sentence === 'string' && sentence.trim() !== '')).toBe(true);
      const seen = sentences.filter((sentence, index) => sentences.indexOf(sentence) < index);
      expect(seen).toEqual([]);
    }
  });

  it('are none of those by which reading is measured', () => {
    expect(files.filter((file) => families.has(file))).toEqual([]);
  });
});
