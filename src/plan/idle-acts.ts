import { languageFor } from '../language/languages.ts';
import type { Idle, Written } from '../scenario/notice/notice.ts';
import { personasOf } from '../scenario/notice/who-meets-whom.ts';

/** Acts that nobody listens for, because a customer speaks a language in which they are not known. */
export function idleActs(written: Written): Idle[] {
  const { suite, scenarios, personas } = written;
  const ofSuite = suite.statements?.forbidden_acts ?? [];
  const deaf = (scenario: string): string[] =>
    personasOf(written, scenario).filter((id) => languageFor(personas[id]?.locale ?? 'en').forbidden === null);
  return Object.entries(scenarios).flatMap(([id, { statements }]): Idle[] => {
    const isOwn = (statements?.forbidden_acts ?? []).length > 0;
    const [persona] = isOwn || ofSuite.length > 0 ? deaf(id) : [];
    if (persona === undefined) return [];
    const name = languageFor(personas[persona]!.locale!).name;
    const message = `With "${persona}", who speaks ${name}, forbidden acts are not looked for in "${id}": they are read in English alone`;
    const place = isOwn ? ['scenarios', id, 'statements', 'forbidden_acts'] : ['suite', 'statements', 'forbidden_acts'];
    return [{ place, part: 'key', message, hint: 'Forbid the words as well: "forbidden".' }];
  });
}
