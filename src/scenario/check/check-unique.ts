/** Facts that are to be unique to a run, and could not be. */
import type { Problem } from '../../problem.ts';
import { problemIn } from '../read/place.ts';
import type { Source } from '../read/source.ts';
import { holders, matches } from './matches.ts';
import type { Operand } from '../template/expression.ts';
import { operandsIn } from '../template/template-syntax.ts';

/** Draws so many values of one call of faker; fewer where it can't be called. */
export type FakerDraws = (operand: Operand, times: number) => string[];

/** Two nights of a few hundred conversations should not meet: among so few draws no value may come twice. */
const draws = 50;

export function checkUnique(source: Source, draw: FakerDraws): Problem[] {
  const facts = holders.flatMap((holder) => matches(source.value, `${holder}.facts.*`));
  return facts.flatMap(({ place, value }) => {
    if (matches(value, 'unique')[0]?.value !== true) return [];
    const template = matches(value, 'value')[0]?.value;
    const calls = operandsIn(String(template)).filter(({ path }) => path[0] === 'faker');
    const problem = calls.length === 0 ? nothingDrawn(String(template)) : tooFew(String(template), calls, draw);
    return problem === null ? [] : [problemIn(source, [...place, 'value'], 'value', problem)];
  });
}

function nothingDrawn(template: string): Omit<Problem, 'file'> {
  return {
    code: 'cannot-be-met',
    message: `"${template}" is the same in every run: nothing in it is made up`,
    expected: 'a value of faker where a fact is unique, e.g. "T-{{faker.string.numeric(9)}}"',
    hint: 'Leave "unique" out if the value is one for all, or comes from a setup call.',
  };
}

function tooFew(template: string, calls: Operand[], draw: FakerDraws): Omit<Problem, 'file'> | null {
  const drawn = calls.map((call) => draw(call, draws));
  if (drawn.some(({ length }) => length < draws)) return null;
  const values = drawn[0]!.map((_, at) => drawn.map((one) => one[at]).join(' '));
  const twice = values.find((value, at) => values.indexOf(value) < at);
  if (twice === undefined) return null;
  return {
    code: 'cannot-be-met',
    message: `"${template}" can't be unique: "${twice}" came up twice in ${draws} draws`,
    expected: 'a value with so many possibilities that two runs do not meet, e.g. {{faker.string.numeric(9)}}',
  };
}
