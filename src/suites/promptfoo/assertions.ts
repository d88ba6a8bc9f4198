/** Assertions of promptfoo as what a bot is to say. */
import type { Language } from '../../language/language.ts';
import { member, type Part, scalarText, textOf } from '../part.ts';
import type { BotStep, Told } from '../script/script.ts';
import { isSearchable, patterned, statementOf, unsearchable } from '../script/statement.ts';
import { rendered } from './rendered.ts';

/** @returns What stands for it; what nothing stands for is told. */
export function stepsOf(
  assertion: Part,
  vars: Readonly<Record<string, string>>,
  language: Language,
  tellAt: (line: number, what: string) => Told,
): BotStep[] {
  const type = textOf(member(assertion, 'type'));
  const tell = tellAt(assertion.line, `assertion ${type}`);
  for (const { key, part } of assertion.members)
    if (weighing.has(key))
      tellAt(part.line, `assertion ${type}: ${key}`)('left-out', 'A statement is made or not: nothing is weighed.');
  if (type === 'assert-set')
    return (member(assertion, 'assert')?.items ?? []).flatMap((one) => stepsOf(one, vars, language, tellAt));
  const [, not = '', kind = ''] = /^(not-)?(.*)$/.exec(type)!;
  const way = Object.hasOwn(ways, kind) ? ways[kind]! : null;
  if (way === null) {
    tell('left-out', whyNot(kind));
    return [];
  }
  const value = member(assertion, 'value');
  const raw = value === null ? [] : value.items.length > 0 ? value.items : [value];
  const texts = raw.map((one) => rendered(scalarText(one.value), vars));
  if (texts.length === 0 || texts.some((text) => text === null || text.trim() === '' || text.startsWith('file://'))) {
    tell('left-out', 'What it compares with is made elsewhere.');
    return [];
  }
  const listed = way.list
    ? texts.flatMap((text) => (raw.length === 1 ? text!.split(/,\s*/) : [text!]))
    : [texts.join(',')];
  const demand = not === '' ? ('must' as const) : ('never' as const);
  const groups = way.list === 'all' ? listed.map((one) => [one]) : [listed];
  return groups.flatMap((group): BotStep[] => {
    const says = way.isPattern
      ? patterned(group)
      : statementOf(
          group.map((text) => [{ text }]),
          language,
        );
    if (isSearchable(says)) return [{ by: 'bot', says, demand, tell }];
    tell('left-out', unsearchable);
    return [];
  });
}

/** How much it counts, and how much of it is enough. */
const weighing = new Set(['weight', 'threshold', 'metric', 'transform']);

const words = { list: null, isPattern: false };
const ways: Record<string, { list: 'any' | 'all' | null; isPattern: boolean }> = {
  equals: words,
  contains: words,
  icontains: words,
  'starts-with': words,
  'contains-any': { list: 'any', isPattern: false },
  'icontains-any': { list: 'any', isPattern: false },
  'contains-all': { list: 'all', isPattern: false },
  'icontains-all': { list: 'all', isPattern: false },
  regex: { list: null, isPattern: true },
};

function whyNot(kind: string): string {
  if (
    /rubric|factuality|relevance|similar|classifier|g-eval|closedqa|faithfulness|recall|moderation|model-graded|pi|select-best|max-score|goal-success/.test(
      kind,
    )
  )
    return 'It asks a model for its opinion.';
  if (/^(javascript|python|ruby|webhook)$/.test(kind))
    return 'Code is not run: write what it looks for as statements or verify.';
  if (kind === 'latency') return 'Time is measured of every turn; a gate says what is too long.';
  return 'Nothing here stands for it.';
}
