import { phrase as phrasePattern } from '../../scenario/check/pattern.ts';
import type { Voice } from '../../scenario/schema/persona-schema.ts';
import type { EvidenceCode } from '../evidence/evidence-codes.ts';
import { remember } from '../../language/text/remember.ts';
import type { ToneVector } from './vector.ts';

/** What any brand would stand by; used when the project declares no voice of its own. */
const defaultVoice: Voice = {
  politeness: { min: -0.5 },
  reading_level: { max: 14 },
  words: { max: 150 },
  emoji: { max: 3 },
  exclamations: { max: 3 },
};

export const voiceOr = (voice: Voice): Voice => (Object.keys(voice).length === 0 ? defaultVoice : voice);

/** One way in which a turn leaves the brand's voice. */
export interface OffBrand {
  code: EvidenceCode;
  quote: string | null;
  text: string;
}

const ranged = {
  sentiment: 'off-brand-sentiment',
  politeness: 'off-brand-politeness',
  formality: 'off-brand-formality',
  directness: 'off-brand-directness',
  reading_level: 'off-brand-reading-level',
  words: 'off-brand-words',
  emoji: 'off-brand-emoji',
  exclamations: 'off-brand-exclamations',
} as const satisfies Partial<Record<keyof ToneVector, EvidenceCode>>;

/** Every range and banned word of the voice that a turn breaks. */
export function offBrand(text: string, tone: Partial<ToneVector>, voice: Voice): OffBrand[] {
  const broken = (Object.keys(ranged) as (keyof typeof ranged)[]).flatMap((part): OffBrand[] => {
    const value = tone[part];
    const { min, max } = voice[part] ?? {};
    if (
      value === undefined ||
      value === null ||
      ((min === undefined || value >= min) && (max === undefined || value <= max))
    )
      return [];
    const found = `${part.replace('_', ' ')} ${round(value)}`;
    const text = min !== undefined && value < min ? `${found}, below ${min}` : `${found}, above ${max}`;
    return [{ code: ranged[part], quote: null, text }];
  });
  const banned = (voice.banned ?? [])
    .filter((phrase) => phrase.trim() !== '')
    .flatMap((phrase): OffBrand[] => {
      const found = bannedPhrase(phrase).find(text);
      return found !== null ? [{ code: 'banned-words', quote: found, text: `The brand never says "${phrase}"` }] : [];
    });
  return [...broken, ...banned];
}

const bannedPhrase = remember(phrasePattern);

const round = (value: number): number => Math.round(value * 100) / 100;
