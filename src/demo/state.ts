/** What the bot remembers of one conversation. Plain data, replaced whole at every turn. */
import type { Entities } from './entities.ts';
import type { TaskName } from './intents.ts';
import type { QuickReply, SlotName } from './tasks.ts';

export type Slots = Partial<Record<SlotName, string>>;

export type Awaiting =
  | { kind: 'slot'; slot: SlotName }
  | { kind: 'confirmation' }
  /** An answer to "shall I connect you to a colleague?"; then back to what was awaited before. */
  | { kind: 'human'; resume: Awaiting | null }
  /** An answer to "anything else?" */
  | { kind: 'more' };

export interface State {
  task: TaskName | null;
  slots: Slots;
  /** Values read off any message so far: a customer need not say them twice. */
  heard: Entities;
  awaiting: Awaiting | null;
  /** Buttons under the last reply. */
  options: readonly QuickReply[];
  /** In a row. */
  misunderstandings: number;
  /** This release has already dropped the slot it drops. */
  forgotten: boolean;
  handedOff: boolean;
  lastWords: string;
  /** Fingerprint of all the customer said. */
  digest: string;
}

export const freshState: State = {
  task: null,
  slots: {},
  heard: {},
  awaiting: null,
  options: [],
  misunderstandings: 0,
  forgotten: false,
  handedOff: false,
  lastWords: '',
  digest: '',
};
