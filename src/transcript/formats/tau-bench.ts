import type { Json } from '../../json.ts';
import { entriesOf } from '../messages/messages.ts';
import { own, ownText } from '../own.ts';
import type { Tally } from '../tally.ts';
import type { Entry, Transcript } from '../transcript.ts';
import type { Format } from './format.ts';
import { rewardLabel } from './plain.ts';

/** Runs of τ-bench (Yao et al., arXiv 2406.12045): `[{task_id, reward, info, traj, trial}]`. */
export const tauBench = {
  name: 'tau-bench',
  title: 'τ-bench',
  expected: '{"task_id": 0, "reward": 1, "info": {…}, "traj": [{"role": "user", "content": "…"}], "trial": 0}',
  recognises: (record) => Array.isArray(own(record, 'traj')),
  read(record, _, file, tally) {
    const messages = own(record, 'traj');
    if (!Array.isArray(messages)) return 'it has no list "traj"';
    const task = ownText(record, 'task_id');
    const reward = own(record, 'reward');
    const trial = own(record, 'trial');
    const domain = domainOf(messages);
    const said = own(own(record, 'info'), 'error') === undefined ? null : 'the run of the benchmark broke off';
    return {
      id: null,
      entries: entriesOf(messages, file, tally).map((entry) => withoutReasoning(entry, tally)),
      scenario: task === null ? domain : `${domain ?? 'task'}-${task}`,
      persona: null,
      intent: domain,
      goal: ownText(own(own(record, 'info'), 'task'), 'instruction') ?? '',
      tags: [],
      repetition: typeof trial === 'number' ? trial + 1 : null,
      label: typeof reward === 'number' ? rewardLabel('reward of τ-bench', reward) : null,
      end: said === null ? null : { reason: 'transport-fault', detail: said },
      signals: true,
      meta: {},
    } satisfies Transcript;
  },
} as const satisfies Format;

/** The policy an agent is given begins with whose it is: "# Airline Agent Policy". */
function domainOf(messages: readonly Json[]): string | null {
  const policy = ownText(messages[0], 'role') === 'system' ? ownText(messages[0], 'content') : null;
  return /^#?\s*([a-z]{3,20}) agent policy/i.exec(policy ?? '')?.[1]?.toLowerCase() ?? null;
}

/**
 * Agents that reason aloud write `Thought: … Action: {"name": "respond", "arguments": {"content": "…"}}`; of it a customer sees the
 * content alone. What their tools answer comes back as a user's message, `API output: …`.
 */
function withoutReasoning(entry: Entry, tally: Tally): Entry {
  if (entry.by === 'customer' && entry.text.startsWith('API output:')) return { ...entry, by: 'tool' };
  const at = entry.by === 'bot' ? entry.text.indexOf('Action:') : -1;
  const action = at < 0 ? null : jsonIn(entry.text.slice(at + 'Action:'.length));
  const name = ownText(action ?? undefined, 'name');
  if (action === null || name === null) return entry;
  if (entry.text.slice(0, at).trim() !== '') tally.add('left-out', 'thoughts of the bot', 'no customer sees them');
  const given = own(action, 'arguments') ?? own(action, 'kwargs') ?? null;
  if (name !== 'respond') return { ...entry, text: '', calls: [...entry.calls, { name, arguments: given }] };
  return { ...entry, text: ownText(given, 'content') ?? '' };
}

function jsonIn(text: string): Json {
  const [from, to] = [text.indexOf('{'), text.lastIndexOf('}')];
  try {
    return JSON.parse(text.slice(from, to + 1)) as Json;
  } catch {
    return null;
  }
}
