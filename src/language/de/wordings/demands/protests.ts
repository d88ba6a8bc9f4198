/** What a customer says that does not accept, believe or understand. */
import type { Protests } from '../../../wordings.ts';

export const protests: Protests = {
  doubts: {
    formal: ['[sind Sie ganz sicher|ist das sicher]?', '[könnten|würden] Sie das [noch einmal prüfen|bestätigen]?'],
    neutral: [
      '[sind Sie sicher|ist das wirklich so|wirklich|ganz sicher|und das stimmt auch]?',
      '[können|könnten] Sie das [noch mal prüfen|bestätigen|nachsehen]?',
    ],
    casual: ['[sicher|echt|wirklich|ganz sicher]?', '[kannst du|könnt ihr] das [nochmal checken|nochmal prüfen]?'],
  },
  objects: {
    formal: [
      'das [ist für mich nicht akzeptabel|kann ich nicht hinnehmen][. Gibt es wirklich keinen anderen Weg?|. Warum ist das so?|]',
      'dem muss ich widersprechen. Es muss doch eine Möglichkeit geben',
    ],
    neutral: [
      '[das kann doch nicht sein|das reicht mir nicht|das akzeptiere ich nicht|das ergibt keinen Sinn][||. Da muss doch etwas gehen|. Warum nicht?]',
      '[warum nicht|wieso das|wirklich|sind Sie sicher]? [Es muss doch einen Weg geben|Da muss doch was gehen]',
      '[hm|aber], warum nicht?',
    ],
    casual: [
      '[warum nicht|wieso|sicher|echt jetzt]?',
      '[ernsthaft|komm schon|hä], da muss doch was gehen',
      '[geht ja gar nicht|kann nicht sein|unfair][||, wieso]',
    ],
  },
  complains: {
    formal: [
      '[das dauert viel zu lange|ich bin enttäuscht|das hilft mir nicht weiter|ich hatte mehr erwartet][||, muss ich sagen|, ehrlich gesagt]',
    ],
    neutral: [
      '[das ist echt frustrierend|das dauert zu lange|das hilft mir nicht|wir drehen uns im Kreis|so kommen wir nicht weiter|langsam nervt es][||, ehrlich gesagt|, wirklich]',
    ],
    casual: ['[das nervt|omg|das bringt nichts|ernsthaft|zeitverschwendung|boah][||, ehrlich| mann| echt]'],
  },
  insults: {
    formal: [
      'das ist der [schlechteste|unfähigste] Service, den ich je [erlebt|gesehen] habe',
      '[Sie sind völlig nutzlos|was für ein lächerlicher Laden]',
    ],
    neutral: [
      '[Sie sind nutzlos|was für ein Saftladen|dieser Bot ist Müll|sind Sie dumm oder was|schlechtester Service überhaupt][||, ehrlich|, wirklich]',
    ],
    casual: [
      '[nutzloser|dummer|unfähiger|blöder] [bot|automat|computer]',
      '[saftladen|bist du dumm|so ein müll|schlechtester bot ever][||, ehrlich| lol]',
    ],
  },
  'asks-meaning': {
    formal: [
      '[ich verstehe nicht, was Sie meinen|das beantwortet meine Frage nicht|da kann ich nicht folgen][. Was heißt das für mich?||, leider]',
    ],
    neutral: [
      '[wie meinen Sie das|was heißt das|was bedeutet das|wie bitte]?',
      '[das war nicht meine Frage|das verstehe ich nicht|das hilft mir nicht|danach habe ich nicht gefragt|das ist keine Antwort][||, leider|, sorry]',
      '[hm|sorry|ok, aber], [was heißt das|das war nicht die Frage]',
    ],
    casual: [
      '[hä|was|wie jetzt|wie meinst du]?',
      '[das hab ich nicht gefragt|versteh ich nicht|was heißt das|das mein ich nicht][||, sorry| ehrlich]',
      '[hm|ok aber|äh], [was|wie|das wars nicht]',
    ],
  },
  'other-language': {
    formal: [
      '[könnten Sie bitte|würden Sie bitte] auf Deutsch [schreiben|antworten]?',
      'ich spreche leider nur Deutsch',
    ],
    neutral: [
      '[auf Deutsch bitte|geht das auch auf Deutsch|können Sie Deutsch schreiben]?',
      'sorry, ich [spreche|verstehe] nur Deutsch',
    ],
    casual: ['[deutsch bitte|gehts auch auf deutsch|kannst du deutsch]?', 'sorry nur deutsch'],
  },
};
