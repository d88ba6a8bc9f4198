/** What was mined as files of a project: a scenario to finish for each matter, the customers, and a page that says what was found. */
import { stringify } from 'yaml';
import { count, plural } from '../../counts.ts';
import { visible } from '../../report/visible.ts';
import { draftText } from '../draft/draft-text.ts';
import type { ProjectText } from '../suite-files.ts';
import type { Coverage } from './against.ts';
import { type HandoffReason, handoffReasons } from './handoffs.ts';
import type { Mined, MinedMatter } from './mine.ts';

export interface AgainstSuite {
  /** As it was named. */
  suite: string;
  rows: readonly Coverage[];
  /** Intents that no real customer was found to come with. */
  unmet: readonly string[];
}

/** @param from Where the conversations stand, in words. */
export function minedFiles(mined: Mined, from: string, against: AgainstSuite | null): ProjectText[] {
  const { matters, personas, contacts } = mined;
  const customers = Object.fromEntries(
    personas.map(({ id, persona, conversations }) => [
      id,
      { ...persona, description: `So were ${shareText(conversations, contacts)} of the customers.` },
    ]),
  );
  return [
    { path: 'personas.yaml', text: stringify({ personas: customers }, { lineWidth: 0 }) },
    ...matters.map(({ id, draft, members, from: own }) => ({
      path: `${id}.yaml`,
      text: draftText(draft, `${plural(members.length, 'conversation')} of ${from}; its facts are those of "${own}"`),
    })),
    { path: 'found.md', text: page(mined, from, against) },
  ];
}

/** `12 %`; `0.4 %` where it is little. */
export function shareText(part: number, of: number): string {
  const percent = of === 0 ? 0 : (100 * part) / of;
  return `${percent > 0 && percent < 1 ? percent.toFixed(1) : Math.round(percent)} %`;
}

export const withPerson = ({ handoffs }: MinedMatter): number =>
  [...handoffs.values()].reduce((sum, one) => sum + one, 0);

function page(mined: Mined, from: string, against: AgainstSuite | null): string {
  const { matters, conversations, contacts, alone, personas } = mined;
  const covered = new Map(against?.rows.map((row) => [row.matter, row]));
  return [
    '# What was found',
    '',
    `${plural(conversations, 'conversation')} of ${cell(from)}, in ${count(contacts)} of which a customer said what it came for. ${plural(matters.length, 'matter')}; ${plural(alone, 'conversation is', 'conversations are')} like too few others.`,
    '',
    '## Matters',
    '',
    row([
      'matter',
      'conversations',
      'share',
      'facts',
      'with a person',
      ...(against ? [`in ${against.suite}`] : []),
      'as customers say it',
    ]),
    row(['---', '---', '---', '---', '---', ...(against ? ['---'] : []), '---']),
    ...matters.map((matter) =>
      row([
        matter.id,
        count(matter.members.length),
        shareText(matter.members.length, contacts),
        count(matter.draft.facts),
        shareText(withPerson(matter), matter.members.length),
        ...(against ? [coveredText(covered.get(matter.id))] : []),
        matter.examples.map((said) => `“${said}”`).join(' · '),
      ]),
    ),
    '',
    ...(against && against.unmet.length > 0
      ? [`No customer was found to come with: ${against.unmet.map(cell).join(', ')}.`, '']
      : []),
    '## Why a person was needed',
    '',
    row(['matter', ...Object.values(handoffReasons)]),
    row(['---', ...Object.keys(handoffReasons).map(() => '---')]),
    ...matters
      .filter((matter) => withPerson(matter) > 0)
      .map(({ id, handoffs }) =>
        row([
          id,
          ...(Object.keys(handoffReasons) as HandoffReason[]).map((reason) => count(handoffs.get(reason) ?? 0)),
        ]),
      ),
    '',
    '## Customers',
    '',
    row(['persona', 'who', 'conversations', 'share']),
    row(['---', '---', '---', '---']),
    ...personas.map(({ id, persona, conversations: own }) =>
      row([id, persona.title, count(own), shareText(own, contacts)]),
    ),
    '',
  ].join('\n');
}

export const coveredText = (one: Coverage | undefined): string =>
  one === undefined || one.intent === null ? 'no scenario' : `${one.intent} (${shareText(one.surely, one.of)} surely)`;

/** Words of customers are text, and no markup. */
const cell = (text: string): string =>
  visible(text.replaceAll(/\s+/gu, ' '))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(/[|\\`*_[\]!#]/g, String.raw`\$&`);
const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
