/** What a bot asks for and what its turns do. */
import { agreementHead, cells } from './agreement.ts';
import { askedFacts } from './bot-turns/asked-facts.ts';
import { confirmations } from './bot-turns/confirmations.ts';
import { farewellErrors, goodbyes } from './bot-turns/farewell-errors.ts';
import { learntActs } from './bot-turns/learnt-acts.ts';
import { speechCounts, starTurns } from './bot-turns/speech.ts';
import { sgdDialogues, sgdSlots } from './bot-turns/sgd.ts';
import { blocks, grid } from './markdown.ts';
import { ifLabelled } from './sample/labels.ts';
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
    const sgd = dialogues.map(({ turns }) =>
      turns
        .filter(({ role }) => role === 'bot')
        .map(({ text, acts }) => ({ text, acts: new Set(acts.map(([act]) => act)) })),
    );
    const star = starTurns(data);
    const learnt = learntActs(sgd, star);
    const starRules = new Map(speechCounts(star, 'star'));
    return blocks(
      `**Facts asked for**, from names and descriptions alone: Schema-Guided Dialogue (CC BY-SA 4.0), ${dialogues.length.toLocaleString('en')} dialogues. Nothing is learnt, so
every service is one left out. What is shown first is the figure to go by: "slots a customer can give" is an oracle of sorts.`,
      grid(['facts to choose from', ...agreementHead], asked),
      `**Acts by rule**, as shipped: those that need no facts. In this data a refusal is a failed transaction; the rule also reads "pets are not
allowed" as one. STAR's turns (MIT) are templates, most of them repeated often: its figures say little.`,
      grid(
        ['data', 'act', ...agreementHead],
        [
          ...speechCounts(sgd, 'sgd').map(([act, counts]) => ['SGD', act, ...cells(counts)]),
          ...[...starRules].map(([act, counts]) => ['STAR', act, ...cells(counts)]),
        ],
      ),
      ifLabelled(() => goodbyes(farewellErrors(data, dialogues))),
      confirmations(dialogues, slots),
      `**Acts by learning**: all ten acts of the data set, with logistic regressions on words, pairs of words and what the rules read, five-fold by
dialogue; then, learnt from all of it, on STAR, beside the rules. Not shipped: what is made of CC BY-SA text is not.`,
      grid(
        ['data', 'act', ...agreementHead],
        [
          ['SGD, cross-validated', 'all ten', ...cells(learnt.inDomain)],
          ...learnt.elsewhere.flatMap(([label, act, counts]) => [
            ['STAR, never seen', label, ...cells(counts)],
            ['STAR, by rule', label, ...cells(starRules.get(act)!)],
          ]),
        ],
      ),
    );
  },
};
