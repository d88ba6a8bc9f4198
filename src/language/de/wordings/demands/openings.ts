/** How a customer begins. */
import type { Openings } from '../../../wordings.ts';

export const openings: Openings = {
  greets: { formal: ['Guten Tag'], neutral: ['[Hallo|Guten Tag|Hi]'], casual: ['[hallo|hi|hey|moin]'] },
  'opens-with': {
    formal: [
      '[Guten Tag|Sehr geehrte Damen und Herren|Hallo|Guten Morgen],',
      '[Guten Tag|Guten Morgen].',
      '[|Guten Tag. ][Ich hoffe, Sie können mir weiterhelfen|Ich habe ein Anliegen|Ich schreibe Ihnen wegen eines Problems].',
    ],
    neutral: [
      '[Hallo|Guten Tag|Hi|Guten Morgen|Hallo zusammen][,|,|.|!]',
      '[|Hallo. |Guten Tag. |Hi, ][ich habe eine Frage|ich hoffe, Sie können helfen|kurze Frage|ich brauche Hilfe|ich komme nicht weiter|ich habe da ein Problem].',
      '[|Hallo, |Hi, ][ich weiß nicht, ob ich hier richtig bin|entschuldigen Sie die Störung|vielleicht bin ich hier falsch], aber:',
      '[also|so|kurz nur],',
    ],
    casual: [
      '[hallo|hi|hey|moin|servus][,|!|.]',
      '[also|hi also|so],',
      '[|hi |hey ][kurze frage|brauch hilfe|hab ein problem|komm nicht weiter].',
    ],
  },
  'opens-and': {
    formal: [
      '[können Sie mir|könnten Sie mir] [helfen|weiterhelfen|dabei helfen]?',
      '[vielen Dank im Voraus|für Ihre Hilfe wäre ich dankbar|ich freue mich auf Ihre Antwort]',
    ],
    neutral: [
      '[können Sie mir|könnten Sie] [helfen|weiterhelfen|da helfen|da mal nachsehen]?',
      '[bitte um Hilfe|danke im Voraus|ich weiß nicht weiter|ich hoffe, Sie können helfen|das wäre super]',
      '[was kann ich tun|was jetzt|was muss ich machen|wie geht das|was brauchen Sie von mir]?',
    ],
    casual: [
      '[kannst du helfen|bitte um hilfe|was mach ich jetzt|was nun|wie geht das|hoffe ihr könnt helfen]',
      'danke',
    ],
  },
};
