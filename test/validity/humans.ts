/** Requests for a person, and promises of one. */
import { asksForHuman } from '../../src/customer/reading/asks-for-human.ts';
import { handoverVoiced } from '../../src/customer/reading/handover-voiced.ts';
import { languageFor } from '../../src/language/languages.ts';
import { agreementHead, cells, f1, nothing, sum, tally, type Counts } from './agreement.ts';
import { blocks, figure, grid } from './markdown.ts';
import { readRows } from './rows.ts';
import { customersNamingPeople } from './sample/customers.ts';
import { ifLabelled } from './sample/labels.ts';
import type { Table } from './table.ts';

const english = languageFor('en');

interface Utterance {
  source: string;
  text: string;
  label: { wants_human: boolean; ambiguous: boolean };
}

interface Run {
  turns: { role: 'customer' | 'bot' | 'tool'; text?: string }[];
  label: { transferred: boolean };
}

export const humans: Table = {
  title: 'A way to a human',
  needs: ['escalation-request', 'tau'],
  measure(data) {
    const utterances = readRows<Utterance>(data, 'escalation-request').filter(({ label }) => !label.ambiguous);
    const sources = [...new Set(utterances.map(({ source }) => source))].toSorted();
    const requests = ['all', ...sources].map((name) => {
      const rows = utterances.filter(({ source }) => name === 'all' || source === name);
      const counts = rows.map(({ text, label }) => one(label.wants_human, asksForHuman(text, english)));
      return [name, rows.length.toLocaleString('en'), ...cells(counts)];
    });
    const runs = readRows<Run>(data, 'tau').map(({ turns, label }) => {
      const said = turns.flatMap(({ role, text }) => (role === 'tool' ? [] : [{ role, text: text ?? '' }]));
      const named = said.some(({ role, text }) => role === 'bot' && namesPerson.test(text));
      return {
        named,
        transferred: label.transferred,
        counts: one(label.transferred, handoverVoiced(said, english) !== null),
      };
    });
    const voiced = runs.filter(({ named, transferred }) => named || !transferred);
    const silent = runs.length - voiced.length;
    const handovers = [
      ['that voice it', String(voiced.length), ...cells(voiced.map(({ counts }) => counts))],
      ['all', String(runs.length), ...cells(runs.map(({ counts }) => counts))],
    ];
    return blocks(
      `**A customer asks for a person**: CLINC150 and Bitext (CC BY 3.0, CDLA-Sharing 1.0), utterances labelled ambiguous left out.`,
      grid(['source', 'utterances', ...agreementHead], requests),
      ifLabelled(() => naming(customersNamingPeople(data))),
      `**A bot voices a handover**: it promises a person, or offers one and the customer takes the offer; one reading a run of τ-bench (MIT), against the
call of the transfer tool. ${silent} of ${runs.filter(({ transferred }) => transferred).length} runs with a transfer name no person and no transfer anywhere in the bot's text: no reading of
text can find them, and the first row leaves them out. A run found without a call is
wrong by this label, also where the bot promised a person and called none.`,
      grid(['runs', 'number', ...agreementHead], handovers),
      `**With signals** there is nothing to read: a handoff is the event a rule of the YAML found, counted exactly (\`test/score/escalation.test.ts\`).`,
    );
  },
};

function naming(turns: ReturnType<typeof customersNamingPeople>): string {
  const clear = turns.filter(({ labels }) => !labels.has('unclear'));
  const heard = (label: string) => {
    const all = clear.filter(({ labels }) => labels.has(label));
    return [String(all.length), String(all.filter(({ text }) => asksForHuman(text, english)).length)];
  };
  return blocks(
    `**Naming a person is not asking for one**: all distinct turns of τ-bench's customers that name a person or a transfer, ${clear.length} of them clear, labelled
by reading ([customers.tsv](../test/validity/sample/customers.tsv)), by a language model and no person. F1 of requests: ${figure(
      f1(sum(clear.map(({ text, labels }) => one(labels.has('wants'), asksForHuman(text, english))))),
    )}.`,
    grid(
      ['the customer', 'turns', 'taken for a request'],
      [
        ['asks for a person, or says yes to one', ...heard('wants')],
        ['declines one ("I\'d rather not be transferred")', ...heard('declines')],
        ['speaks of somebody else', ...heard('no')],
      ],
    ),
  );
}

/** Wider than any rule that reads a promise or an offer. */
const namesPerson =
  /\bhumans?\b|\btransferr?(?:ing|ed)? (?:you|this|your (?:request|case|issue))|\brepresentative|\bspecialist|\bsupervisor|\blive agent|\bescalat/i;

function one(there: boolean, found: boolean): Counts {
  const counts = nothing();
  tally(counts, new Set(there ? ['it'] : []), new Set(found ? ['it'] : []));
  return counts;
}
