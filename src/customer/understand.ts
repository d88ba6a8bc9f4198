/** What a bot's turn says, as dialogue acts: the customer's ears. Pure; scorers read transcripts with it as well. */
import type { BotOption, BotReply } from '../bot/bot.ts';
import type { Brief } from '../plan/brief.ts';
import type { BotAct, Confirmed } from './acts.ts';
import { factsAsked } from './reading/asks.ts';
import { factProfiles, type FactProfile } from './reading/fact-profile.ts';
import { claimReader, type ClaimReader } from './reading/claims.ts';
import { answersIn, echoesIn, type Echo } from './reading/echoes.ts';
import { alternatives, listedOptions } from './reading/listed-options.ts';
import { isConditional, isNeedless, isQuestion, isRequest, isYesNo } from './reading/mode.ts';
import { keysOf, sentencesOf, type Sentence } from './reading/sentences.ts';
import { speechActs } from './reading/speech.ts';
import { noLabel, yesLabel } from './options.ts';
import { offersHuman, promisesHumanIn } from './reading/promises-human.ts';

export interface UnderstandOptions {
  /** Facts the bot may know; only these can be echoed wrongly. All when absent. */
  disclosed?: ReadonlySet<string>;
}

/**
 * Reads a bot's turn. Never throws; time is bounded whatever the text, since only the first 6,000 characters of a message
 * and 80 sentences of a turn are read. At least one act comes back, `unknown` if nothing else.
 */
export function understand(
  reply: Pick<BotReply, 'messages' | 'signals'>,
  brief: Brief,
  options: UnderstandOptions = {},
): BotAct[] {
  const reader = readerOf(brief);
  const acts: BotAct[] = [];
  if (reply.signals.some((signal) => signal.stage !== 'failed' && signal.stage !== 'ended')) {
    acts.push({ kind: 'hands-off', message: 0, quote: '' });
  }
  const listed: Sentence[] = [];
  const choicesOffered: BotOption[] = [];
  for (const [message, { text, options: buttons }] of reply.messages.entries()) {
    const choices = buttons.length > 0 ? buttons : listedOptions(text);
    if (choices.length > 0)
      acts.push({
        kind: 'offers',
        options: choices,
        by: buttons.length > 0 ? 'button' : 'label',
        fact: null,
        message,
        quote: text.trim(),
      });
    choicesOffered.push(...choices);
  }
  for (const sentence of sentencesOf(reply.messages.map((message) => message.text))) {
    acts.push(...readSentenceActs(sentence, reader, choicesOffered, options.disclosed));
    listed.push(sentence);
  }
  if (acts.length === 0) {
    const message = reply.messages.findIndex(({ text }) => text.trim() !== '');
    const quote = message < 0 ? '' : reply.messages[message]!.text.trim().slice(0, 300);
    const told = listed.some((sentence) => isOnSubject(sentence, reader));
    acts.push({ kind: told ? 'states' : 'unknown', message: Math.max(0, message), quote });
  }
  return merged(withoutHastyClaims(acts));
}

interface Reader {
  brief: Brief;
  profiles: FactProfile[];
  claims: ClaimReader;
  subject: Set<string>;
  ownValues: string[];
}

const readers = new WeakMap<Brief, Reader>();

/** What is prepared once for a brief. */
function readerOf(brief: Brief): Reader {
  const known = readers.get(brief);
  if (known) return known;
  const profiles = factProfiles(brief.facts);
  const reader: Reader = {
    brief,
    profiles,
    claims: claimReader(brief),
    subject: subjectOf(brief),
    ownValues: [
      ...Object.values(brief.facts).flatMap((fact) => [fact.value, ...fact.otherwise]),
      ...Object.values(brief.wants.learn).flatMap((learn) => [learn.truth, ...learn.says]),
    ].map(String),
  };
  readers.set(brief, reader);
  return reader;
}

/** Words of the customer's matter. */
function subjectOf(brief: Brief): Set<string> {
  const texts = [
    brief.goal,
    brief.intent.replaceAll(/[_-]/g, ' '),
    ...brief.opening.map((wording) => wording.text),
    ...brief.wants.done,
    ...Object.keys(brief.wants.learn).map((name) => name.replaceAll('_', ' ')),
    ...Object.entries(brief.facts).map(([name, fact]) => `${name.replaceAll('_', ' ')} ${fact.description}`),
  ];
  return new Set(texts.flatMap(keysOf).filter((key) => key.length > 3 && !common.has(key)));
}

const common = new Set(
  keysOf(
    'that this with have want would like need please could what when where your from about there they them been hello thanks know just will does customer',
  ),
);

const isOnSubject = (sentence: Sentence, reader: Reader) => sentence.keys.some((key) => reader.subject.has(key));

