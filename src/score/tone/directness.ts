import { unbroken } from '../../language/text/unbroken.ts';
import type { Utterance } from './utterance.ts';

/**
 * Directness from 0 (all hints and hedges) to 1 (orders and plain statements): direct marks over direct and indirect
 * ones, counted by sentence, .5 where there are neither. After the directness scale of the CCSARP coding manual
 * (Blum-Kulka, House & Kasper 1989): imperatives and obligations against queries of ability, hedges and hints.
 */
export function directness({ sentences }: Utterance): number {
  let direct = 0;
  let indirect = 0;
  for (const sentence of sentences) {
    const lower = sentence.slice(0, 300).toLowerCase().replaceAll('’', "'");
    if (imperative.test(lower) || obligation.test(lower)) direct += 1;
    if (query.test(lower) || hedge.test(lower)) indirect += 1;
  }
  return direct + indirect === 0 ? 0.5 : direct / (direct + indirect);
}

const imperative = new RegExp(
  unbroken(String.raw`
    ^(?:please |kindly )?(?:give|send|tell|provide|enter|type|state|wait|stop|try|repeat|go|read|call|
    submit|fill|click|choose|select|check|confirm|use|contact|visit|return|reply|share|upload|open)\b
  `),
);
const obligation = /\byou (?:must|have to|need to|should|are required to|cannot|can't|may not)\b/;
const query =
  /\b(?:could|would|can|may|might) (?:you|i|we)\b|\b(?:would|do) you mind\b|\bif you (?:could|would|like|wish|prefer)\b/;
const hedge =
  /\b(?:perhaps|maybe|possibly|it seems|it appears|it might|it may|i think|i believe|sort of|kind of|a bit|usually|generally|i'm afraid|i wonder)\b/;
