import { describe, expect, it } from 'vitest';
import { upgrade } from '../../src/run/upgrade.ts';

const steps = { 1: (path: string) => `${path}→2`, 2: (path: string) => `${path}→3` };

describe('upgrade', () => {
  it('takes an older value through every version in between', () => {
    expect(upgrade('file', 1, 3, steps)('1')).toBe('1→2→3');
    expect(upgrade('file', 2, 3, steps)('2')).toBe('2→3');
    expect(upgrade('file', 3, 3, steps)('3')).toBe('3');
  });

  it('refuses what a newer version wrote, and says what to do', () => {
    const problems = [{ code: 'format-newer', file: 'file', hint: expect.stringContaining('Update') as string }];
    expect(() => upgrade('file', 4, 3, steps)).toThrow(
      expect.objectContaining({ problems: [expect.objectContaining(problems[0])] }),
    );
  });

  it.each([0, -1, 1.5, '1', null, undefined, {}])('refuses %j as a format', (found) => {
    expect(() => upgrade('file', found, 3, steps)).toThrow('no format');
  });
});
