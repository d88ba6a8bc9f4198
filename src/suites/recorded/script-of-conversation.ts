/** A conversation that was held, as a script: what both sides said is said again. */
import type { Conversation } from '../../conversation/conversation.ts';
import type { Language } from '../../language/language.ts';
import { languageFor } from '../../language/languages.ts';
import type { Script } from '../script/script.ts';
import { statementOf } from '../script/statement.ts';
import type { Tell } from './heard.ts';
import { nameOf } from './name-of.ts';

/**
 * @param topic What it is called where neither it nor its file has a name for it.
 * @param tell Told of each part, with the line where the conversation begins.
 */
export function scriptOfConversation(
  { brief, turns, transfer, origin }: Conversation,
  topic: string,
  tell: Tell,
): { script: Script; language: Language } {
  const line = origin?.line ?? 1;
  const language = languageFor(brief.persona.locale);
  const name = nameOf(brief.item, topic);
  const script: Script = {
    name,
    goal: brief.goal === '' ? name : brief.goal,
    steps: [],
    rephrase: [],
    facts: {},
    prefer: [],
    wants: null,
    isForPerson: false,
    tell: (fate, how) => tell(line, 'test', fate, how),
  };
  for (const { customer, bot } of turns) {
    for (const { text } of customer.messages)
      if (text.trim() !== '')
        script.steps.push({
          by: 'customer',
          texts: [[{ text: text.trim() }]],
          tell: (fate, how) => tell(line, 'customer', fate, how),
        });
    for (const { text } of bot?.messages ?? [])
      if (text.trim() !== '')
        script.steps.push({
          by: 'bot',
          says: statementOf([[{ text }]], language),
          demand: 'must',
          tell: (fate, how) => tell(line, 'bot', fate, how),
        });
    if (bot?.signals.some(({ stage }) => stage === 'signalled' || stage === 'connected') === true) {
      script.isForPerson = true;
      tell(line, 'handoff', 'changed', 'The customer wants a person, and a handoff is required.');
    }
  }
  for (const { agent } of transfer ?? [])
    for (let at = 0; at < agent.messages.length; at += 1)
      tell(line, 'human agent', 'left-out', 'What a person says after a handoff is not the bot’s.');
  return { script, language };
}
