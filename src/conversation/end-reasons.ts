/** How a conversation can end, and all that the rest of the program needs to know of it. In the order reports show them. */

interface End {
  meaning: string;
  /** `harness` and `network`: it says nothing of the bot. `untold`: a transcript that just stops. */
  blame: 'nobody' | 'bot' | 'harness' | 'network' | 'untold';
  /** The customer left content: with what it came for, as it sees it, or with somebody to give it. */
  content: 'settled' | 'handed-over' | null;
  /** How a matter that was still open was lost: the customer gave up, was cut off or shut out, or got no answer. */
  lost: 'abandoned' | 'cut-off' | 'shut-out' | 'unanswered' | null;
  /** Why a customer whom no human took over contacts the bot again; of a settled matter: where it turns out undone. null: it does not. */
  comesBack: string | null;
}

const leftWithout = 'It had left without what it came for';

const ends = {
  resolved: {
    meaning: 'the customer had what it came for, as it sees it',
    blame: 'nobody',
    content: 'settled',
    lost: null,
    comesBack: 'It turned out not to be settled',
  },
  'handed-off': {
    meaning: 'a handoff was signalled',
    blame: 'nobody',
    content: 'handed-over',
    lost: null,
    comesBack: 'No human had come',
  },
  abandoned: {
    meaning: "the customer's patience ran out",
    blame: 'bot',
    content: null,
    lost: 'abandoned',
    comesBack: leftWithout,
  },
  looped: {
    meaning: 'the bot said the same again and again, and the customer gave up',
    blame: 'bot',
    content: null,
    lost: 'abandoned',
    comesBack: leftWithout,
  },
  'turn-limit': {
    meaning: "not over after the scenario's maximum of turns",
    blame: 'bot',
    content: null,
    lost: 'cut-off',
    comesBack: leftWithout,
  },
  'bot-ended': {
    meaning: 'the bot closed the conversation while the customer wanted to go on',
    blame: 'bot',
    content: null,
    lost: 'shut-out',
    comesBack: 'The bot had closed the conversation',
  },
  'bot-error': {
    meaning: 'an error instead of an answer',
    blame: 'bot',
    content: null,
    lost: 'unanswered',
    comesBack: 'The bot had not answered',
  },
  'timed-out': {
    meaning: 'no answer in time',
    blame: 'bot',
    content: null,
    lost: 'unanswered',
    comesBack: 'The bot had not answered',
  },
  unknown: {
    meaning: 'a transcript of another tool that just stops',
    blame: 'untold',
    content: null,
    lost: null,
    comesBack: leftWithout,
  },
  'customer-fault': {
    meaning: 'the simulated customer broke its brief, or could not be prepared',
    blame: 'harness',
    content: null,
    lost: null,
    comesBack: null,
  },
  'transport-fault': {
    meaning: 'the bot, or the back end that prepares it, could not be reached',
    blame: 'network',
    content: null,
    lost: null,
    comesBack: null,
  },
} as const satisfies Record<string, End>;

export type EndReason = keyof typeof ends;

export const endReasons = Object.keys(ends) as EndReason[];

export const endOf = (reason: EndReason): End => ends[reason];

/** Who is blamed when a conversation cannot be judged; null: it can, and it counts for or against the bot. */
export function blameOf(reason: EndReason): 'harness' | 'network' | null {
  const { blame } = endOf(reason);
  return blame === 'harness' || blame === 'network' ? blame : null;
}
