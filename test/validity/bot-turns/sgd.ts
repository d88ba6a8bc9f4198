/** The Schema-Guided Dialogue data set: dialogues with the acts of every turn, and the slots of its services. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRows } from '../rows.ts';

export interface SgdTurn {
  role: 'customer' | 'bot';
  text: string;
  /** Act and slot; '' where the act has none. */
  acts: [string, string][];
}

export interface SgdDialogue {
  id: string;
  turns: SgdTurn[];
  label: { services: string[] };
}

export interface Slot {
  service: string;
  name: string;
  description: string;
  /** A customer can say it; other slots are what the service finds. */
  given: boolean;
  yesNo: boolean;
}

export const sgdDialogues = (data: string): SgdDialogue[] => readRows<SgdDialogue>(data, 'sgd-acts');

/** Beside the sources, not beside what is compiled from them: npm runs scripts in the project's folder. */
const slotsFile = join('test', 'validity', 'bot-turns', 'sgd-slots.tsv');

export function sgdSlots(): Slot[] {
  return readFileSync(slotsFile, 'utf8')
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .map((line) => line.split('\t') as [string, string, string, string, string])
    .map(([service, name, given, value, description]) => ({
      service,
      name,
      description,
      given: given === 'given',
      yesNo: value === 'yes-no',
    }));
}
