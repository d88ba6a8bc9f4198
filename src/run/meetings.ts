/** Who is to meet whom: each item of the plan, and the bots that have yet to hold it. */
import { inTurn } from '../plan/load/in-turn.ts';
import type { PlanItem } from '../plan/plan.ts';
import type { OpenArm } from './arm.ts';
import { type Preparations, preparations } from './preparations.ts';

export interface Side {
  arm: OpenArm;
  door: Door;
  preparations: Preparations;
  suffix: string;
}

/** @param suffix Of ids of its conversations, where several arms may talk to one bot. */
export const sideOf = (arm: OpenArm, suffix = ''): Side => ({
  arm,
  door: closedDoor(),
  preparations: preparations(arm),
  suffix,
});

/** One item, with each arm that has yet to hold it. */
export interface Meeting {
  open: [Side, PlanItem][];
}

/** Items in the order in which they are held; who goes first changes from one to the next. */
export function meetings(sides: readonly Side[]): Meeting[] {
  const byItem = new Map<string, Meeting>();
  for (const side of sides) {
    const { items, plan, finished } = side.arm;
    for (const item of plan.load === undefined ? items : inTurn(items)) {
      const known = byItem.get(item.id) ?? { open: [] };
      if (!finished.has(item.id)) known.open.push([side, item]);
      byItem.set(item.id, known);
    }
  }
  const all = [...byItem.values()];
  let turn = 0;
  for (const meeting of all) if (meeting.open.length > 0 && turn++ % 2 === 1) meeting.open.reverse();
  return all;
}

interface Door {
  opened: Promise<void>;
  open: () => void;
}

function closedDoor(): Door {
  let open = () => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}
