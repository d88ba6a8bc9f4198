/** What a run's bot asked for, beside the facts, with the YAML that would make it understood. */
import { plural } from '../counts.ts';
import type { AskedFact } from '../score/asked/asked-facts.ts';
import { visible } from '../report/visible.ts';
import type { Colors } from './context.ts';

/** Below this share a question was understood by luck. */
const unsure = 0.6;

export function askedLines(rows: readonly AskedFact[], colors: Colors): string[] {
  if (rows.length === 0) return ['The bot asked for nothing that customers know.'];
  const open = rows.filter(({ understood, share }) => !understood || share < unsure);
  const sure = rows.length - open.length;
  return [
    ...open.flatMap((row) => rowLines(row, colors)),
    `${sure} of ${plural(rows.length, 'question was', 'questions were')} surely understood.`,
  ];
}

function rowLines(
  { scenario, question, fact, understood, turns, conversation, turn }: AskedFact,
  colors: Colors,
): string[] {
  const asked = question.replace(/\s+/g, ' ').slice(0, 160);
  const sign = understood ? colors.yellow('~') : colors.red('✕');
  const told =
    fact === null
      ? 'none of its facts comes near'
      : understood
        ? `taken for ${fact}, and not surely`
        : `not understood; you have ${fact}`;
  const times = turns === 1 ? 'once' : `${turns} times`;
  return [
    `${sign} ${colors.bold(visible(scenario))} asked ${times}: "${visible(asked)}"`,
    `  ${visible(told)} ${colors.dim(`(${visible(conversation)}, turn ${turn})`)}`,
    ...(fact === null ? [] : yaml(scenario, fact, asked).map((line) => `    ${colors.cyan(visible(line))}`)),
    '',
  ];
}

const yaml = (scenario: string, fact: string, question: string): string[] => [
  'scenarios:',
  `  ${scenario}:`,
  '    facts:',
  `      ${fact}:`,
  `        asks: [${JSON.stringify(question.replace(/[?.!:\s]+$/, ''))}]`,
];
