/** What the simulated human agent says. It must be understood without reading: every sentence comes with its acts. */
import type { BotAct } from '../customer/acts.ts';
import { thingOf } from '../customer/wording/thing.ts';
import { languageFor } from '../language/languages.ts';
import type { Speech } from '../language/wordings.ts';
import type { Brief } from '../plan/brief.ts';
import type { Random } from '../plan/random.ts';
import type { AgentTurn } from './conversation.ts';
import type { Carried } from './payload.ts';

/** Of the facts the agent needs: what arrived, rightly or wrongly, and what did not. */
export interface Received {
  known: readonly Carried[];
  missing: readonly string[];
}

/** Nothing is left to ask or to put right. */
export const isComplete = ({ known, missing }: Received): boolean =>
  missing.length === 0 && known.every(({ wrong }) => wrong === null);

type Agent = AgentTurn['agent'];

/** Takes over with what arrived, and asks for the rest. */
export function opening({ known, missing }: Received, brief: Brief, random: Random): Agent {
  const { agent, speech } = languageFor(brief.persona.locale).wordings;
  const thing = (fact: string) => thingOf(fact, brief.facts[fact], speech).your;
  const sentences = [random.pick(agent.greetings)];
  const acts: BotAct[] = [{ kind: 'greets', message: 0, quote: sentences[0]! }];
  if (known.length > 0) {
    const things = known.map(({ fact, wrong }) => `${thing(fact)} (${wrong ?? String(brief.facts[fact]!.value)})`);
    const quote = random.pick(agent.has).replace('{things}', () => list(things, speech));
    sentences.push(quote);
    for (const { fact, wrong } of known) {
      const value = wrong ?? String(brief.facts[fact]!.value);
      const values = [{ about: fact, value, correct: wrong === null }];
      const typed = { keyword: null, keywordNo: null };
      acts.push({ kind: 'confirms', about: 'value', fact, value, values, ...typed, message: 0, quote });
    }
  }
  if (missing.length > 0) {
    const quote = random.pick(agent.questions).replace('{things}', () => list(missing.map(thing), speech));
    sentences.push(quote);
    for (const fact of missing) acts.push({ kind: 'asks', fact, message: 0, quote });
  }
  if (isComplete({ known, missing })) sentences.push(random.pick(agent.closings));
  return { messages: [{ text: sentences.join(' '), options: [] }], acts };
}

/** Has all it needs. */
export function closing(brief: Brief, random: Random): Agent {
  const { agent } = languageFor(brief.persona.locale).wordings;
  const text = `${agent.thanks} ${random.pick(agent.closings)}`;
  return { messages: [{ text, options: [] }], acts: [{ kind: 'thanks', message: 0, quote: text }] };
}

function list(things: readonly string[], { and }: Speech): string {
  return things.length < 2 ? things.join('') : `${things.slice(0, -1).join(', ')} ${and} ${things.at(-1)}`;
}
