/** The data sets with labels of how a conversation went, as examples to learn from and to be judged by. */
import { readConversations, type Labelled } from './conversations.ts';
import type { Example } from './ridge.ts';

/** The mean of 19 raters, −2 to 2: accomplishment, satisfaction, efficiency; and each rater's own. */
export interface Helpdesk {
  A: number;
  S: number;
  E: number;
  ratings: Record<'A' | 'S' | 'E', number[]>;
}

/** STC-3 dialogue quality, helpdesk dialogues translated from Chinese. To measure with; nothing is learnt from it that is shipped. */
export const helpdesk = (data: string): Labelled<Helpdesk>[] => readConversations<Helpdesk>(data, 'stc3');

interface Star {
  tasks: string[];
  task_success?: boolean;
  user_annoyed?: boolean;
}

export interface Judged extends Example {
  groups: readonly string[];
  /** What is compared with its like only: the task or the agent. */
  stratum: string;
  label: boolean;
  conversation: Labelled<unknown>;
}

/** STAR: did the assistant do what the task asked; annoyed: was the person asked to be, or was it. */
export function star(data: string): { success: Judged[]; calm: Judged[] } {
  const rows = readConversations<Star>(data, 'star').map((row) => ({ ...row, groups: row.label.tasks }));
  const stratum = ({ label }: Labelled<Star>) => label.tasks.join('+');
  return {
    success: rows.flatMap((row) => judged(row, stratum(row), row.label.task_success)),
    calm: rows.flatMap((row) =>
      judged(row, stratum(row), row.label.user_annoyed === undefined ? undefined : !row.label.user_annoyed),
    ),
  };
}

interface Tau {
  success: boolean;
  gold_actions: string[];
}

/** τ-bench runs of tasks that need a write: the others reward doing nothing. */
export function tau(data: string): Judged[] {
  return readConversations<Tau>(data, 'tau')
    .filter(({ label }) => label.gold_actions.some((action) => writes.test(action)))
    .flatMap((row) => judged(row, row.source, row.label.success));
}

/** Names of tools that change something. */
export const writes = /^(?:book|cancel|update|modify|exchange|return|send)_/;

function judged(conversation: Labelled<unknown>, stratum: string, label: boolean | undefined): Judged[] {
  if (label === undefined) return [];
  const { groups, found } = conversation;
  return [{ groups, stratum, label, target: label ? 1 : 0, found, conversation }];
}
