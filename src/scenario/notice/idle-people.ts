/** Intents and personas that are in no conversation, and traits that show in none. */
import type { Idle, Written } from './notice.ts';
import { scenariosOf } from './who-meets-whom.ts';

export function idlePeople(written: Written): Idle[] {
  const { suite, intents, personas, scenarios } = written;
  const all = Object.values(scenarios);
  if (all.length === 0) return [];
  const unmet = Object.keys(intents).flatMap((id): Idle[] =>
    all.some(({ intent }) => intent === id)
      ? []
      : [{ place: ['intents', id], message: `No customer wants it: no scenario has the intent "${id}"` }],
  );
  const shares = Object.values(intents).reduce((sum, { volume = 0 }) => sum + volume, 0);
  const last = Object.keys(intents).findLast((id) => intents[id]!.volume !== undefined);
  const tooMany: Idle[] =
    shares > 1.001 && last !== undefined
      ? [
          {
            place: ['intents', last, 'volume'],
            part: 'value',
            message: `The shares of all intents add up to ${Number(shares.toFixed(3))}, and contacts are 1 in all`,
          },
        ]
      : [];
  const chosen = suite.personas ?? [];
  const isSuiteIdle = chosen.length > 0 && all.every((scenario) => scenario.personas !== undefined);
  return [
    ...unmet,
    ...tooMany,
    ...(isSuiteIdle
      ? [{ place: ['suite', 'personas'], message: 'It chooses for no scenario: each has "personas" of its own' }]
      : []),
    ...Object.keys(personas).flatMap((id) => traits(written, id)),
  ];
}

function traits(written: Written, id: string): Idle[] {
  const { suite, personas, scenarios } = written;
  const { crossed = {}, ...single } = personas[id]!;
  const { comes_back: comesBack, asks_human: asksHuman, disclosure } = { ...single, ...crossed };
  const plays = scenariosOf(written, id).map((scenario) => scenarios[scenario]!);
  if (plays.length === 0) {
    const message = `This persona is in no conversation: no scenario has it among its "personas", nor has the suite`;
    return [{ place: ['personas', id], message }];
  }
  const idle = (key: string, isIdle: boolean, why: string): Idle[] =>
    isIdle
      ? [
          {
            place: ['personas', id, ...(key in crossed ? ['crossed'] : []), key],
            message: `"${key}" shows in no conversation: ${why}`,
          },
        ]
      : [];
  const factsOf = plays.flatMap(({ facts = {} }) => Object.values({ ...suite.facts, ...facts }));
  const isSettled = factsOf.every((fact) => typeof fact === 'object' && fact.disclose !== undefined);
  return [
    ...idle(
      'comes_back',
      comesBack !== undefined && suite.second_session !== true,
      '"suite.second_session" is not true',
    ),
    ...idle(
      'asks_human',
      asksHuman !== undefined && plays.every(({ wants }) => wants.human === true),
      'in all of its scenarios the customer wants a human from the start',
    ),
    ...idle(
      'disclosure',
      disclosure !== undefined && isSettled,
      factsOf.length === 0 ? 'there are no facts to give' : 'every fact has "disclose" of its own',
    ),
  ];
}
