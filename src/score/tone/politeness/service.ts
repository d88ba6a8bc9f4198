import type { Utterance } from '../utterance.ts';

/**
 * What the conventions of service add to politeness: the model was taught by requests among peers, where hardly anybody
 * says "certainly", "I'm afraid" or "that is not my problem". Strategies after Brown & Levinson, Politeness (1987).
 */
export function serviceTone({ lower, sentences }: Utterance): number {
  let sum = 0;
  for (const [pattern, weight] of phrases) if (pattern.test(lower)) sum += weight;
  for (const sentence of sentences) {
    const start = sentence.slice(0, 80).toLowerCase();
    if (!start.includes('please') && order.test(start)) sum -= 0.2;
    if (flat.test(start)) sum -= 0.3;
  }
  return sum;
}

const phrases: [RegExp, number][] = [
  [
    /\b(?:could|would|may|might) (?:you|i|we)\b[^.?!]{0,20}\bplease\b|\bplease\b[^.?!]{0,20}\b(?:could|would) you\b/,
    0.3,
  ],
  [/\bplease\b/, 0.1],
  [/\b(?:happy|glad|delighted) to\b|\bof course\b|\bcertainly\b|\bmy pleasure\b|\byou(?:'re| are) welcome\b/, 0.3],
  [/\b(?:i'm|i am|we're|we are) (?:so |very |really |truly )?(?:sorry|afraid)\b|\bapologi[sz]e\b|\bapologies\b/, 0.2],
  [
    /\b(?:not my (?:problem|fault|concern)|nothing (?:i|we) can do|deal with it|too bad|your own fault|your problem)\b/,
    -1,
  ],
  [
    /\b(?:as i (?:already )?(?:said|told you)|like i said|i already told you|read the (?:terms|rules|website|policy))\b/,
    -0.6,
  ],
  [
    /\b(?:stupid|idiot|nonsense|calm down|shut up|stop (?:asking|wasting|bothering)|wast(?:e of|ing) (?:my|our) time)\b/,
    -0.9,
  ],
  [/\byou (?:must|failed to|should have|should've|are required to)\b/, -0.4],
];
const order =
  /^(?:give|send|tell|provide|enter|type|state|wait|stop|try|repeat|go|read|call|submit|fill)\b(?! me know)/;
const flat = /^(?:no|nope|denied|rejected|impossible|not possible|invalid|wrong|error)[.!,: ]/;
