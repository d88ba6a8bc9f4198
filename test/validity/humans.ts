/** Table 2: requests for a person, and promises of one. */
import { asksForHuman, promisesHuman } from '../../src/customer/requests-human.ts';
import { agreementHead, cells, nothing, tally, type Counts } from './agreement.ts';
import { blocks, grid } from './markdown.ts';
import { readRows } from './rows.ts';
import type { Table } from './table.ts';

interface Utterance {
  source: string;
  text: string;
  label: { wants_human: boolean; ambiguous: boolean };
}

interface Run {
  turns: { role: string; text?: string }[];
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
      const counts = rows.map(({ text, label }) => one(label.wants_human, asksForHuman(text)));
      return [name, rows.length.toLocaleString('en'), ...cells(counts)];
    });
    const runs = readRows<Run>(data, 'tau').map(({ turns, label }) =>
      one(
        label.transferred,
        turns.some(({ role, text }) => role === 'bot' && text !== undefined && promisesHuman(text)),
      ),
    );
    return blocks(
      '**A customer asks for a person**: CLINC150 and Bitext, utterances labelled ambiguous left out.',
      grid(['source', 'utterances', ...agreementHead], requests),
      '**A bot promises a person in words**, against the transfer tool’s call.',
      grid(['runs', ...agreementHead], [[runs.length.toLocaleString('en'), ...cells(runs)]]),
    );
  },
};

function one(there: boolean, found: boolean): Counts {
  const counts = nothing();
  tally(counts, new Set(there ? ['it'] : []), new Set(found ? ['it'] : []));
  return counts;
}
