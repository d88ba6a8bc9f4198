/** Table 2: requests for a person, and promises of one. */
import { asksForHuman } from '../../src/customer/reading/asks-for-human.ts';
import { handoverVoiced } from '../../src/customer/reading/handover-voiced.ts';
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
      const counts = rows.map(({ text, label }) => one(label.wants_human, asksForHuman(text)));
      return [name, rows.length.toLocaleString('en'), ...cells(counts)];
    });
    const runs = readRows<Run>(data, 'tau').map(({ turns, label }) => {
      const said = turns.flatMap(({ role, text }) => (role === 'tool' ? [] : [{ role, text: text ?? '' }]));
      const named = said.some(({ role, text }) => role === 'bot' && namesPerson.test(text));
      return { named, transferred: label.transferred, counts: one(label.transferred, handoverVoiced(said) !== null) };
    });
    const voiced = runs.filter(({ named, transferred }) => named || !transferred);
    const silent = runs.length - voiced.length;
    const handovers = [
      ['that voice it', String(voiced.length), ...cells(voiced.map(({ counts }) => counts))],
      ['all', String(runs.length), ...cells(runs.map(({ counts }) => counts))],
    ];
    return blocks(
      '**A customer asks for a person**: CLINC150 and Bitext (CC BY 3.0, CDLA-Sharing 1.0), utterances labelled ambiguous left out.',
      grid(['source', 'utterances', ...agreementHead], requests),
      `**A bot voices a handover**: it promises a person, or offers one and the customer takes the offer; one reading a run of τ-bench (MIT), against the
call of the transfer tool. ${silent} of ${runs.filter(({ transferred }) => transferred).length} runs with a transfer name no person and no transfer anywhere in the bot's text: no reading of
text can find them, and the first row leaves them out. Most runs found without a call are promises that were not kept, or end when the customer
accepts: right as read, wrong by this label.`,
      grid(['runs', 'number', ...agreementHead], handovers),
      `**With signals** there is nothing to read: a handoff is the event a rule of the YAML found, counted exactly (\`test/score/escalation.test.ts\`).`,
    );
  },
};

/** Wider than any rule that reads a promise or an offer. */
const namesPerson =
  /\bhumans?\b|\btransferr?(?:ing|ed)? (?:you|this|your (?:request|case|issue))|\brepresentative|\bspecialist|\bsupervisor|\blive agent|\bescalat/i;

function one(there: boolean, found: boolean): Counts {
  const counts = nothing();
  tally(counts, new Set(there ? ['it'] : []), new Set(found ? ['it'] : []));
  return counts;
}
