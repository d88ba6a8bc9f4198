/** Whether what the customer does next is what a person could do. */
import type { BotOption } from '../../src/bot/bot.ts';
import type { CustomerAct } from '../../src/customer/acts.ts';
import type { CustomerReaction } from '../../src/customer/customer.ts';
import { languageFor } from '../../src/language/languages.ts';
import { mentions } from '../../src/language/text/values.ts';
import type { Brief } from '../../src/plan/brief.ts';
import type { WrittenTurn } from './families.ts';

export interface Moved {
  acts: CustomerAct[];
  said: string[];
  end: string | null;
}

export const movedBy = ({ next, end }: CustomerReaction): Moved => ({
  acts: next?.acts ?? [],
  said: next?.messages.map(({ text, option }) => option?.value ?? text) ?? [],
  end: end?.why ?? null,
});

/** All moves of one alternative were made, and no other that matters. */
export function isRight(moved: Moved, { next }: WrittenTurn, brief: Brief): boolean {
  return (Array.isArray(next) ? [next] : next.any).some(
    (moves) => moves.every((move) => made(move, moved, brief)) && !isMore(moves, moved, brief),
  );
}

function made(move: string, { acts, said, end }: Moved, brief: Brief): boolean {
  const { labels } = languageFor(brief.persona.locale).wordings;
  const has = (...kinds: CustomerAct['kind'][]) => acts.some(({ kind }) => kinds.includes(kind));
  const [, name, detail] = /^([a-z-]+)(?:\((.*)\))?$/s.exec(move) ?? [];
  switch (name) {
    case 'gives':
      return acts.some((act) => act.kind === 'informs' && act.fact === detail) || says(said, detail!, brief);
    case 'corrects':
      return acts.some((act) => act.kind === 'corrects' && act.fact === detail) || says(said, detail!, brief);
    case 'asks':
      return acts.some((act) => act.kind === 'asks' && act.about === detail);
    case 'picks':
      return (
        acts.some((act) => act.kind === 'chooses' && isOption(act.option, detail!)) ||
        said.some((text) => holds(text, detail!))
      );
    case 'types':
      return said.some((text) => same(text, detail!));
    case 'yes':
      return has('affirms') || acts.some((act) => act.kind === 'chooses' && labels.yes.test(act.option.label));
    case 'no':
    case 'declines-human':
      return has('denies') || acts.some((act) => act.kind === 'chooses' && labels.no.test(act.option.label));
    case 'waits':
      return end === null && (has('waits', 'thanks') || acts.length === 0);
    case 'does-not-know':
      return has('does-not-know');
    case 'rephrases':
    case 'restates':
      return has('rephrases', 'states-want');
    case 'objects':
      return has('objects');
    case 'asks-human':
      return has('asks-human');
    case 'thanks':
      return has('thanks') || end === 'resolved';
    case 'done':
      return end === 'resolved' || (acts.length > 0 && acts.every(({ kind }) => kind === 'thanks'));
    default:
      throw new Error(`No such move: ${move}`);
  }
}

/** Given, said or done though nobody asked for it. */
function isMore(moves: readonly string[], { acts, end }: Moved, brief: Brief): boolean {
  const allows = (...names: string[]) =>
    moves.some((move) => names.some((name) => move === name || move.startsWith(`${name}(`)));
  if (end !== null && !allows('done', 'thanks', 'declines-human')) return true;
  return acts.some((act) => {
    switch (act.kind) {
      case 'informs':
        return (
          !moves.includes(`gives(${act.fact})`) &&
          !moves.includes(`corrects(${act.fact})`) &&
          !holdsAnother(act.fact, moves, brief)
        );
      case 'corrects':
        return !moves.includes(`corrects(${act.fact})`);
      case 'affirms':
        return !allows('yes', 'types', 'gives', 'picks');
      case 'denies':
        return !allows('no', 'declines-human', 'corrects', 'types', 'picks');
      case 'chooses':
        return !allows('picks', 'yes', 'no', 'types', 'gives', 'declines-human', 'asks-human');
      case 'asks-human':
        return !allows('asks-human', 'yes', 'picks');
      case 'objects':
        return !allows('objects');
      case 'does-not-know':
        return !allows('does-not-know');
      default:
        return false;
    }
  });
}

const holdsAnother = (fact: string, moves: readonly string[], brief: Brief) =>
  moves.some((move) => {
    const other = /^gives\((.*)\)$/.exec(move)?.[1];
    return other !== undefined && String(brief.facts[fact]?.value).includes(String(brief.facts[other]?.value));
  });

const says = (said: readonly string[], fact: string, { facts, persona }: Brief) =>
  facts[fact] !== undefined && said.some((text) => mentions(text, facts[fact]!.value, languageFor(persona.locale)));

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const same = (one: string, other: string) => plain(one) === plain(other);
const holds = (text: string, part: string) => plain(part) !== '' && ` ${plain(text)} `.includes(` ${plain(part)} `);
const isOption = ({ label, value }: BotOption, wanted: string) =>
  holds(label, wanted) || holds(wanted, label) || same(value, wanted);
