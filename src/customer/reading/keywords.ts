/** The very words a bot wants typed for yes and for no: "reply YES to confirm or NO to keep it", "(Y/N)", "if not, type FIX". */
import type { BotOption } from '../../bot/bot.ts';
import type { Language } from '../../language/language.ts';
import type { KeywordWords } from '../../language/reading/choices.ts';
import { everyMatch } from '../../language/text/every-match.ts';
import { saidOf } from '../../language/text/pattern.ts';
import { onceFor } from '../../language/text/remember.ts';
import type { Sentence } from '../../language/text/sentence.ts';
import { wordsOf } from '../../language/text/words.ts';
import { listsKeys } from './choices.ts';
import { offersHuman } from './promises-human.ts';

export interface Keywords {
  keyword: string | null;
  keywordNo: string | null;
  /** Sentences that name one. */
  sentences: ReadonlySet<Sentence>;
  /** The one that names the word for yes. */
  asking: Sentence | null;
  /** Words to type of which one calls a person: "reply HUMAN or CARRY ON". */
  choices: readonly BotOption[];
}

const none: Keywords = { keyword: null, keywordNo: null, sentences: new Set(), asking: null, choices: [] };

/** A word to type, and what is said of it. */
interface Command {
  word: string;
  said: string;
  sentence: Sentence;
}

/** "CONFIRM", "GO AHEAD", "I ACCEPT". */
const capitals = '(?:I )?[A-Z]{2,15}(?:[ -][A-Z]{2,12}){0,2}';

const patternsOf = onceFor((words: KeywordWords) => {
  const verb = words.typing.replaceAll(/\b[a-z](?=[a-z ]*)/g, (first) => `[${first.toUpperCase()}${first}]`);
  const small = `${words.yes}|${words.no}|${words.either}`;
  // Small letters are a word to type only where nothing is named by them: "enter the correct address".
  const stop = `(?=\\s*(?:$|[,.;:!?"')]|(?:${words.after})\\b))`;
  const typed = `(?:["']([\\p{L}\\d ]{1,20})[.,!]?["']|(${capitals}|[A-Z]|\\d)(?![\\p{L}\\d])|(${small})${stop})`;
  const commanded = `\\b(?:(?:${verb})${words.withWord}:?|${words.theWord}) ${typed}`;
  // Without a verb of its own: ", N to change", "or NO", "Y = yes".
  const joined = words.joins.replaceAll(/[^|]+/g, (word) => `\\b${word} `);
  const means = `\\s?(?:${words.means}|=|-|–)`;
  // "Y=submit N=redo"; but "Houston, TX, 77242".
  const led = `(?:[,;.] ?| (?=["']?(?:[A-Z]{1,15}|\\d)["']?=))["']?(${capitals}|[A-Z]|\\d)["']?(?=${means})`;
  const joinedTo = `(?:^|${joined})["']?(${capitals}|[A-Z]|\\d)["']?(?=${means}|\\s?(?:$|[.,?!]))`;
  return {
    commanded: new RegExp(commanded, 'u'),
    commands: new RegExp(`${commanded}|${led}|${joinedTo}`, 'gu'),
    /** Of three or more none is a yes, whatever it says: "Please say: confirm, move or cancel." */
    plainMenu: new RegExp(
      `\\b(?:${verb})${words.withWord}:? (\\p{Ll}{3,14}(?:, \\p{Ll}{3,14})+),? (?:${words.joins}) (\\p{Ll}{3,14})(?=[.!]?$)`,
      'u',
    ),
    menu: new RegExp(
      `\\b(?:${verb})${words.withWord}:? (${capitals}(?:, ${capitals})*),? (?:${words.joins}) (${capitals})(?![\\p{L}\\d])`,
      'u',
    ),
    bracketed: new RegExp(`\\(["']?(${words.plainYes})["']?\\)`, 'i'),
    isPlainYes: new RegExp(`^(?:${words.plainYes})$`, 'i'),
    isYes: new RegExp(`^(?:${words.yes})$`, 'i'),
    isNo: new RegExp(`^(?:${words.no})$`, 'i'),
    isEither: new RegExp(`^(?:${words.either})$`, 'i'),
  };
});

/** @param aims Keys of what the customer came for: to whom wants to cancel, CANCEL is a yes. */
export function keywordsIn(sentences: readonly Sentence[], aims: ReadonlySet<string>): Keywords {
  const menu = menuIn(sentences);
  if (menu !== null) return menu;
  const found = sentences.flatMap(commandsIn);
  const words = [...new Set(found.map(({ word }) => word))];
  if (words.length > 1 && found.some(callsPerson))
    return {
      ...none,
      sentences: new Set(found.map(({ sentence }) => sentence)),
      choices: words.map((word) => ({ label: word, value: word })),
    };
  const scored = found.map((command) => ({ ...command, ...meaningOf(command, aims, found.length === 1) }));
  // Of words that say neither, each stands for a choice: see choices.ts.
  if (scored.length > 1 && scored.every(({ neutral }) => neutral)) return none;
  const best = scored.toSorted((one, other) => other.score - one.score)[0];
  const worst = scored.toSorted((one, other) => one.score - other.score)[0];
  const naming = new Set(scored.map(({ sentence }) => sentence));
  if (best !== undefined && best.score > 0 && !(scored.length > 2 && worst!.score >= 0)) {
    const no = worst!.score < best.score && worst!.word !== best.word && scored.length > 1 ? worst!.word : null;
    return { keyword: best.word, keywordNo: no, sentences: naming, asking: best.sentence, choices: [] };
  }
  for (const sentence of sentences) {
    const both = sentence.language.keywords.pair.exec(sentence.seen);
    if (both !== null)
      return { keyword: both[1]!, keywordNo: both[2]!, sentences: new Set([sentence]), asking: sentence, choices: [] };
  }
  // "Please confirm that you want this (yes)."
  for (const sentence of sentences) {
    const yes = sentence.role === 'text' ? patternsOf(sentence.language.keywords).bracketed.exec(sentence.seen) : null;
    if (yes !== null) return { ...none, keyword: yes[1]!, sentences: new Set([sentence]), asking: sentence };
  }
  return none;
}

