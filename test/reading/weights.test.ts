import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { examplesFor, fingerprintOf } from './train/examples.ts';

const folder = join(import.meta.dirname, '../../src/language');
const weightsOf = (language: string) => join(folder, language, 'model/acts.ts');
const learnt = readdirSync(folder).filter((language) => existsSync(weightsOf(language)));

describe('the weights of the act model', () => {
  it.each(learnt)(
    'of %s are made from the sentences as they are; npm run train:reading makes them anew',
    (language) => {
      const [heading] = readFileSync(weightsOf(language), 'utf8').split('\n');
      expect(heading).toContain(fingerprintOf(examplesFor(language), language));
    },
  );

  it('are there for English', () => {
    expect(learnt).toContain('en');
  });
});
