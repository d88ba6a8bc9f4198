/** All that a project says without any effect. */
import type { Problem } from '../../problem.ts';
import type { Source } from '../read/source.ts';
import { idleBot } from './idle-bot.ts';
import { idleCosts } from './idle-costs.ts';
import { idleFacts } from './idle-facts.ts';
import { idleHolders } from './idle-holders.ts';
import { idleModel } from './idle-model.ts';
import { idlePeople } from './idle-people.ts';
import { idleSignals } from './idle-signals.ts';
import { idleSuite } from './idle-suite.ts';
import { idleTurns } from './idle-turns.ts';
import { idleWordings } from './idle-wordings.ts';
import { noticeAt, type Rule, writtenIn } from './notice.ts';

const rules: readonly Rule[] = [
  idleSuite,
  idleBot,
  idleCosts,
  idleModel,
  idleSignals,
  idlePeople,
  idleFacts,
  idleTurns,
  idleWordings,
];

/**
 * @param sources Without any mistake.
 * @param more What stages further on know.
 */
export function noticesIn(sources: readonly Source[], more: Rule): Problem[] {
  const written = writtenIn(sources);
  const idle = [...rules, more].flatMap((rule) => rule(written));
  return [...idle.map((one) => noticeAt(sources, one)), ...sources.flatMap(idleHolders)];
}
