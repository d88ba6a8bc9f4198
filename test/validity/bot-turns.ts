/** Table 1: what a bot asks for and what its turns do. */
import { agreementHead, cells } from './agreement.ts';
import { askedFacts } from './bot-turns/asked-facts.ts';
import { speechCounts, starTurns, type LabelledTurn } from './bot-turns/speech.ts';
import { sgdDialogues, sgdSlots } from './bot-turns/sgd.ts';
import { blocks, grid } from './markdown.ts';
import type { Table } from './table.ts';

export const botTurns: Table = {
  title: 'What a bot’s turn says',
  needs: ['sgd-acts', 'star'],
  measure(data) {
    const dialogues = sgdDialogues(data);
    const slots = sgdSlots();
    const given = slots.filter((slot) => slot.given);
    const asked = [
      ['every slot of the services', ...cells(askedFacts(dialogues, slots))],
      ['slots a customer can give', ...cells(askedFacts(dialogues, given))],
    ];
    const sgd: LabelledTurn[][] = dialogues.map(({ turns }) =>
      turns
        .filter(({ role }) => role === 'bot')
        .map(({ text, acts }) => ({ text, acts: new Set(acts.map(([act]) => act)) })),
    );
    const acts = [
      ...speechCounts(sgd, 'sgd').map(([act, counts]) => ['SGD', act, ...cells(counts)]),
      ...speechCounts(starTurns(data), 'star').map(([act, counts]) => ['STAR', act, ...cells(counts)]),
    ];
    return blocks(
      `**Facts asked for**, from names and descriptions alone: Schema-Guided Dialogue (CC BY-SA 4.0), ${dialogues.length.toLocaleString('en')} dialogues. Nothing is learnt, so
every service is one left out.`,
      grid(['facts to choose from', ...agreementHead], asked),
      '**Acts** that need no facts. STAR’s turns are templates, most of them repeated often: its figures say little.',
      grid(['data', 'act', ...agreementHead], acts),
    );
  },
};
