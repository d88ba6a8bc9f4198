/** What answers a turn that asks for nothing, or for no more. */
import type { Courtesies } from '../../../wordings.ts';

export const courtesies: Courtesies = {
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
