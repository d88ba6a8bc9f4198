import { plural } from '../../counts.ts';
import type { Conversation, Turn } from '../../conversation/conversation.ts';
import { spotOf, spotOfTurn, spotOfWords } from '../spot.ts';
import { costs } from '../evidence/evidence-codes.ts';
import { type Entry, settle } from '../ledger.ts';
import type { Measures, Scorer } from '../score.ts';
import { spoken } from '../spoken.ts';
import type { Language } from '../../language/language.ts';
import { type Adaptation, adaptationIn } from './adaptation.ts';
import { askedIn, saidIn } from './measured.ts';
import { lastMinusFirstThird, theilSen } from './warmth-trend.ts';
import { type ToneVector, toneVector } from './vector.ts';
import { offBrand, voiceOr } from './voice.ts';

/** Did its tone hold? Of as many points as the bot has turns with words: a turn off brand loses its own. */
export const tone: Scorer = {
  name: 'tone',
  version: 3,
  score(conversation, context) {
    const voice = { ...voiceOr(context.voice), ...conversation.brief.voice };
    const said = spokenTurns(conversation);
    const measured = said.filter(({ language }) => language.toneMeasured);
    const adaptation = askedIn(conversation).toneMeasured ? adaptationIn(conversation) : nothingAdapted;
    const unmoved = adaptation.answers.filter(({ empathy }) => empathy === 0);
    const cold = voice.empathy_after_emotion === true ? unmoved : [];
    const apologies = overApologies(said);
    const noticed = said.flatMap(({ turn, text, tone, language }) => {
      const entries = [
        ...otherLanguage(turn, language, askedIn(conversation)),
        ...offBrand(text, language.toneMeasured ? tone : withoutWords(tone), voice).map((broken): Entry => ({
          ...(broken.quote === null ? spotOfTurn(turn) : spotOfWords(turn, broken.quote)),
          code: broken.code,
          weight: 0,
          text: broken.text,
        })),
        ...cold
          .filter((answer) => answer.turn === turn)
          .map((): Entry => ({
            ...spotOfTurn(turn),
            code: 'cold-after-emotion',
            weight: 0,
            text: 'The customer showed emotion; the answer shows no empathy',
          })),
        ...apologies.filter((entry) => entry.turn === turn.number),
      ];
      const faults = entries.filter(({ code }) => costs(code)).length;
      return entries.length > 0
        ? [{ faults, entries: entries.map((entry) => (costs(entry.code) ? { ...entry, weight: 1 / faults } : entry)) }]
        : [];
    });
    const offences = noticed.filter(({ faults }) => faults > 0).length;
    const warmths = measured.map(({ tone }) => warmth(tone));
    const slope = theilSen(warmths);
    const settled = settle(
      'tone',
      [...noticed.flatMap(({ entries }) => entries), ...slipping(measured, slope)],
      offences,
    );
    return {
      score: {
        scorer: 'tone',
        version: this.version,
        lost: said.length > 0 ? settled.lost : null,
        of: Math.max(1, said.length),
        summary:
          said.length === 0
            ? 'not observable: the bot said nothing'
            : `${offences} of ${plural(said.length, 'turn')} off brand${unmeasured(said)}`,
        evidence: settled.evidence,
      },
      measures: { ...toneMeasures(said, measured, offences), ...adapted(adaptation), ...drift(slope, warmths) },
    };
  },
};

const nothingAdapted: Adaptation = { answers: [], elsewhere: null };

/** What is counted and needs no words to be understood. */
const withoutWords = ({ words, emoji, exclamations }: ToneVector) => ({ words, emoji, exclamations });

/** Said once where it holds for a turn at least: what of the tone no figure is of. */
function unmeasured(said: readonly Said[]): string {
  const names = [
    ...new Set(said.filter(({ language }) => !language.toneMeasured).map(({ language }) => language.name)),
  ];
  return names.length === 0 ? '' : `; sentiment, politeness and reading level not observable in ${names.join(', ')}`;
}

