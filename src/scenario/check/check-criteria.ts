/** Criteria in words must be able to be judged: there is a model, one name means one thing, and votes can't be even. */
import type { Problem } from '../../problem.ts';
import { problemIn } from '../read/place.ts';
import type { Source } from '../read/source.ts';
import { matches, type Match } from './matches.ts';

const holders = ['intents.*.criteria.*', 'scenarios.*.criteria.*'];

const criteriaIn = ({ value }: Source): Match[] => holders.flatMap((at) => matches(value, at));

export function checkCriteria(source: Source, sources: readonly Source[]): Problem[] {
  const isThere = (at: string): boolean => sources.some(({ value }) => matches(value, at).length > 0);
  const criteria = criteriaIn(source);
  return [
    ...(isThere('model') ? [] : criteria.slice(0, 1).map((one) => withoutModel(source, one))),
    ...(isThere('suite.redact') ? criteria.slice(0, 1).map((one) => keptQuotes(source, one)) : []),
    ...criteria.flatMap((one) => otherwiseElsewhere(source, one, sources)),
    ...matches(source.value, 'intents.*.criteria.*.*').flatMap((one) => filledIn(source, one)),
    ...matches(source.value, 'judge.votes').flatMap((one) => evenVotes(source, one)),
  ];
}

const withoutModel = (source: Source, { place }: Match): Problem =>
  problemIn(source, place, 'key', {
    code: 'missing-key',
    message: `${place.join('.')} is to be judged by a model, and no file says which`,
    expected: '"model" with a url and a model in one of the files',
    hint: 'Add model: { url: "http://localhost:11434/v1", model: NAME }.',
  });

/** What the model quotes stands on the cassette as the bot said it. */
const keptQuotes = (source: Source, { place }: Match): Problem =>
  problemIn(source, place, 'key', {
    code: 'cannot-be-met',
    message: `${place.join('.')} is judged by a model, whose cassette keeps what it quotes of conversations, and suite.redact wants no personal data in any file`,
    expected: 'one of the two',
    hint: "Leave criteria out, or take suite.redact away where customers and bot have nobody's data.",
  });

/** The name is what figures and gates go by: of two things under one name nobody could tell which was meant. */
function otherwiseElsewhere(source: Source, { place, value }: Match, sources: readonly Source[]): Problem[] {
  const name = String(place.at(-1));
  const said = JSON.stringify(value);
  for (const other of sources) {
    for (const one of criteriaIn(other)) {
      if (other === source && one.place.join('.') === place.join('.')) return [];
      if (one.place.at(-1) !== name || JSON.stringify(one.value) === said) continue;
      return [
        problemIn(source, place, 'key', {
          code: 'duplicate-id',
          message: `The criterion "${name}" is something else in ${other.path}: ${one.place.join('.')}`,
          expected: 'one name for one criterion; the same words may stand in several places',
          hint: 'Rename one of the two, or write both alike.',
        }),
      ];
    }
  }
  return [];
}

/** Scenarios of one intent know different things. */
function filledIn(source: Source, { place, value }: Match): Problem[] {
  if (typeof value !== 'string' || !value.includes('{{')) return [];
  return [
    problemIn(source, place, 'value', {
      code: 'bad-template',
      message: `In ${place.join('.')} nothing is filled in: it is one for all scenarios of the intent`,
      expected: 'plain words',
      hint: 'What names a fact belongs to the criteria of the scenario that has it.',
    }),
  ];
}

function evenVotes(source: Source, { place, value }: Match): Problem[] {
  if (!Number.isInteger(value) || Number(value) % 2 === 1) return [];
  return [
    problemIn(source, place, 'value', {
      code: 'wrong-value',
      message: `judge.votes is ${Number(value)}: as many could say yes as no`,
      expected: 'an odd number, e.g. 3',
    }),
  ];
}