/** "Enter: CHANGE PICK-UP, ADD DRIVER or DEPOSIT": things to be typed, none of them a yes or a no. */
function menuIn(sentences: readonly Sentence[]): Keywords | null {
  for (const sentence of sentences) {
    const { menu, plainMenu, isYes, isNo, isEither } = patternsOf(sentence.language.keywords);
    const isAnswer = (word: string) => isYes.test(word) || isNo.test(word) || isEither.test(word);
    const plain = wordsIn(plainMenu, sentence);
    const capitals = wordsIn(menu, sentence);
    const words = plain.some(isAnswer) ? plain : capitals.some(isAnswer) ? [] : capitals;
    if (words.length < 2) continue;
    return { ...none, sentences: new Set([sentence]), choices: words.map((word) => ({ label: word, value: word })) };
  }
  return null;
}

/** The words that a menu lists, before and after its "or". */
function wordsIn(menu: RegExp, { seen }: Sentence): string[] {
  const [, first, last] = menu.exec(seen) ?? [];
  return first === undefined ? [] : [...first.split(', '), last!];
}

/** NURSE, AGENT, "CALLME to talk to one". */
const callsPerson = ({ word, said, sentence: { language } }: Command): boolean =>
  offersHuman(word.toLowerCase(), language) || (language.people.calls.test(word) && offersHuman(said, language));

function commandsIn(sentence: Sentence, at: number, all: readonly Sentence[]): Command[] {
  if ((sentence.role !== 'text' && sentence.role !== 'item') || listsKeys(sentence)) return [];
  const { seen, language } = sentence;
  const { commands, commanded } = patternsOf(language.keywords);
  const { saidAfter, saidBefore } = language.keywords;
  const matches = everyMatch(seen, commands);
  const isVerbless = !commanded.test(seen);
  const before = all[at - 1];
  // "Y to buy, N to change" names two; "A to B" says something else.
  if (isVerbless && matches.length < 2 && !(before !== undefined && commanded.test(before.seen))) return [];
  return matches.map((match, index) => {
    const word = match.slice(1).find((one) => one !== undefined)!;
    const end = match.index + match[0].length;
    const after = seen.slice(end, matches[index + 1]?.index ?? seen.length);
    const start = index === 0 ? 0 : matches[index - 1]!.index + matches[index - 1]![0].length;
    const leading = seen.slice(start, match.index);
    const said = saidAfter.test(after)
      ? after.replace(/^["']\s?/, '').split(/[.;]\s/)[0]!
      : saidBefore.test(leading.trim().replace(/^[,.;]\s?/, ''))
        ? leading
        : '';
    return { word, said, sentence };
  });
}

/** What they came for, in other words: of a customer who cancels, "to drop it". */
function speaksOfDeed(keys: readonly string[], aims: ReadonlySet<string>, { claims }: Language): boolean {
  const deeds = claims.deedsOf([...aims]);
  return [...claims.deedsOf(keys)].some((deed) => deeds.has(deed));
}

/** `score`: above 0 for a yes, below for a no. `neutral`: neither by itself nor by what is said of it. */
function meaningOf(
  { word, said, sentence: { language } }: Command,
  aims: ReadonlySet<string>,
  alone: boolean,
): { score: number; neutral: boolean } {
  const { normalise, keysOf }: Language = language;
  const { otherwise, isNumber, affirms, denies } = language.keywords;
  const { isYes, isPlainYes, isNo, isEither } = patternsOf(language.keywords);
  const words = wordsOf(normalise(said));
  const text = saidOf(words, false);
  if (otherwise.test(text)) return { score: 0, neutral: true };
  // What 1 or B means is told by what is said of it.
  const isWord = /^[yn]$/i.test(word) || (word.length > 1 && !isNumber.test(word));
  const own = !isWord ? 0 : isYes.test(word) ? 2 : isNo.test(word) ? -2 : word === word.toUpperCase() ? 1 : 0;
  // "BLOCK to stop the card", to who wants it blocked.
  const isAim = isWord && !isNo.test(word) && !isYes.test(word) && keysOf(word).some((key) => aims.has(key));
  const meant = isAim ? 3 : denies.test(text) && !isPlainYes.test(word) ? -3 : affirms.test(text) ? 3 : 0;
  const keys = keysOf(`${word} ${said}`);
  const aimed = keys.some((key) => aims.has(key)) || (alone && meant < 0 && speaksOfDeed(keys, aims, language)) ? 1 : 0;
  const letter = /^[yn]$/i.test(word) ? 2 : 1;
  const score = own * letter + meant + (meant < 0 ? 2.5 * aimed : aimed) - (own === 0 && meant === 0 ? aimed : 0);
  const tells = isYes.test(word) || isNo.test(word) || isEither.test(word);
  return { score: isWord || meant !== 0 ? score : 0, neutral: meant === 0 && (!isWord || (!tells && said !== '')) };
}
