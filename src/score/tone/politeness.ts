import type { Utterance } from './utterance.ts';

/**
 * Politeness from −1 to 1 by the strategies of Danescu-Niculescu-Mizil et al., "A computational approach to politeness
 * with application to social factors", ACL 2013, adapted to what a service bot says: each strategy present adds its
 * weight, and the sum is squashed by tanh.
 */
export function politeness({ lower, sentences }: Utterance): number {
  let sum = 0;
  for (const { pattern, weight } of strategies) if (pattern.test(lower)) sum += weight;
  for (const sentence of sentences) {
    const start = sentence.slice(0, 80).toLowerCase().replaceAll('’', "'");
    for (const { pattern, weight } of openings) if (pattern.test(start)) sum += weight;
  }
  return Math.tanh(sum);
}

const strategies: { name: string; pattern: RegExp; weight: number }[] = [
  {
    name: 'gratitude',
    pattern: /\b(?:thanks|thank you|thankful|grateful|i appreciate|we appreciate|much appreciated)\b/,
    weight: 0.5,
  },
  { name: 'please', pattern: /\bplease\b/, weight: 0.3 },
  { name: 'apology', pattern: /\b(?:sorry|apologi[sz]e|apologies|excuse me|forgive me|pardon)\b/, weight: 0.3 },
  { name: 'indirect request', pattern: /\b(?:could|would|may|might) (?:you|i|we)\b/, weight: 0.3 },
  {
    name: 'pleasure',
    pattern:
      /\b(?:happy to|glad to|my pleasure|you're welcome|you are welcome|delighted to|of course|certainly|no problem|no worries)\b/,
    weight: 0.35,
  },
  {
    name: 'good wishes',
    pattern:
      /\b(?:have a (?:good|great|nice|lovely|wonderful) |good (?:morning|afternoon|evening)|take care|all the best)\b/,
    weight: 0.3,
  },
  { name: 'deference', pattern: /\b(?:sir|madam|great question|good point|well done|nice work)\b/, weight: 0.2 },
  {
    name: 'hedge',
    pattern: /\b(?:perhaps|possibly|it (?:seems|appears)|i think|i believe|if you (?:like|wish|prefer|don't mind))\b/,
    weight: 0.1,
  },
  {
    name: 'bald refusal',
    pattern:
      /\b(?:that's not (?:my|our) (?:problem|fault|concern)|not my problem|nothing (?:i|we) can do|deal with it|too bad|your (?:own )?fault|your problem|as i (?:already )?(?:said|told you)|like i said|i already told you|read the)\b/,
    weight: -0.9,
  },
  {
    name: 'obligation',
    pattern: /\byou (?:must|have to|need to|should have|failed to|should've|are required to)\b/,
    weight: -0.3,
  },
  {
    name: 'contempt',
    pattern:
      /\b(?:obviously|stupid|idiot|ridiculous|nonsense|calm down|whatever|shut up|stop (?:asking|wasting)|wasting my time)\b/,
    weight: -0.7,
  },
];

const openings: { name: string; pattern: RegExp; weight: number }[] = [
  {
    name: 'bare order',
    pattern:
      /^(?:give|send|tell|provide|enter|type|state|wait|stop|try|repeat|go|read|call|submit|fill)\b(?! me know)(?!.*\bplease\b)/,
    weight: -0.25,
  },
  {
    name: 'bare refusal',
    pattern: /^(?:no|nope|denied|rejected|impossible|not possible|invalid|wrong|error)[.!,: ]/,
    weight: -0.35,
  },
  { name: 'bare question', pattern: /^(?:what|why|who|how)\b(?! (?:can|may|could) (?:i|we))/, weight: -0.1 },
];
