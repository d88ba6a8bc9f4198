import type { Typing } from '../../wordings.ts';

export const typing: Typing = {
  pronoun: /^(?:I|I'm|I've|I'll|I'd)$/,
  simplified: [
    [/\b(?:has|have) not been\b/g, 'is not'],
    [/\b(?:has|have) been\b/g, 'is'],
    [/\b(?:hasn't|haven't|have not|has not)\b/g, 'not'],
    [/\bdidn't\b/g, 'did not'],
    [/\bI(?:'d| would) like\b/g, 'I want'],
    [/\bI'm\b/g, 'I am'],
    [/\bI've\b/g, 'I'],
    [/\bam looking\b/g, 'look'],
    [/\bdoesn't\b/g, 'not'],
    [/\bIt's\b/g, 'It is'],
    [/\bit's\b/g, 'it is'],
  ],
  dropped: /\b(?:a|an|the) (?=\p{Ll})/gu,
  question:
    /^(?:(?:so|and|but|ok) )?(?:could|can|would|will|may|do|does|did|is|are|has|how|what(?! I (?:have|got|need|want)\b)|when|where|why|who|which|any)\b/i,
  keyboard: ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
};
