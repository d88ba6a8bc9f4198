import type { Answers } from '../../wordings.ts';

export const answers: Answers = {
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
  chooses: {
    formal: ['{value}[, bitte]', 'ich [nehme|hätte gerne|möchte] {value}', 'ich entscheide mich für {value}'],
    neutral: [
      '{value}',
      '{value}[ bitte|, bitte|, danke]',
      '[ich nehme|ich möchte|ich hätte gern|dann|lieber] {value}',
      '[ok|gut|also|hm], {value}',
    ],
    casual: [
      '{value}',
      '{value} [bitte|dann|würd ich sagen]',
      '[nehm|ich nehm|will|dann] {value}',
      '[ok|hm|dann|gut] {value}',
    ],
  },
  'chooses-plainly': {
    formal: ['{value}', '{value}, bitte', '[gut|dann], {value}'],
    neutral: ['{value}', '{value}[ bitte|, bitte|]', '[ok|gut|hm|dann], {value}'],
    casual: ['{value}', '{value} [bitte|dann]', '[ok|hm|gut] {value}'],
  },
  'does-not-know': {
    formal: [
      'das [weiß ich leider nicht|kann ich Ihnen nicht sagen|liegt mir leider nicht vor]',
      '[leider|bedauerlicherweise] [weiß ich das nicht|habe ich das nicht zur Hand]',
    ],
    neutral: [
      '[das weiß ich nicht|das habe ich nicht|keine Ahnung|das kann ich nicht sagen|hab ich gerade nicht da][, leider||, tut mir leid|, sorry]',
      '[sorry|hm|puh], [keine Ahnung|weiß ich nicht|hab ich nicht]',
    ],
    casual: [
      '[keine ahnung|weiß nicht|hab ich nicht|ka|kp][||, sorry| ehrlich gesagt]',
      '[hm|puh|sorry] [keine ahnung|weiß ich nicht]',
    ],
  },
  'does-not-know-again': {
    formal: [
      'wie gesagt, das [weiß ich nicht|habe ich nicht]. [Geht es auch anders?|Geht es auch ohne?]',
      'das habe ich wirklich nicht[, leider|. Ist es denn nötig?]',
    ],
    neutral: [
      '[wie gesagt|nochmal|wirklich], das [weiß ich nicht|habe ich nicht][||. Geht es auch anders?|. Geht es auch ohne?]',
      'das [weiß|habe] ich [wirklich|immer noch] nicht[|, geht es auch anders?]',
    ],
    casual: [
      '[wie gesagt|echt|nochmal] [keine ahnung|hab ich nicht|weiß nicht][||, gehts auch anders?]',
      'hab ich [echt|wirklich] nicht[||, brauchst du das?]',
    ],
  },
  unsure: {
    formal: [
      'da bin ich [nicht sicher|mir nicht sicher]',
      'das kann ich nicht [sicher|genau] sagen',
      'das weiß ich leider nicht',
    ],
    neutral: [
      '[nicht sicher|weiß ich nicht|kann ich nicht sagen|schwer zu sagen|da bin ich mir nicht sicher][||, ehrlich gesagt|, leider]',
      '[hm|naja|puh], [nicht sicher|schwer zu sagen]',
    ],
    casual: [
      '[nicht sicher|ka|keine ahnung|schwer zu sagen|weiß nicht][||, sorry| ehrlich gesagt]',
      '[hm|naja], [weiß nicht|ka]',
    ],
  },
  withholds: {
    formal: ['[darf ich fragen, wofür|wofür] Sie das brauchen?', 'ist das wirklich [nötig|notwendig|erforderlich]?'],
    neutral: [
      '[wozu brauchen Sie das|wofür ist das nötig|muss das sein|brauchen Sie das wirklich]?',
      'das möchte ich [lieber nicht sagen|ungern hier angeben]',
    ],
    casual: ['[wozu brauchst du das|wofür das|muss das sein|echt jetzt, wozu]?', 'sag ich lieber nicht'],
  },
  'withholds-named': {
    formal: ['ist {the} wirklich [nötig|erforderlich]?', '[wozu|wofür] ist {the} nötig?'],
    neutral: ['[wozu|wofür] ist {the} nötig?', 'ist {the} wirklich [nötig|notwendig]?', 'muss das sein, {the}?'],
    casual: ['{thing}? [wozu denn|wofür]', 'muss das sein mit {thing}?'],
  },
  'looks-for': {
    formal: [
      '[einen Moment bitte|bitte haben Sie einen Moment Geduld], das [muss ich erst suchen|muss ich erst nachsehen]',
    ],
    neutral: [
      '[Moment|einen Moment|warten Sie kurz], das muss ich [erst suchen|kurz nachsehen|raussuchen]',
      '[das habe ich nicht zur Hand|das weiß ich nicht auswendig], [ich schau nach|Moment]',
    ],
    casual: [
      '[moment|sek|warte] muss [suchen|kurz schauen|gucken]',
      '[hab ich nicht hier|weiß ich nicht auswendig], [sek|moment]',
    ],
  },
  waits: {
    formal: ['[natürlich|selbstverständlich|in Ordnung|gut|danke][, ich warte||, lassen Sie sich Zeit]', 'ich warte'],
    neutral: [
      '[ok|okay|gut|klar|alles klar|kein Problem|in Ordnung][||, ich warte|, danke|, kein Stress]',
      '[ich warte|gut, bis gleich]',
    ],
    casual: ['[ok|k|klar|passt|gut|alles klar][||, warte|, danke]', '[warte|kein ding]'],
  },
  nods: {
    formal: [
      '[verstehe|ich verstehe|gut|in Ordnung|danke|zur Kenntnis genommen|gut zu wissen]',
      '[gut|danke], [verstanden|verstehe|gut zu wissen]',
    ],
    neutral: [
      '[ok|okay|gut|verstehe|alles klar|aha|ach so|ah ok|super|ja gut|prima|gut zu wissen][||, danke|, und?|, und jetzt?|, passt]',
      '[ja|ok|gut|super|danke], [verstehe|gut|alles klar|das passt]',
    ],
    casual: [
      '[ok|k|aha|ach so|verstehe|jo|mhm|gut|cool|ah ok|super][||, und?|, und jetzt?|, danke]',
      '[ok|ja|cool], [und nu?|verstehe|passt]',
    ],
  },
  thanks: {
    formal: [
      '[danke|vielen Dank|besten Dank|herzlichen Dank|sehr gut, vielen Dank|ich danke Ihnen][|| für Ihre Hilfe| für die Auskunft|, das war alles|, auf Wiedersehen|, das hilft mir sehr|, das wollte ich wissen|, einen schönen Tag noch]',
    ],
    neutral: [
      '[danke|vielen Dank|super, danke|prima, danke|danke schön|ah super, danke|perfekt, vielen Dank|toll, danke][|||, das war alles|, das hilft|, tschüss| für die Hilfe|, schönen Tag noch|, mehr wollte ich nicht|, das ging ja schnell|, sehr nett]',
      '[super|prima|perfekt|toll|sehr gut][, das war alles|, das hilft mir|, das ging schnell|, dann bis bald|, danke]',
    ],
    casual: [
      '[danke|thx|super|top, danke|cool, danke|dank dir|perfekt|super danke|ah super danke][|||, das wars|, hilft mir|, tschau|, ciao| schönen tag]',
      '[cool|super|top|perfekt|nice][|, das wars|, das ging schnell| danke|, ciao]',
    ],
  },
  'thanks-quietly': {
    formal: ['[danke|vielen Dank|ich danke Ihnen][|| für Ihre Hilfe| dafür|, das war alles|, auf Wiedersehen]'],
    neutral: [
      '[danke|vielen Dank|danke Ihnen][|| für die Hilfe| dafür|, das war alles|, das ist schon mal gut zu wissen|, tschüss]',
    ],
    casual: ['[danke|danke dir][||, das wars| für die hilfe|, ciao]'],
  },
  'needs-no-more': {
    formal: [
      '[nein, ][das war alles|das ist alles|sonst nichts|mehr brauche ich nicht][, danke|, vielen Dank|, danke für Ihre Hilfe|, auf Wiedersehen|, einen schönen Tag]',
    ],
    neutral: [
      '[nein|nein danke|ne], [das war alles|das wars|sonst nichts|alles gut|das reicht|mehr brauche ich nicht][, danke|, vielen Dank||, tschüss|, schönen Tag noch| für heute]',
      '[das war alles|das wars|alles erledigt|sonst nichts][, danke|, tschüss|, vielen Dank|, schönen Tag noch]',
      '[super|prima|danke|perfekt], [das war alles|das wars|sonst nichts|mehr brauche ich nicht][||, danke|, tschüss]',
    ],
    casual: [
      '[nein|ne|nö][ das wars| alles gut| passt|| mehr nicht][ danke|, thx||, ciao]',
      '[das wars|alles gut|mehr nicht][ danke|, ciao]',
      '[super|cool|danke] [das wars|alles gut|passt][|| danke|, ciao]',
    ],
  },
};