const otherLanguage = (turn: Turn, said: Language, asked: Language): Entry[] =>
  said === asked
    ? []
    : [
        {
          ...spotOfTurn(turn),
          code: 'other-language',
          weight: 0,
          text: `Answers in ${said.name}; asked in ${asked.name}`,
        },
      ];

interface Said {
  turn: Turn;
  text: string;
  tone: ToneVector;
  language: Language;
}

function spokenTurns(conversation: Conversation): Said[] {
  return conversation.turns.flatMap((turn) => {
    const text = spoken(turn.bot);
    if (text === '') return [];
    const language = saidIn(text, conversation);
    return [{ turn, text, tone: toneVector(text), language }];
  });
}

/** The third apology without anything gained, and each one after it. */
const toleratedApologies = 2;

function overApologies(said: readonly Said[]): Entry[] {
  const sorry = said.flatMap(({ turn }) => {
    const act = turn.bot?.acts.find((act) => act.kind === 'apologises');
    return act ? [{ turn, act }] : [];
  });
  return sorry.slice(toleratedApologies).map(({ turn, act }, index) => ({
    ...spotOf(turn, act),
    code: 'over-apologising',
    weight: 0,
    text: `Apology number ${index + toleratedApologies + 1}`,
  }));
}

/** How friendly a turn sounds, −1 to 1: the mean of sentiment and politeness. */
const warmth = ({ sentiment, politeness }: ToneVector): number => (sentiment + politeness) / 2;

const fewestTurnsToSlip = 4;
const slippingSlope = -0.1;
/** From warm to matter-of-fact is no fault: it must have turned cold in the end. */
const cold = -0.1;

/** Warmth that falls steadily, shown where it falls furthest. */
function slipping(said: readonly Said[], slope: number | null): Entry[] {
  const values = said.map(({ tone }) => warmth(tone));
  if (values.length < fewestTurnsToSlip || slope === null || slope > slippingSlope) return [];
  if (Math.min(...values.slice(-Math.ceil(values.length / 3))) > cold) return [];
  let worst = 1;
  for (let index = 2; index < values.length; index += 1) {
    if (values[index]! - values[index - 1]! < values[worst]! - values[worst - 1]!) worst = index;
  }
  const text = `Warmth falls by ${Math.abs(slope).toFixed(2)} a turn, most of all here`;
  return [{ ...spotOfTurn(said[worst]!.turn), code: 'tone-slipping', weight: 0, text }];
}

function toneMeasures(said: readonly Said[], measured: readonly Said[], offBrandTurns: number): Measures {
  if (said.length === 0) return {};
  if (measured.length === 0) return { off_brand: [offBrandTurns, said.length] };
  const total = (value: (tone: ToneVector) => number): readonly [number, number] => [
    measured.reduce((sum, { tone }) => sum + value(tone), 0),
    measured.length,
  ];
  const levels = measured.flatMap(({ tone }) => tone.reading_level ?? []);
  return {
    off_brand: [offBrandTurns, said.length],
    sentiment: total((tone) => tone.sentiment),
    politeness: total((tone) => tone.politeness),
    formality: total((tone) => tone.formality),
    ...(levels.length > 0
      ? { reading_level: [levels.reduce((sum, level) => sum + level, 0), levels.length] as const }
      : {}),
  };
}

function adapted({ answers, elsewhere }: Adaptation): Measures {
  if (answers.length === 0) return {};
  const rise = answers.reduce((sum, { empathy }) => sum + empathy - (elsewhere ?? 0), 0);
  return {
    empathy_after_emotion: [answers.filter(({ empathy }) => empathy > 0).length, answers.length],
    ...(elsewhere === null ? {} : { empathy_rise: [rise, answers.length] as const }),
  };
}

function drift(slope: number | null, warmths: readonly number[]): Measures {
  if (slope === null) return {};
  return { tone_slope: [slope, 1], tone_change: [lastMinusFirstThird(warmths), 1] };
}
