import type { Problem } from '../../problem.ts';
import type { Casting, RoleUse } from './casting.ts';

/** What the user should know of who speaks in a file; null where customer and bot are there and everybody else is known, or nobody speaks at all. */
export function roleProblem(file: string, { missing, unplaced }: Casting): Problem | null {
  const isSilent = missing.length === 2 && unplaced.length === 0;
  if (isSilent || (missing.length === 0 && unplaced.length === 0)) return null;
  const sides = missing.map((side) => `no ${side}`).join(' and ');
  const strangers = listed(unplaced);
  const message =
    missing.length === 0
      ? `"${file}" has words of ${strangers}, who may be anybody: left out`
      : `"${file}" has ${sides}${unplaced.length > 0 ? `, and nobody can tell who ${strangers} is` : ''}`;
  const [first] = unplaced;
  return {
    code: 'transcript-roles',
    message,
    file,
    expected: 'a customer and a bot in every file',
    hint: `Say who is who with --roles, e.g. --roles ${first ? nameOf(first) : 'NAME'}=${missing[0] ?? 'agent'}; the sides are customer, bot, agent (a person), tool`,
  };
}

const mostNamed = 4;

function listed(uses: readonly RoleUse[]): string {
  const names = uses.slice(0, mostNamed).map((use) => `"${nameOf(use)}"`);
  const rest = uses.length - names.length;
  return rest > 0 ? `${names.join(', ')} and ${rest} more` : names.join(', ');
}

const nameOf = ({ role }: RoleUse): string => role.replace(/[\p{C}]+/gu, ' ').slice(0, 40);
