import { expect, it } from 'vitest';
import type { GatePower } from '../../src/compare/power/operator-power.ts';
import { blindGates } from '../../src/report/forecast.ts';

const power: GatePower = {
  gate: 'Success holds',
  metric: 'verified_success',
  segment: { kind: 'all', id: '' },
  operator: 'max_drop',
  named: 0.03,
  visible: 0.078,
  visibleConfirmed: 0.044,
  repetitions: 35,
  repetitionsConfirmed: 11,
  sees: false,
  assumed: false,
};

it('a gate that names less than a night can see is told, with what would see it', () => {
  expect(blindGates([power], 5)).toEqual([
    'Success holds: names 3 points; 5 conversations a cell see 7.8 points, 35 would settle it',
  ]);
});

it('a gate that sees what it names is not mentioned, nor one that names no change', () => {
  expect(
    blindGates(
      [
        { ...power, sees: true },
        { ...power, operator: 'min' },
      ],
      5,
    ),
  ).toEqual([]);
});