function readSentenceActs(
  sentence: Sentence,
  reader: Reader,
  offered: readonly BotOption[],
  disclosed: ReadonlySet<string> | undefined,
): BotAct[] {
  const place = { message: sentence.message, quote: sentence.quote };
  const acts: BotAct[] = [];
  const { brief, profiles } = reader;
  if (promisesHumanIn(sentence)) acts.push({ kind: 'promises-human', ...place });
  const spoken = speechActs(sentence);
  for (const kind of spoken) acts.push({ kind, ...place });
  const question = isQuestion(sentence) || isRequest(sentence);
  const asked = factsAsked(sentence, profiles);
  const visible = Object.fromEntries(Object.entries(brief.facts).filter(([name]) => disclosed?.has(name) ?? true));
  const echoes = echoesIn(
    sentence,
    visible,
    profiles.filter((profile) => Object.hasOwn(visible, profile.name)),
    reader.ownValues,
  );
  const answers =
    isYesNo(sentence) || isConditional(sentence) ? [] : answersIn(sentence, brief.wants.learn, brief.facts);
  for (const echo of answers) acts.push({ kind: 'informs', ...echo, ...place });
  const answeredFacts = new Set(answers.map((answer) => answer.about));
  for (const echo of echoes) {
    if (isConfirm(sentence, asked, echo.correct))
      acts.push({ kind: 'confirms', ...confirmation('value', echo), ...place });
    else if (!answeredFacts.has(echo.about)) acts.push({ kind: 'informs', ...echo, ...place });
  }
  for (const fact of asked) {
    if (!echoes.some((echo) => echo.about === fact)) acts.push({ kind: 'asks', fact, ...place });
  }
  if (reader.claims(sentence)) acts.push({ kind: 'claims', ...place });
  if (question && asked.length === 0 && !acts.some((act) => answering.has(act.kind))) {
    acts.push(...openQuestion(sentence, offered, reader));
  }
  return acts;
}

/** Acts that already are what a question amounts to. */
const answering = new Set<BotAct['kind']>([
  'confirms',
  'offers-more',
  'asks-want',
  'did-not-understand',
  'promises-human',
  'waits',
  'goodbye',
  'claims',
]);

const isConfirm = (sentence: Sentence, asked: string[], correct: boolean) =>
  sentence.text.endsWith('?') ||
  (correct && asked.length > 0) ||
  /\b(?:correct|right|confirm|is that ok)\b/.test(sentence.text);

/** A question that names none of the customer's facts. */
function openQuestion(sentence: Sentence, offered: readonly BotOption[], reader: Reader): BotAct[] {
  const place = { message: sentence.message, quote: sentence.quote };
  const choices: BotOption[] = alternatives(sentence);
  if (choices.length > 0 && offered.length === 0)
    return [{ kind: 'offers', options: choices, by: 'label', fact: null, ...place }];
  // Buttons answer the question they come with; a yes or no is answered by what the question says.
  if (offered.length > 0 && !(isYesNo(sentence) && offered.some(isYesOrNo))) return [];
  if (offersHuman(sentence.text)) return [{ kind: 'offers-human', ...place }];
  if (isYesNo(sentence)) return [{ kind: 'confirms', ...confirmation(askedAbout(sentence)), ...place }];
  if (isConditional(sentence) || isNeedless(sentence.text)) return [];
  if (!isRequest(sentence) && !sentence.text.endsWith('?'))
    return isOnSubject(sentence, reader) ? [{ kind: 'states', ...place }] : [];
  return [{ kind: 'asks-other', words: sentence.quote.slice(0, 200), ...place }];
}

/** How things are, and not what is to be done. */
const state =
  /^(?:\W*(?:and|ok|okay|so|great|thanks|thank you|just to check)[, ]+)?(?:have|did|do|does|is|are|was|were|has|had)\s(?:you|your|it|the|there|this|that|any)\b/;
const extra = /\b(?:instead|newsletter|survey|upgrade|feedback|subscribe|sign up|promotion|premium|also|too|as well)\b/;

const askedAbout = ({ text }: Sentence): Confirmed => (extra.test(text) ? 'offer' : state.test(text) ? 'state' : 'act');

const confirmation = (about: Confirmed, echo: Echo | null = null) => ({
  about,
  fact: echo?.about ?? null,
  value: echo?.value ?? null,
  keyword: null,
  keywordNo: null,
  values: echo === null ? [] : [echo],
});

const isYesOrNo = ({ label }: BotOption) => yesLabel.test(label) || noLabel.test(label);

/** What is asked leave for is not done yet: "I would book a return. Shall I go ahead?" */
function withoutHastyClaims(acts: BotAct[]): BotAct[] {
  const asksLeave = acts.some((act) => act.kind === 'confirms' && leave.test(act.quote) && !more.test(act.quote));
  return asksLeave ? acts.filter((act) => act.kind !== 'claims') : acts;
}

const leave = /\b(?:shall|should|may|can|could) I\b|\bgo ahead\b|\bproceed\b|\bconfirm\?/i;
const more = /\b(?:also|else|another|anything|more)\b/i;

/** The same act twice in a turn is one; the first place is kept. */
function merged(acts: BotAct[]): BotAct[] {
  const seen = new Set<string>();
  return acts.filter((act) => {
    const key =
      act.kind === 'asks' ? `asks ${act.fact}` : act.kind === 'informs' ? `informs ${act.about} ${act.value}` : null;
    const named =
      key ??
      (act.kind === 'offers' || act.kind === 'confirms' || act.kind === 'asks-other'
        ? `${act.kind} ${act.quote}`
        : act.kind);
    if (seen.has(named)) return false;
    seen.add(named);
    return true;
  });
}
