/** What bots asked customers to tell, as it was understood; what was least surely understood comes first. */
import type { Conversation, Turn } from '../../conversation/conversation.ts';
import type { BotAct } from '../../customer/acts.ts';
import { meantBy } from '../../customer/reading/meant.ts';
import type { Brief } from '../../plan/brief.ts';

export interface AskedFact {
  scenario: string;
  /** As the bot put it, the first time. */
  question: string;
  /** The fact that was given, or else the one its words point to most; null where they point to none. */
  fact: string | null;
  understood: boolean;
  /** How much of the question the fact takes, 0 to 1. */
  share: number;
  /** In how many turns. */
  turns: number;
  /** Where it stood first. */
  conversation: string;
  turn: number;
}

export interface AskedFacts {
  add(conversation: Conversation): void;
  rows(): AskedFact[];
}

/** Questions of the same words are one, whatever the numbers in them. */
export function askedFacts(): AskedFacts {
  const found = new Map<string, AskedFact>();
  return {
    add: (conversation) => {
      for (const turn of conversation.turns)
        for (const act of turn.bot?.acts ?? []) if (isQuestion(act)) add(found, act, turn, conversation);
    },
    rows: () =>
      [...found.values()].toSorted(
        (one, other) =>
          Number(one.understood) - Number(other.understood) || one.share - other.share || other.turns - one.turns,
      ),
  };
}

type Question = Extract<BotAct, { kind: 'asks' | 'asks-other' }>;

const isQuestion = (act: BotAct): act is Question => act.kind === 'asks' || act.kind === 'asks-other';

function add(found: Map<string, AskedFact>, act: Question, turn: Turn, { id, brief }: Conversation): void {
  const understood = act.kind === 'asks' ? act.fact : null;
  const key = [brief.item.scenario, understood, plain(act.quote)].join('\n');
  const known = found.get(key);
  if (known !== undefined) {
    known.turns += 1;
    return;
  }
  const { fact, share } = meaning(act, brief);
  const { scenario } = brief.item;
  found.set(key, {
    scenario,
    question: act.quote.trim(),
    fact,
    understood: understood !== null,
    share,
    turns: 1,
    conversation: id,
    turn: turn.number,
  });
}

/** What the author's own `asks` name is sure. */
function meaning(act: Question, brief: Brief): { fact: string | null; share: number } {
  const meant = meantBy(act.quote, brief);
  if (act.kind === 'asks-other') return { fact: meant[0]?.fact ?? null, share: meant[0]?.share ?? 0 };
  const said = plain(act.quote);
  if (brief.facts[act.fact]?.asks.some((phrase) => said.includes(plain(phrase))) === true)
    return { fact: act.fact, share: 1 };
  return { fact: act.fact, share: meant.find(({ fact }) => fact === act.fact)?.share ?? 0 };
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/\d+/g, '0')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
