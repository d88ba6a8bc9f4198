/**
 * A customer whose words a language model finds. What it says, does and wants is the agenda's, as of any customer; the model is told what
 * is to be said, and what it writes is sent only if that is what it says.
 */
import type { BotReply } from '../../../bot/bot.ts';
import { languageFor } from '../../../language/languages.ts';
import { type Model, ModelFault } from '../../../language-model/model.ts';
import type { Brief } from '../../../plan/brief.ts';
import { random } from '../../../plan/random.ts';
import type { BotAct } from '../../acts.ts';
import { agendaCustomer } from '../../agenda.ts';
import type { CustomerFactory, CustomerTurn, SaidAct, SlowCustomer } from '../../customer.ts';
import { understand } from '../../understand.ts';
import { consents, typedAlike } from '../turn.ts';
import { faultsOf } from './faults.ts';
import { askedAgain, messagesOf, type Said } from './prompts.ts';

/** The default customer, with the model's words where its persona says so. */
export const customerWith =
  (model: Model): CustomerFactory =>
  (brief, signal) =>
    brief.persona.worded_by === 'model' ? wordedCustomer(model, brief, signal) : agendaCustomer(brief);

function wordedCustomer(model: Model, brief: Brief, signal: AbortSignal): SlowCustomer {
  const agenda = agendaCustomer(brief);
  const language = languageFor(brief.persona.locale);
  const hand = random(brief.item.seed, 'customer model surface');
  /** The turns so far, those of before the conversation began among them. */
  const earlier: Said[] = [];
  /** As it was sent, and as it was worded. */
  const said: string[] = [];
  let sent = '';
  let number = 1;

  async function worded(turn: CustomerTurn, understood: readonly BotAct[]): Promise<CustomerTurn> {
    const { plain } = turn;
    const isFixed = plain === undefined || plain.some(({ act }) => consents.has(act.kind));
    const next = isFixed ? turn : await inOtherWords({ ...turn, plain }, understood);
    sent = next.messages.map(({ text }) => text).join('\n');
    said.push(sent);
    return next;
  }

  async function inOtherWords(
    turn: CustomerTurn & { plain: readonly SaidAct[] },
    understood: readonly BotAct[],
  ): Promise<CustomerTurn> {
    const say = turn.plain.map(({ text }) => text).join(' ');
    const exactly = [...new Set(turn.plain.flatMap(({ intact }) => intact))];
    const heard = { brief, language, turn, say, said, bot: earlier.map(({ bot }) => bot), understood };
    const first = messagesOf({ brief, language, turn, say, exactly, earlier });
    const thinking = [...turn.thinking];
    let messages = first;
    for (let attempt = 1; ; attempt++) {
      const place = `${brief.item.id} ${brief.item.seed} turn ${number}${attempt > 1 ? ' again' : ''}`;
      const { text: answer, finish } = await model.ask({ place, messages }, signal);
      const text = bare(answer);
      const faults =
        finish === 'refused'
          ? ['it is a refusal']
          : finish === 'length'
            ? ['it was cut off before its end']
            : faultsOf(text, heard);
      if (faults.length === 0) {
        said.push(text);
        const mood = { brief, mood: turn.mood, language, random: hand };
        return { ...turn, messages: typedAlike(text, turn.plain, mood), thinking };
      }
      if (attempt > 1) throw new ModelFault(`its words are not what it was to say, twice: ${faults.join('; ')}`);
      thinking.push(`words refused: ${faults.join('; ')}`);
      messages = askedAgain(first, answer, faults);
    }
  }

  return {
    async open(before = []) {
      for (const one of before) {
        said.push(one.said.text);
        earlier.push({ customer: one.said.text, bot: textOf(one.reply) });
      }
      const last = before.at(-1);
      return worded(agenda.open(before), last === undefined ? [] : understand(last.reply, brief));
    },
    async react(reply) {
      earlier.push({ customer: sent, bot: textOf(reply) });
      number += 1;
      const reaction = agenda.react(reply);
      return reaction.next === null
        ? reaction
        : { ...reaction, next: await worded(reaction.next, reaction.understood) };
    },
    answerAgent: agenda.answerAgent,
  };
}

const textOf = ({ messages }: Pick<BotReply, 'messages'>): string =>
  messages.map(({ text, options }) => [text, ...options.map(({ label }) => `[${label}]`)].join(' ')).join('\n');

/** Without what a model thought aloud first, and without marks around all of it. */
function bare(answer: string): string {
  const spoken = answer.replace(/^\s*<think>[\s\S]*?<\/think>/, '').trim();
  const within = /^(["'“„«])([\s\S]*)(["'”“»])$/.exec(spoken)?.[2] ?? spoken;
  return within.replace(/\s+/g, ' ').trim();
}
