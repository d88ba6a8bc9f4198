import { expect, it } from 'vitest';
import type { PlanItem } from '../../../src/plan/plan.ts';
import type { OpenArm } from '../../../src/run/arm.ts';
import type { Holder, Visit } from '../../../src/run/holder.ts';
import { busyness, onceBusy } from '../../../src/run/threads/once-busy.ts';

const noting = (name: string, notes: string[]): Holder => ({
  mayStart: async () => {},
  hold: async () => {
    notes.push(name);
    return { line: '', conversation: () => ({}) as never };
  },
  close: async () => void notes.push(`${name} closed`),
});

const heldBy = (holder: Holder) => holder.hold({} as OpenArm, {} as PlanItem, {} as Visit);

it('conversations are held here until this thread is busy, and elsewhere from then on', async () => {
  const notes: string[] = [];
  let isBusy = false;
  const holder = onceBusy(
    noting('here', notes),
    () => isBusy,
    async () => noting('there', notes),
  );
  await heldBy(holder);
  isBusy = true;
  await Promise.all([heldBy(holder), heldBy(holder)]);
  isBusy = false;
  await heldBy(holder);
  await holder.close();
  expect(notes).toEqual(['here', 'there', 'there', 'there', 'here closed', 'there closed']);
});

it('what was never needed is not opened to be closed', async () => {
  const notes: string[] = [];
  const holder = onceBusy(
    noting('here', notes),
    () => false,
    async () => noting('there', notes),
  );
  await heldBy(holder);
  await holder.close();
  expect(notes).toEqual(['here', 'here closed']);
});

it('a thread that works nearly all of a second is busy, and one that waits is not', () => {
  const spent = { active: 5000, idle: 0 };
  const isBusy = busyness(() => ({ ...spent }));
  const pass = (active: number, idle: number) => {
    spent.active += active;
    spent.idle += idle;
    return isBusy();
  };
  // Too early to tell.
  expect(pass(500, 0)).toBe(false);
  expect(pass(450, 100)).toBe(true);
  expect(pass(300, 800)).toBe(false);
  expect(pass(1000, 0)).toBe(true);
});
