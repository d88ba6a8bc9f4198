/** A conversation that somebody had with a bot, as the draft of a scenario: what it does not tell is named, for a person to finish. */
import { visible } from '../../language/text/visible.ts';
import type { Conversation } from '../../conversation/conversation.ts';
import { pseudonyms } from '../../hidden/personal/pseudonym.ts';
import { languageFor } from '../../language/languages.ts';
import type { ScenarioSpec } from '../../scenario/schema/scenario-schema.ts';
import { literally } from '../../scenario/template/literally.ts';
import { unstated } from '../../transcript/neutral-brief.ts';
import { type Adopted, idOf } from '../adopted.ts';
import { anyAnswer } from '../script/statement.ts';
import { spokenBy } from '../script/spoken-by.ts';
import { factsTold, saidIn, type ToldFacts } from './told-facts.ts';

export interface Draft {
  id: string;
  project: Pick<Adopted['project'], 'intents' | 'scenarios' | 'personas'>;
  facts: number;
  /** Values that became facts, as they were said. */
  told: string[];
  /** What the conversation does not tell, a sentence each. */
  open: string[];
}

/**
 * @param at The turn from which the customer is to go on; from the beginning when absent.
 * @return null where its customer says nothing.
 */
export function draftOf(
  { id: conversation, brief, turns, earlier: before = [] }: Conversation,
  at?: number,
): Draft | null {
  const spoken = turns.filter((turn) => saidIn(turn) !== '');
  const [first] = spoken;
  if (first === undefined) return null;
  const language = languageFor(brief.persona.locale);
  const facts = factsTold(turns, language);
  const opening = withFacts(saidIn(first), facts);
  const isForPerson = spoken.some(({ customer }) => customer.acts.some(({ kind }) => kind === 'asks-human'));
  const intent = brief.intent === unstated.intent ? 'unnamed' : brief.intent;
  const id = at === undefined ? idOf(conversation) : `${idOf(conversation)}-from-${at}`;
  const earlier = at === undefined ? [] : [...before.map(asWritten), ...earlierIn(turns.slice(0, at - 1), facts)];
  const scenario: ScenarioSpec = {
    intent: idOf(intent),
    goal: literally(brief.goal === '' ? withoutPseudonyms(saidIn(first)) : brief.goal).slice(0, longestGoal),
    opening: [opening],
    ...(earlier.length > 0 && { earlier: { sent: 'history' as const, turns: earlier } }),
    ...(Object.keys(facts).length > 0 && {
      facts: Object.fromEntries(Object.entries(facts).map(([name, { spec }]) => [name, spec])),
    }),
    ...(isForPerson ? { wants: { human: true }, escalation: { policy: 'required' } } : { wants: anyAnswer }),
  };
  return {
    id,
    project: {
      intents: { [scenario.intent]: { title: intent.replaceAll(/[_-]+/g, ' ') } },
      ...spokenBy(language),
      scenarios: { [id]: scenario },
    },
    facts: Object.keys(facts).length,
    told: Object.values(facts).map(({ said }) => said),
    open: openIn({
      facts,
      isForPerson,
      isUnnamed: intent === 'unnamed',
      isGoalSaid: brief.goal !== '',
      lastWords: lastWordsOf(turns),
      isBegun: earlier.length > 0,
    }),
  };
}

const longestGoal = 500;

/** "This is [name e72af6]": a goal speaks of nobody. */
const withoutPseudonyms = (text: string): string => text.replaceAll(pseudonyms, '($1)');

/** Told values are named, so that another customer may have others. */
function withFacts(text: string, facts: ToldFacts): string {
  let opening = literally(text);
  for (const [name, { said }] of Object.entries(facts))
    opening = opening.split(literally(said)).join(`{{facts.${name}}}`);
  return opening;
}

const asWritten = ({ customer, bot }: NonNullable<Conversation['earlier']>[number]) => ({
  customer: literally(customer),
  bot: literally(bot.join('\n')),
});

/** What was said, with told values as facts; turns in which one side said nothing belong to the one before. */
function earlierIn(turns: Conversation['turns'], facts: ToldFacts): { customer: string; bot: string }[] {
  const earlier: { customer: string; bot: string }[] = [];
  for (const turn of turns) {
    const said = withFacts(saidIn(turn), facts);
    const answered = withFacts(turn.bot?.messages.map(({ text }) => text).join('\n') ?? '', facts);
    const last = earlier.at(-1);
    if (said !== '' && answered !== '') earlier.push({ customer: said, bot: answered });
    else if (last !== undefined && answered !== '') last.bot = `${last.bot}\n${answered}`;
  }
  return earlier;
}

const lastWordsOf = (turns: Conversation['turns']): string =>
  turns.flatMap(({ bot }) => bot?.messages.map(({ text }) => text) ?? []).at(-1) ?? '';

interface Told {
  facts: ToldFacts;
  isForPerson: boolean;
  isUnnamed: boolean;
  isGoalSaid: boolean;
  lastWords: string;
  isBegun: boolean;
}

function openIn({ facts, isForPerson, isUnnamed, isGoalSaid, lastWords, isBegun }: Told): string[] {
  const madeUp = Object.entries(facts).flatMap(([name, { isMadeUp }]) => (isMadeUp ? [name] : []));
  const shown = visible(lastWords).replaceAll(/\s+/g, ' ').slice(0, 120);
  return [
    ...(isUnnamed ? ['intent: nothing says what matter it is; give it its name.'] : []),
    ...(isGoalSaid ? [] : ['goal: the opening stands there; say in a sentence what the customer is after.']),
    ...(isForPerson
      ? []
      : [
          `wants: any answer would do now; say what the customer must be told (learn, with its truth) or what must be done. The bot's last words were "${shown}".`,
          'verify: nothing asks the back end whether it came about.',
        ]),
    ...(madeUp.length > 0
      ? [
          `facts: ${madeUp.join(', ')} ${madeUp.length === 1 ? 'is' : 'are'} made up, for personal data were taken out; the back end has to know them (setup).`,
        ]
      : []),
    ...(isBegun
      ? [
          'earlier: sent to the bot as history; "sent: replayed" has the customer say it again, where the bot is told of no history.',
        ]
      : []),
    'facts: correct the names, and give each a description in the words of a bot.',
  ];
}
