import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import { parityOf } from '../../src/compare/parity.ts';
import { random } from '../../src/plan/random.ts';
import { paritySentence } from '../../src/wording/sentences.ts';
import { runOf, type CellSample } from './runs.ts';

const scenarios = ['a', 'b', 'c', 'd', 'e'];
const personas = ['calm', 'terse', 'rushed'];

const run = (solved: (scenario: number, persona: string) => number, of = 20, segment?: (persona: string) => string) =>
  runOf(
    scenarios.flatMap((scenario, i) =>
      personas.map((persona): CellSample => ({
        cell: `${scenario}/${persona}`,
        solved: solved(i, persona),
        of,
        ...(segment && { segment: segment(persona) }),
      })),
    ),
  );

const verdicts = (scored: Parameters<typeof parityOf>[0]) =>
  Object.fromEntries(parityOf(scored).map(({ segment, verdict }) => [`${segment.kind} ${segment.id}`, verdict]));

describe('customers beside each other', () => {
  it('finds the persona that a bot serves worse, although nothing changed since the baseline', () => {
    const unfair = run((_, persona) => (persona === 'terse' ? 10 : 19));
    expect(verdicts(unfair.scored)).toEqual({
      'persona calm': 'even',
      'persona rushed': 'even',
      'persona terse': 'behind',
    });
    const { changes } = compare(unfair, unfair);
    expect(changes.some(({ verdict }) => verdict === 'regressed')).toBe(false);
    const behind = parityOf(unfair.scored).filter(({ verdict }) => verdict === 'behind');
    expect(behind.map((line) => paritySentence(line, unfair.record))).toEqual([
      expect.stringMatching(
        /^terse, served worse: 50 of 100 solved, others 190 of 200 in the same scenarios; difference −45 points, 95 % −/,
      ),
    ]);
  });

  it('compares within scenarios: whoever comes with the harder ones is not served worse', () => {
    const hard = [
      { cell: 'easy/calm', solved: 58, of: 60 },
      { cell: 'easy/terse', solved: 19, of: 20 },
      { cell: 'hard/calm', solved: 10, of: 20 },
      { cell: 'hard/terse', solved: 30, of: 60 },
    ];
    expect(Object.values(verdicts(runOf(hard).scored))).not.toContain('behind');
  });

  it('finds the customer segment that is behind', () => {
    const unfair = run(
      (_, persona) => (persona === 'calm' ? 19 : 8),
      20,
      (persona) => (persona === 'calm' ? 'private' : 'trade'),
    );
    expect(verdicts(unfair.scored)).toMatchObject({ 'segment trade': 'behind' });
  });

  it('takes a persona that stands alone in its segment for one test, told once', () => {
    const unfair = (segment?: (persona: string) => string) =>
      run((_, persona) => (persona === 'terse' ? 10 : 19), 20, segment);
    const names = { terse: 'seniors', calm: 'others', rushed: 'others' } as Record<string, string>;
    const grouped = parityOf(unfair((persona) => names[persona]!).scored);
    expect(grouped.map(({ segment }) => `${segment.kind} ${segment.id}`)).toEqual([
      'persona calm',
      'persona rushed',
      'persona terse',
      'segment others',
    ]);
    const alone = parityOf(unfair((persona) => persona).scored);
    expect(alone).toEqual(parityOf(unfair().scored));
  });

  it('says even only where a gap of the margin is excluded, and nothing of a lone persona', () => {
    expect(Object.values(verdicts(run(() => 200, 200).scored))).toEqual(['even', 'even', 'even']);
    expect(Object.values(verdicts(run(() => 3, 3).scored))).toEqual(personas.map(() => 'not-enough-evidence'));
    expect(parityOf(runOf([{ cell: 'a/calm', solved: 1, of: 9 }]).scored)).toEqual([]);
  });

  it('accuses a bot that serves all alike on one night in twenty at most', () => {
    const draw = random('parity', 'alike');
    const solvedOf = (share: number) => Array.from({ length: 10 }, () => draw.chance(share)).filter(Boolean).length;
    const accused = Array.from({ length: 200 }, () =>
      verdicts(run((scenario) => solvedOf(0.6 + 0.08 * scenario), 10).scored),
    ).filter((night) => Object.values(night).includes('behind')).length;
    expect(accused).toBeLessThanOrEqual(16);
  });

  it('sets a variant beside its own personas alone, and personas beside others as they are', () => {
    const cells = scenarios.flatMap((scenario) => [
      { cell: `${scenario}/calm`, solved: 57, of: 60 },
      { cell: `${scenario}/calm~rude`, solved: 24, of: 60 },
      { cell: `${scenario}/terse`, solved: 57, of: 60 },
      { cell: `${scenario}/terse~rude`, solved: 24, of: 60 },
      { cell: `${scenario}/terse~formal`, solved: 57, of: 60 },
    ]);
    expect(verdicts(runOf(cells).scored)).toEqual({
      'persona calm': 'even',
      'persona terse': 'even',
      'variant formal': 'even',
      'variant rude': 'behind',
    });
  });
});
