/** Why a model's words for a turn can't be sent, in sentences for the model and for the reader of a report; none: they can. */
import { languageIn } from '../../../language/language-in.ts';
import type { Language } from '../../../language/language.ts';
import { mentions } from '../../../language/text/values.ts';
import type { Brief } from '../../../plan/brief.ts';
import type { BotAct } from '../../acts.ts';
import type { CustomerTurn, SaidAct } from '../../customer.ts';
import { asksForHuman } from '../../reading/asks-for-human.ts';
import { keyOf } from '../turn.ts';
import { inventedIn } from './invented.ts';

export interface Heard {
  brief: Brief;
  language: Language;
  turn: CustomerTurn & { plain: readonly SaidAct[] };
  /** The rules' own words for it. */
  say: string;
  /** What the customer said before, as it was sent and as it was worded. */
  said: readonly string[];
  /** The bot's turns. */
  bot: readonly string[];
  /** What was read in the last of them. */
  understood: readonly BotAct[];
}

type Check = (text: string, heard: Heard) => string[];

export const faultsOf = (text: string, heard: Heard): string[] => {
  const ofForm = checksOfForm.flatMap((check) => check(text, heard));
  return ofForm.length > 0 ? ofForm : checksOfMeaning.flatMap((check) => check(text, heard));
};

/** What is no message at all is not looked into any further. */
const checksOfForm: readonly Check[] = [
  (text) => (text === '' ? ['it is empty'] : []),
  (text, { say }) => (text.length > longestOf(say) ? ['it is far too long'] : []),
  (text) => (/^\s*(?:customer|user|client|kunde|kundin|cliente?)\s*:/i.test(text) ? ['it has a name before it'] : []),
  (text) => (/[\p{Cc}\p{Cs}\uFFFD]/u.test(text) ? ['it has characters in it that nobody types'] : []),
  (text) => (/```|\*\*|^\s*[-*#>] |^\s*\{/m.test(text) ? ['it has markup in it'] : []),
  (text) => (/\{\{|\[[^\]]{2,40}\]|<[a-z_ ]{2,40}>/i.test(text) ? ['it has a placeholder in it'] : []),
];

const longestOf = (say: string): number => 250 + 3 * say.length;

const checksOfMeaning: readonly Check[] = [
  (text, { language }) => {
    const written = languageIn(text);
    return written === null || written.code === language.code
      ? []
      : [`it is in ${written.name}, not in ${language.name}`];
  },
  saysAll,
  (text, heard) => inventedIn(text, toldIn(heard), heard.language).map((word) => `nobody has told it "${word}"`),
  tooEarly,
  (text, { said }) =>
    said.some((one) => keyOf(one) === keyOf(text)) ? ['the customer has said just that before'] : [],
  (text, { language, say }) => {
    const { serves, machine } = language.impostor;
    const [now, own] = [language.normalise(text), language.normalise(say)];
    return [
      ...(serves.test(now) && !serves.test(own) ? ['it speaks for the company, and not for the customer'] : []),
      ...(machine.test(now) && !machine.test(own) ? ['it speaks as a machine, and not as the customer'] : []),
    ];
  },
  wantsNoOther,
  staysWithItsMatter,
];

/** The facts given away in the rules' words, as far as these can be found in them, are all given away in the model's. */
function saysAll(text: string, { turn, say, language }: Heard): string[] {
  const wanted = turn.plain.flatMap(({ tells }) => tells.map(({ value }) => value));
  return wanted
    .filter((value) => mentions(say, value, language) && !mentions(text, value, language))
    .map((value) => `it does not say "${value}" as it is`);
}

const toldIn = ({ turn, say, said, bot }: Heard): string[] => [
  say,
  ...turn.plain.flatMap(({ intact, tells }) => [...intact, ...tells.map(({ value }) => value)]),
  ...said,
  ...bot,
];

/** A fact that is still to come is not said before the customer has decided to say it. */
function tooEarly(text: string, heard: Heard): string[] {
  const told = toldIn(heard);
  const { language } = heard;
  return Object.entries(heard.brief.facts).flatMap(([name, { value, otherwise }]) =>
    [value, ...otherwise].some(
      (one) =>
        typeof one !== 'boolean' &&
        String(one).length > 2 &&
        mentions(text, one, language) &&
        !told.some((known) => mentions(known, one, language)),
    )
      ? [`it gives away the ${name.replaceAll('_', ' ')}, which is not to be told yet`]
      : [],
  );
}

/** What ends a conversation, calls a person or gives leave is the agenda's to decide. */
function wantsNoOther(text: string, { turn, say, language, understood }: Heard): string[] {
  const { impostor, people, answers } = language;
  const kinds = new Set(turn.acts.map(({ kind }) => kind));
  const [now, own] = [language.normalise(text), language.normalise(say)];
  const [calls, isToCall] = [asksForHuman(text, language), asksForHuman(say, language)];
  const isAsked = understood.some(({ kind }) => kind === 'confirms' || kind === 'offers-human' || kind === 'offers');
  const answersIt = (one: string): boolean =>
    one.split(/(?<=[.!?;\n])\s+/).some((part) => answers.beginsYes.test(part) || answers.beginsNo.test(part));
  return [
    ...(calls && !isToCall && !kinds.has('asks-human') ? ['it asks for a human, and is not to'] : []),
    ...(!calls && isToCall && kinds.has('asks-human') ? ['it does not ask for a human, and is to'] : []),
    ...(impostor.leaves.test(now) && !impostor.leaves.test(own) && !kinds.has('thanks')
      ? ['it takes leave, and is not to']
      : []),
    ...(people.onlyThanks.test(text) && !people.onlyThanks.test(say) && !kinds.has('thanks') && !kinds.has('waits')
      ? ['it says nothing but thanks']
      : []),
    ...(isAsked && answersIt(now) && !answersIt(own) ? ['it says yes or no, and is not to'] : []),
  ];
}

/** Words of the customer's matter, or of what the rules would have said: not those alone that the bot put in its mouth. */
function staysWithItsMatter(text: string, { brief, turn, say, bot, language }: Heard): string[] {
  const keys = contentOf(text, language);
  const own = contentOf(say, language);
  const last = new Set(contentOf(bot.at(-1) ?? '', language));
  if (keys.length > 0 && keys.every((key) => last.has(key) && !own.includes(key)) && own.length > 0)
    return ['it only repeats what the bot said'];
  if (own.length === 0 || !turn.acts.some(({ kind }) => sayWhatItIsAbout.has(kind))) return [];
  const matter = new Set([
    ...own,
    ...[brief.goal, ...brief.opening.map((one) => one.text), ...brief.rephrase.map((one) => one.text)].flatMap((one) =>
      contentOf(one, language),
    ),
  ]);
  return keys.some((key) => matter.has(key)) ? [] : ['it does not say what it was to say'];
}

const sayWhatItIsAbout = new Set(['states-want', 'rephrases', 'asks']);

function contentOf(text: string, language: Language): string[] {
  const small = new Set(language.smallWords.split(' '));
  return language.keysOf(text).filter((key) => key.length > 2 && !small.has(key));
}
