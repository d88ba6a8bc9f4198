/** A yes or a no. */
import type { YesNo } from '../../../wordings.ts';

export const yesNo: YesNo = {
  'yes-right': {
    formal: [
      'ja[, das ist richtig|, das ist korrekt||, alles ist richtig|, das stimmt so|, so ist es]',
      '[das ist richtig|das ist korrekt|korrekt|das stimmt]',
    ],
    neutral: [
      'ja[, stimmt|, genau|||, passt|, alles richtig|, passt so|, stimmt so|, das ist richtig|, sieht gut aus|, perfekt]',
      '[stimmt|genau|passt|alles richtig|korrekt|stimmt alles|das stimmt|das passt so|richtig]',
    ],
    casual: [
      '[ja|jo|jap][, stimmt|||, passt|, genau| sieht gut aus| alles richtig]',
      '[passt|stimmt|genau|alles gut|richtig]',
    ],
  },
  'yes-do': {
    formal: [
      'ja[, bitte||, gerne|, einverstanden|, bitte tun Sie das|, machen Sie das bitte]',
      '[gerne|einverstanden|bitte fahren Sie fort|ja, das wäre freundlich]',
    ],
    neutral: [
      'ja[ bitte|, gern|, bitte machen||, einverstanden|, in Ordnung|, machen Sie das|, so machen wir es|, das passt|, das wäre super]',
      '[gern|ok|okay|klar|gut|super], [machen Sie das|bitte|so machen wir es|das passt|ja bitte]',
      '[ja bitte|gern|einverstanden|ja, danke|klar, warum nicht]',
    ],
    casual: [
      '[ja|jo|jap|ja bitte|klar|ok][||, mach|, mach das|, gerne|, passt| super]',
      '[mach das|ja mach|los|gerne|ok super mach]',
    ],
  },
  'yes-offer': {
    formal: ['ja[, gerne|, bitte|, das nehme ich gerne an]', 'das [wäre mir recht|nehme ich gerne an]'],
    neutral: ['ja[, gern|, bitte|, das wäre gut|, klingt gut]', '[gern|klingt gut|das passt|ok, gern]'],
    casual: ['[ja|jo|ok|klar][ gerne|||, klingt gut|, warum nicht]', '[klingt gut|gerne|nehm ich]'],
  },
  'yes-plain': {
    formal: ['ja', 'ein Ja'],
    neutral: ['ja', 'das ist ein Ja', 'ein klares Ja'],
    casual: ['ja', 'JA', 'ja eben'],
  },
  'no-right': {
    formal: ['nein[, das ist nicht richtig|, das stimmt nicht]'],
    neutral: ['nein[, das stimmt nicht|, falsch|, das ist nicht meins]', 'das stimmt nicht'],
    casual: ['[nein|nee|ne][, stimmt nicht||, falsch]', 'stimmt nicht'],
  },
  'no-do': {
    formal: ['nein[, danke||, bitte nicht]', 'das möchte ich nicht', 'bitte nicht'],
    neutral: ['nein[||, bitte nicht|, das nicht|, das will ich nicht]', '[lieber nicht|bitte nicht]'],
    casual: ['[nein|nee|ne|nö][||, nicht|, das nicht|, lass]', 'lieber nicht'],
  },
  'no-offer': {
    formal: [
      'nein[, danke|, das brauche ich nicht|, danke, kein Interesse]',
      'danke, aber nein',
      'daran habe ich kein Interesse',
    ],
    neutral: [
      'nein[ danke|, vielen Dank||, das will ich nicht|, kein Interesse|, brauche ich nicht]',
      '[kein Interesse|lieber nicht|das brauche ich nicht|danke, aber nein]',
    ],
    casual: [
      '[nein|nee|ne|nö][ danke|||, will ich nicht|, brauch ich nicht]',
      '[kein interesse|brauch ich nicht|ne lass mal]',
    ],
  },
  'no-plain': {
    formal: ['nein', 'ein Nein'],
    neutral: ['nein', 'das ist ein Nein', 'ein klares Nein'],
    casual: ['nein', 'NEIN', 'ne eben nicht'],
  },
  'no-human': {
    formal: [
      'nein, danke. Ich [möchte nicht verbunden werden|möchte das hier klären]',
      'nein, [bitte verbinden Sie mich nicht|ich würde das lieber hier klären]',
    ],
    neutral: [
      'nein[ danke|], [bitte nicht verbinden|ich brauche keinen Mitarbeiter|ich möchte das lieber hier klären|geht das nicht hier?]',
      'lieber nicht, [geht das nicht hier?|können Sie das nicht machen?]',
    ],
    casual: ['[nein|nee|ne], [keinen menschen bitte|lieber hier|nicht verbinden|mach du das]'],
  },
};
