/** English words of somebody who is no customer. */
import type { ImpostorWords } from '../reading/impostor.ts';
import { wordOf } from '../../pattern-parts.ts';

const machine = wordOf(
  '(?:as )?an? (?:ai|artificial intelligence|language model|large language model|virtual assistant|chatbot)',
  "i(?: am|'m) (?:just )?(?:an? |your )?(?:ai|bot|assistant|language model|virtual agent)",
  "i (?:can't|cannot|can not|am unable to|'m unable to) (?:assist|help|comply|fulfil|fulfill|continue)",
  'system prompt|my instructions',
);

const serves = wordOf(
  '(?:how|what) (?:can|may|could) i (?:help|assist|do for)',
  "i(?:'d| would|'ll| will)? ?(?:be |am )?(?:happy|glad|pleased) to (?:help|assist)",
  'anything else i can (?:help|assist|do)',
  'thank you for (?:contacting|reaching out|calling|choosing|your patience|your understanding)',
  'our (?:records|system|team|policy|customers?|agents?|store|support)',
  "(?:let me|i'll|i will|i can) (?:check|look) (?:that|this|it|into (?:that|this|it)) (?:up )?for you",
  '(?:could|can|may) (?:you|i have you) (?:please )?(?:provide|confirm) (?:me )?(?:with )?your',
  "i(?:'ve| have) (?:processed|issued|cancelled|canceled|refunded|updated|booked) (?:your|the)",
  'we apologi[sz]e|our apologies|dear customer',
);

export const impostor: ImpostorWords = {
  serves: new RegExp(serves, 'i'),
  machine: new RegExp(machine, 'i'),
  pastTime:
    /\b(?:yesterday|last (?:week|month|year|night)|(?:days|weeks|months|years) ago|a (?:day|week|month|year) ago)\b/i,
  leaves:
    /\b(?:good ?bye|bye|that(?:'s| is| will be|'ll be) all|nothing else|have a (?:nice|good|great|lovely) (?:day|one|evening|weekend))\b/i,
};
