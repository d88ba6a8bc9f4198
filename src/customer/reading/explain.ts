/** How a bot's turn is read, clause by clause: for an author who wonders why the customer answered as it did. */
import type { Clause } from '../../language/text/clause.ts';
import { actLabels } from '../../language/model/labels.ts';
import { marksOf, rowsIn } from '../../language/model/marks.ts';
import { readTurn } from '../../language/text/read-turn.ts';
import type { Sentence } from '../../language/text/sentence.ts';
import type { Brief } from '../../plan/brief.ts';
import type { BotAct } from '../acts.ts';
import { understand } from '../understand.ts';
import { askedThings } from './asked-things.ts';
import { explains } from './explains.ts';
import { hearSentences } from './heard-sentence.ts';
import { readList } from './lists.ts';
import { preparedFor } from './prepared.ts';

/** Lines of text. */
export function explainReading(text: string, brief: Brief): string[] {
  const prepared = preparedFor(brief);
  const turn = readTurn([text], prepared.language);
  const heard = hearSentences(turn.sentences);
  const acts = understand({ messages: [{ text, options: [] }], signals: [] }, brief);
  return [
    ...turn.sentences.flatMap((sentence) => sentenceLines(sentence, brief)),
    ...turn.lists.map(
      (list) => `list of ${list.items.length} after "${list.intro?.seen ?? ''}": ${readList(list, heard, prepared)}`,
    ),
    'read as',
    ...acts.map((act) => `  ${actLine(act)}`),
  ];
}

function sentenceLines(sentence: Sentence, brief: Brief): string[] {
  return [
    `${sentence.role}: ${sentence.seen}`,
    `  ~ ${learntText(sentence)}`,
    ...sentence.clauses.map((clause) => `  | ${clause.text}${scopeText(clause)}${rowsText(clause, sentence)}`),
    ...askedThings(sentence).map((thing) => {
      const scores = preparedFor(brief)
        .profiles.map((profile) => ({ name: profile.name, score: explains(thing, profile) }))
        .filter(({ score }) => score > 0)
        .sort((one, other) => other.score - one.score)
        .slice(0, 3)
        .map(({ name, score }) => `${name} ${score.toFixed(2)}`);
      return `  ? asks for "${thing.clause}": ${scores.join(', ') || 'no fact has that name'}`;
    }),
  ];
}

/** What the learnt model holds likely, the likeliest first. */
function learntText(sentence: Sentence): string {
  const said = sentence.language.acts(sentence.seen, marksOf(sentence, rowsIn(sentence)));
  const shares = actLabels
    .map((label) => ({ label, percent: Math.round(100 / (1 + Math.exp(-said.logit(label)))) }))
    .sort((one, other) => other.percent - one.percent);
  return shares
    .filter(({ percent }, index) => index === 0 || percent >= 10)
    .map(({ label, percent }) => `${label} ${percent} %`)
    .join(', ');
}

function scopeText({ scope }: Clause): string {
  const under = Object.entries(scope).flatMap(([name, holds]) => (holds ? [name] : []));
  return under.length === 0 ? '' : `  (${under.join(', ')})`;
}

function rowsText(clause: Clause, { rows: whole, language }: Sentence): string {
  const fitted = [...language.reader.fitting(clause.words, clause.scope.question, 'clause', clause), ...whole].map(
    ({ row }) => row.act,
  );
  return fitted.length === 0 ? '' : `  → ${[...new Set(fitted)].join(', ')}`;
}

function actLine({ quote, doubt, kind, ...rest }: BotAct): string {
  const fields = Object.entries(rest)
    .filter(([name, value]) => name !== 'message' && value !== null && !(Array.isArray(value) && value.length === 0))
    .map(([name, value]) => `${name} ${typeof value === 'string' ? value : JSON.stringify(value)}`);
  const rivals = doubt === undefined ? '' : `  (or ${doubt.rivals.join('; ')})`;
  return `${[kind, ...fields].join(', ')}: "${quote.replace(/\s+/g, ' ').slice(0, 100)}"${rivals}`;
}
