/** What is hard for a customer just now. */
import type { Plights } from '../../../wordings.ts';

export const plights: Plights = {
  plight: {
    formal: [
      '[I must say that|please bear in mind that] [this is a difficult time for me|I am finding all this very hard at present]',
    ],
    neutral: [
      "[I'm finding all this really hard at the moment|this is a difficult time for me|things are very hard for me right now|I'm having a really hard time, so please bear with me]",
    ],
    casual: ['[im having a really hard time rn|things are really hard for me atm|sorry its all a bit much for me rn]'],
  },
  'plight-bereavement': {
    formal: [
      '[I have recently lost someone very close to me|there has been a death in my family], [and I find this very hard|so please bear with me]',
    ],
    neutral: [
      "[someone very close to me died recently|I lost someone close to me not long ago|there has been a death in my family], [and I'm finding this really hard|so please bear with me|and it's all a bit much]",
    ],
    casual: [
      '[we had a death in the family|i lost someone close to me], [its all a bit much rn|finding this really hard]',
    ],
  },
  'plight-hardship': {
    formal: [
      '[I am in some financial difficulty at present|I have very little money at the moment], [so this matters a great deal to me|and I am rather worried]',
    ],
    neutral: [
      "[money is very tight for me right now|I lost my job and money is really tight|I'm struggling to make ends meet], [so this really matters|so I'm quite worried|and I don't know how to manage]",
    ],
    casual: ['[moneys super tight rn|lost my job and im broke], [so this matters|kinda worried]'],
  },
  'plight-illness': {
    formal: [
      'I am [seriously ill|not at all well] at present, [so this is not easy for me|and have little strength for this]',
    ],
    neutral: [
      "[I'm quite ill at the moment|I'm in the middle of treatment|I've just come out of hospital], [so please bear with me|so this isn't easy for me|and I don't have much energy]",
    ],
    casual: ['[im really ill rn|just out of hospital], [so bear with me|not much energy for this]'],
  },
  'plight-disability': {
    formal: [
      'I [am partially sighted|have a disability], [so I should be grateful for short answers|and this takes me a while]',
    ],
    neutral: [
      "[I'm partially sighted|I have a disability|I use a screen reader], [so please keep it short and simple|so this takes me a bit longer|so please bear with me]",
    ],
    casual: ['[im partially sighted|i use a screen reader], [so pls keep it short|so this takes me longer]'],
  },
};
