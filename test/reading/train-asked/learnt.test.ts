import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { factsAsked } from '../../../src/customer/reading/asks.ts';
import { factProfiles } from '../../../src/customer/reading/fact-profile.ts';
import { learntFacts } from '../../../src/customer/reading/learnt-facts.ts';
import { hearSentence } from '../../../src/customer/reading/heard-sentence.ts';
import { matching } from '../../../src/language/en/matching.ts';
import { thingsIn } from '../../../src/customer/reading/things.ts';
import { english } from '../../../src/language/en/index.ts';
import { sentencesOf } from '../../../src/language/text/read-turn.ts';
import { hashOf, hashOfFile, learntFrom } from './data-hash.ts';

const weights = new URL('../../../src/language/en/model/asked-weights.ts', import.meta.url);

describe('the weights by which things asked for are matched with facts', () => {
  it('belong to the data they name, of which no file has changed since', () => {
    const list = readFileSync(learntFrom, 'utf8');
    expect(readFileSync(weights, 'utf8').slice(0, 200)).toContain(hashOf(list));
    const files = list
      .trimEnd()
      .split('\n')
      .map((line) => line.split(' ') as [string, string]);
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter(([hash, file]) => hashOfFile(file) !== hash)).toEqual([]);
  });

  it('are learnt from no family by which reading is measured', () => {
    expect(readFileSync(learntFrom, 'utf8')).not.toMatch(/ (?:en|de|es|fr)\//);
  });
});

const profiles = factProfiles(
  Object.fromEntries(
    Object.entries({
      berth: ['B14', 'the berth in which the boat lies'],
      length: ['9 metres', 'how long the boat is'],
      haul_out: ['2026-10-04', 'the day on which the boat is to come out of the water'],
      why: ['the hull has to be painted', 'the reason'],
    }).map(([name, [value, description]]) => [name, { value: value!, description: description!, asks: [] }]),
  ),
  english,
);
const told: ReadonlySet<string> = new Set();
const sentence = (text: string) => sentencesOf([text], english)[0]!;
const learnt = (text: string) => learntFacts(sentence(text), profiles, told, hearSentence(sentence(text)).speech);

describe('what was learnt of questions', () => {
  it('gives a fact no more than once, and none for courtesies', () => {
    expect(learnt('Have a good day!')).toEqual([]);
    const asked = factsAsked(sentence('Which berth, which berth please?'), profiles);
    expect(asked).toEqual([...new Set(asked)]);
    expect(asked).toContain('berth');
  });

  it('says the same of the same sentence', () => {
    const text = 'What prompts you to have her lifted out?';
    expect(learnt(text)).toEqual(learnt(text));
  });
});

describe('a number of something else', () => {
  it.each(['What is the number of the invoice?', 'Invoice number?', 'Please quote the reference of the survey.'])(
    'is not given for the one that is known: "%s"',
    (text) => {
      expect(factsAsked(sentence(text), profiles)).toEqual([]);
    },
  );
});

describe('the things a sentence may ask for', () => {
  it.each([
    ['Which berth is it, since when and whether we may come aboard?', 3],
    ['Name, postcode, date of birth?', 3],
    ['Weekly, fortnightly or monthly?', 1],
    ['Please tell me the berth and the day.', 2],
  ])('are told apart in "%s"', (text, count) => {
    expect(thingsIn(sentence(text), matching)).toHaveLength(count);
  });

  it.each(['No need to send the berth again.', 'How about Monday?', 'Please confirm that the boat lies in B14.'])(
    'are none in "%s"',
    (text) => {
      expect(thingsIn(sentence(text), matching)).toEqual([]);
    },
  );
});
