/** What a sentence asks that names no fact: to choose, to say yes or no, or to tell what the customer does not know. */
import type { BotOption } from '../../bot/bot.ts';
import type { Language } from '../../language/language.ts';
import type { Sentence } from '../../language/text/sentence.ts';
import type { BotAct } from '../acts.ts';
import { yesNoPair } from '../yes-no-pair.ts';
import { factByKind } from './by-value.ts';
import { confirmOf } from './confirms.ts';
import type { Context } from './context.ts';
import type { Echo } from './echoes.ts';
import type { HeardSentence } from './heard-sentence.ts';
import { isConditional, isNeedless } from './mode.ts';
import { suggestsMoment } from './suggested.ts';
import { wordedChoices } from './worded-choices.ts';

export function openQuestion(heard: HeardSentence, context: Context, echoes: readonly Echo[]): BotAct[] {
  const { sentence, speech } = heard;
  const place = { message: sentence.message, quote: sentence.quote };
  const { language } = sentence;
  const { keywords } = context;
  if (keywords.asking !== null && keywords.asking !== sentence && keywords.sentences.has(sentence)) return [];
  if (introducesSteps(sentence)) return [];
  if (asksForList(sentence, context) || (!sentence.text.endsWith('?') && language.asked.howTo.test(sentence.text)))
    return [];
  const isOfList = context.choices !== null && language.choices.anyOfThese.test(sentence.text);
  const isYesNo = !isOfList && isYesNoQuestion(heard, context);
  if (isYesNo && language.remarks.hasHelped.test(sentence.text) && isGuided(context))
    return [{ kind: 'offers-more', ...place }];
  const { buttons, choices } = context;
  const worded =
    buttons.length === 0 && !speech.has('asks-check') && echoes.every(({ correct }) => correct)
      ? wordedChoices(sentence)
      : [];
  // "Small, medium, large?" repeats nothing that was told.
  const isChoice = echoes.length === 0 ? worded.length > 0 : worded.length > 2;
  if (
    isChoice &&
    (worded.length > 2 ||
      !worded.some(({ label }) => label.split(' ').length < 3 && isYesOrNo(label, sentence.language))) &&
    choices === null
  )
    return [
      {
        kind: 'offers',
        options: worded,
        by: 'label',
        fact:
          factOf(worded, context) ??
          factByKind(
            worded.map(({ label }) => label),
            context.prepared.profiles,
          ),
        ...place,
      },
    ];
  // Buttons answer the question they come with; a yes or no is answered by what the question says.
  const offered = buttons.length > 0 ? buttons : (choices?.options ?? []);
  if (offered.length > 0 && !(isYesNo && (isPaired(offered, sentence.language) || isAnotherQuestion(heard, context))))
    return [];
  if (isYesNo) return [confirmOf(heard, context, echoes)];
  if (isConditional(sentence) || isNeedless(sentence.text, sentence.language)) return [];
  if (followsList(sentence, context)) return [];
  // "One more detail, please: the batch code."
  if (!sentence.text.endsWith('?') && heard.said.logit('asks-to-tell') > 1.5 && !speech.has('lets-choose'))
    return [{ kind: 'asks-other', words: sentence.quote.slice(0, 200), ...place }];
  if (heard.request || sentence.text.endsWith('?')) {
    if (!sentence.text.endsWith('?') && !speech.has('needs') && !heard.wh) return [];
    if (speech.has('lets-choose') && !sentence.text.endsWith('?') && !speech.has('needs')) return [];
    return [{ kind: 'asks-other', words: sentence.quote.slice(0, 200), ...place }];
  }
  return [];
}

const isYesNoQuestion = ({ speech, yesNo, sentence, wh }: HeardSentence, { keywords }: Context): boolean =>
  keywords.asking === sentence ||
  speech.has('asks-leave') ||
  speech.has('asks-check') ||
  suggestsMoment(sentence) ||
  (sentence.text.endsWith('?') &&
    !speech.has('asks-to-tell') &&
    (speech.has('asks-state') || speech.has('offers-extra') || (yesNo && !wh)));

const isPaired = (options: readonly BotOption[], language: Language) =>
  yesNoPair(options, language) !== null || options.some(({ label }) => isYesOrNo(label, language));

const isYesOrNo = (label: string, { wordings: { labels } }: Language) =>
  labels.yes.test(label) || labels.no.test(label);

/** Choices in words belong to the sentence that lets choose, not to a check before or after them. */
const isAnotherQuestion = ({ speech, sentence }: HeardSentence, { buttons, choices }: Context): boolean =>
  buttons.length === 0 && choices !== null && speech.has('asks-check') && sentence.text.endsWith('?');

/** "Let's try a couple of things:" */
const introducesSteps = ({ text, seen, language }: Sentence): boolean =>
  seen.trim().endsWith(':') && language.remarks.introducesSteps.test(text);

/** "Please confirm these details:" */
const asksForList = (sentence: Sentence, { turn, senses }: Context) =>
  turn.lists.some((list) => list.intro === sentence && senses.get(list) === 'needs');

/** The turn tells how customers do it themselves. */
const isGuided = ({ turn }: Context): boolean =>
  turn.sentences.filter(({ words, language }) => language.claims.isSelfService(words)).length > 1;

/** What introduces a list is answered with the list. */
const followsList = (sentence: Sentence, { turn, senses }: Context) =>
  turn.lists.some((list) => list.intro === sentence && senses.get(list) !== 'told' && senses.get(list) !== 'values');

/** The fact whose value is among the choices. */
function factOf(options: readonly BotOption[], { prepared }: Context): string | null {
  const labels = options.map(({ label }) => label.toLowerCase());
  const found = Object.entries(prepared.brief.facts).find(([, { value }]) => {
    const said = String(value).toLowerCase();
    return labels.some((label) => label === said || said.includes(label) || label.includes(said));
  });
  return found?.[0] ?? null;
}
