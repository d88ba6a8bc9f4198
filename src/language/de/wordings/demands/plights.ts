/** What is hard for a customer just now. */
import type { Plights } from '../../../wordings.ts';

export const plights: Plights = {
  plight: {
    formal: ['das ist für mich zur Zeit [sehr schwer|keine leichte Zeit]'],
    neutral: [
      '[das ist für mich gerade alles sehr schwer|ich habe gerade eine schwere Zeit|mir fällt das im Moment alles sehr schwer]',
    ],
    casual: ['[das ist grad alles echt schwer für mich|mir gehts grad nicht gut]'],
  },
  'plight-bereavement': {
    formal: ['in meiner Familie gab es einen Todesfall, [es fällt mir nicht leicht|ich bitte um Verständnis]'],
    neutral: [
      '[bei uns ist vor Kurzem jemand gestorben|ich habe jemanden verloren], [das ist gerade alles sehr schwer|haben Sie bitte Geduld mit mir]',
    ],
    casual: ['[bei uns ist wer gestorben|wir haben einen todesfall], [ist grad alles viel|fällt mir echt schwer]'],
  },
  'plight-hardship': {
    formal: [
      'ich bin zur Zeit in finanziellen Schwierigkeiten, [deshalb ist mir das sehr wichtig|das macht mir Sorgen]',
    ],
    neutral: [
      '[ich habe gerade sehr wenig Geld|ich habe meine Arbeit verloren], [das macht mir Sorgen|deshalb ist das wichtig für mich]',
    ],
    casual: ['[bin grad echt knapp|hab meinen job verloren], [mach mir sorgen|ist wichtig für mich]'],
  },
  'plight-illness': {
    formal: ['ich bin zur Zeit [schwer krank|gesundheitlich sehr angeschlagen], das fällt mir nicht leicht'],
    neutral: [
      '[ich bin gerade ziemlich krank|ich komme gerade aus dem Krankenhaus], [das fällt mir nicht leicht|haben Sie bitte Geduld]',
    ],
    casual: ['[bin grad echt krank|komm grad ausm krankenhaus], [hab bitte geduld|ist grad viel]'],
  },
  'plight-disability': {
    formal: ['ich bin [sehbehindert|schwerbehindert], [ich wäre für kurze Antworten dankbar|das dauert bei mir etwas]'],
    neutral: [
      '[ich bin sehbehindert|ich habe eine Behinderung|ich benutze einen Screenreader], [bitte schreiben Sie kurz|das dauert bei mir etwas länger]',
    ],
    casual: ['[bin sehbehindert|nutze nen screenreader], [bitte kurz schreiben|dauert bei mir länger]'],
  },
};
