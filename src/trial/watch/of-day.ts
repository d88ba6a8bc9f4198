/** A conversation of a day as it is kept, with all that only the whole day tells. */
import type { Conversation } from '../../conversation/conversation.ts';
import type { PlanItem } from '../../plan/plan.ts';
import type { RunRecord } from '../../run/record.ts';
import { unstated } from '../../transcript/neutral-brief.ts';
import { withoutCustomer } from './came-again.ts';
import type { Survey } from './survey.ts';

export interface DayKeeper {
  keep(conversation: Conversation): Conversation;
  /** Most conversations of one situation. */
  repeat(): number;
  /** What intents and situations are called: by the file, else by the suite. */
  names(record: RunRecord, ofSuite: RunRecord['intents']): Pick<RunRecord, 'intents' | 'titles'>;
}

/** @param redact Whose a conversation is, is not kept. */
export function dayKeeper({ intents, again }: Survey, redact: boolean): DayKeeper {
  const seen = new Set<string>();
  const cells = new Map<string, number>();

  function itemOf(item: PlanItem, intent: string): PlanItem {
    const { scenario, cell } = situationOf(item, intent);
    const repetition = (cells.get(cell) ?? 0) + 1;
    cells.set(cell, repetition);
    return { ...item, scenario, cell, repetition };
  }

  return {
    keep(conversation) {
      const { id, brief, origin } = conversation;
      const intent = intents.get(id) ?? brief.intent;
      seen.add(intent);
      const cameAgain = again.get(id);
      const meta = redact ? withoutCustomer(origin!.meta) : origin!.meta;
      return {
        ...conversation,
        origin: { ...origin!, ...(cameAgain !== undefined && { cameAgain }), meta },
        brief: { ...brief, intent, item: itemOf(brief.item, intent) },
      };
    },
    repeat: () => Math.max(1, ...cells.values()),
    names(record, ofSuite) {
      const titleOf = (id: string) => record.intents[id]?.title ?? ofSuite[id]?.title ?? id;
      const titles = [...seen].map((id) => [id, titleOf(id)] as const);
      const situations = titles.map(([id, title]) => [situation(id), title]);
      return {
        intents: Object.fromEntries(titles.map(([id, title]) => [id, { title }])),
        titles: { ...record.titles, scenarios: { ...record.titles.scenarios, ...Object.fromEntries(situations) } },
      };
    },
  };
}

const situation = (intent: string): string => `${unstated.scenario}-${intent}`;

/** Where the file names no situation, customers with one matter are of one. */
function situationOf({ scenario, persona, cell }: PlanItem, intent: string): Pick<PlanItem, 'scenario' | 'cell'> {
  if (scenario !== unstated.scenario || intent === unstated.intent) return { scenario, cell };
  return { scenario: situation(intent), cell: `${situation(intent)}/${persona}` };
}
