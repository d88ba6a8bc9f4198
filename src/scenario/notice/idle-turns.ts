/** Expectations of turns that never come about, and rules of an escalation that its policy leaves nothing to say. */
import type { Place } from '../read/place.ts';
import type { ExpectedTurnSpec } from '../schema/statement-schema.ts';
import type { Idle, Written } from './notice.ts';
import { personasOf } from './who-meets-whom.ts';

export function idleTurns(written: Written): Idle[] {
  const { suite, scenarios } = written;
  return Object.entries(scenarios).flatMap(([id, scenario]): Idle[] => {
    const at = (...place: Place): Place => ['scenarios', id, ...place];
    const expected = (scenario.expect ?? []).flatMap(({ after }, index): Idle[] => {
      const why = after === undefined ? null : whyNever(after, id, written);
      if (why === null) return [];
      return [{ place: at('expect', index, 'after'), part: 'value', message: `That turn never comes about: ${why}` }];
    });
    const {
      policy,
      within,
      trigger,
      accepts_offer: accepts,
      queue,
      context,
      agent_needs: needs,
    } = scenario.escalation ?? {};
    const idle = (key: string, isIdle: boolean, why: string): Idle[] =>
      isIdle ? [{ place: at('escalation', key), message: `"${key}" has no effect here: ${why}` }] : [];
    const isRequired = policy === 'required';
    const asked = { trigger: trigger !== undefined, within: within !== undefined, accepts_offer: accepts === true };
    const onlyRequired = Object.entries(asked).flatMap(([key, isThere]) =>
      idle(key, isThere && policy !== undefined && !isRequired, `a human is ${policy}, not required`),
    );
    const isForbidden = policy === 'forbidden';
    return [
      ...expected,
      ...onlyRequired,
      ...idle('queue', queue !== undefined && isForbidden, 'a handoff is forbidden'),
      ...idle('context', context !== undefined && isForbidden, 'a handoff is forbidden'),
      ...idle('agent_needs', needs !== undefined && isForbidden, 'a handoff is forbidden'),
      ...idle(
        'agent_needs',
        needs !== undefined && !isForbidden && suite.human_agent === false,
        '"suite.human_agent" is false, so no human asks',
      ),
    ];
  });
}

/** null: it may. */
function whyNever(after: NonNullable<ExpectedTurnSpec['after']>, scenario: string, written: Written): string | null {
  const { suite, scenarios, personas } = written;
  const { wants, facts = {} } = scenarios[scenario]!;
  const players = personasOf(written, scenario).map((id) => personas[id]);
  switch (after) {
    case 'insults':
      return players.some((one) => one?.hostile === true) ? null : 'none of its personas is "hostile"';
    case 'informs':
      return Object.keys({ ...suite.facts, ...facts }).length > 0 ? null : 'the customer knows no facts';
    case 'asks':
      return Object.keys(wants.learn ?? {}).length > 0 ? null : 'the customer wants to learn nothing';
    case 'asks-human':
      if (wants.human === true || players.some((one) => one?.asks_human !== 'never')) return null;
      return 'none of its personas asks for a human';
    default:
      return null;
  }
}
