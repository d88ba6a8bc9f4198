/**
 * What a channel is told of a run: the verdict, what to do with each intent, gates that failed and what failures began with. No word of a
 * customer or the bot is in it. How it looks is a matter of the channel.
 */
import { plural } from '../../counts.ts';
import type { ReportModel } from '../model.ts';
import type { VerdictSection } from '../verdict.ts';
import { cut, visible } from '../visible.ts';

export interface Message {
  headline: string;
  paragraphs: Paragraph[];
  /** Where the report can be opened; null where nobody said. */
  link: string | null;
}

export interface Paragraph {
  /** Empty for what stands below the headline. */
  heading: string;
  lines: { strong: string; text: string }[];
}

const mostLines = 8;
const mostCharacters = 300;
/** The sentence to read aloud is told to its end: Slack takes 3,000 in a text, Teams 28 KB in all. */
const mostOfHeadline = 1500;

export function messageOf(
  { verdict, gates, causes, production, suite, runId }: ReportModel,
  link: string | null,
): Message {
  const told: Paragraph[] = [
    {
      heading: '',
      lines: [
        ...[...verdict.besides, verdict.setting].map((text) => ({ strong: '', text })),
        { strong: suite, text: `run ${runId}` },
      ],
    },
    { heading: 'Rollout', lines: rollout(verdict) },
    {
      heading: 'Gates that failed',
      lines: gates.filter((gate) => gate.verdict === 'failed').map(({ text }) => ({ strong: '', text })),
    },
    { heading: 'What no scenario has', lines: missing(production) },
    {
      heading: 'What failures began with',
      lines: causes.map(({ title, explains, where }) => ({
        strong: title,
        text: [explains, where].filter((text) => text !== '').join(' · '),
      })),
    },
  ];
  return {
    headline: cut(visible(verdict.headline), mostOfHeadline),
    paragraphs: told.filter(({ lines }) => lines.length > 0).map(bounded),
    link,
  };
}

/** How much is missing; in which words is told by the page alone. */
function missing(production: ReportModel['production']): Paragraph['lines'] {
  const count = production?.gaps?.rows.length ?? 0;
  return count === 0
    ? []
    : [{ strong: '', text: `${plural(count, 'matter or wording', 'matters or wordings')} of customers` }];
}

function rollout({ decisions }: VerdictSection): Paragraph['lines'] {
  const ready = (decisions ?? []).filter(({ decision }) => decision === 'roll-out').map(({ title }) => title);
  const others = (decisions ?? []).filter(({ decision }) => decision !== 'roll-out');
  return [
    ...others.map(({ title, word, why }) => ({ strong: title, text: `${word}. ${why}` })),
    ...(ready.length === 0 ? [] : [{ strong: 'Roll out', text: ready.join(', ') }]),
  ];
}

function bounded({ heading, lines }: Paragraph): Paragraph {
  const more = lines.length - mostLines;
  const rest = more > 0 ? [{ strong: '', text: `and ${more} more` }] : [];
  const shown = lines.slice(0, mostLines).map(({ strong, text }) => ({ strong: line(strong), text: line(text) }));
  return { heading, lines: [...shown, ...rest] };
}

const line = (text: string): string => cut(visible(text), mostCharacters);
