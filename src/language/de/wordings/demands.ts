import type { Demands } from '../../wordings.ts';

export const demands: Demands = {
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
  wishes: {
    formal: [
      '[ich möchte|ich würde gerne|mein Anliegen: ich möchte|kurz gesagt, ich möchte|konkret möchte ich|es geht darum, ich möchte] {wish}',
      '[kann ich bei Ihnen|wie kann ich|könnte ich] {wish}?',
    ],
    neutral: [
      '[|hm, |ja, ][ich möchte|ich will|ich würde gern|ich will nur|ich möchte nur|eigentlich will ich|also, ich möchte|ich wollte|ich muss|mir geht es darum, ich will] {wish}',
      '[kann ich|wie kann ich|kann ich hier|wo kann ich] {wish}?',
    ],
    casual: [
      '[|hm |ja ][ich will|ich will nur|ich möcht|ich muss|eigentlich will ich|will einfach|wollte nur|also ich will] {wish}',
      '[wie kann ich|kann ich hier|kann ich bei euch] {wish}',
    ],
  },
  'still-wishes': {
    formal: [
      '[ich möchte noch immer|ich möchte nach wie vor|offen ist noch: ich möchte|dennoch möchte ich|mein Anliegen bleibt: ich möchte] {wish}',
    ],
    neutral: [
      '[|hm, |ja, ][ich möchte immer noch|ich will aber noch|gut, aber ich möchte|ok, aber ich will|das ist ja gut, aber ich will|aber ich möchte|ich muss noch|trotzdem will ich] {wish}',
      '[und wie kann ich nun|und kann ich jetzt|wie kann ich denn|also, wie kann ich] {wish}?',
    ],
    casual: [
      '[|hm |ja ][ich will immer noch|ok aber ich will|gut aber ich will|ich muss noch|aber ich wollte|trotzdem will ich|ich will halt|hä ich will] {wish}',
      '[und wie kann ich jetzt|kann ich jetzt|wie soll ich denn] {wish}',
    ],
  },
  asks: {
    formal: ['[wie lautet|was ist] {the}?', '[bitte nennen Sie mir noch|es fehlt noch]: {the}'],
    neutral: ['[und|was ist mit|nur noch|also]: {the}?', 'ich brauche noch: {the}'],
    casual: ['[und|und was ist mit] {the}?'],
  },
  'asks-human': {
    formal: [
      'ich [möchte|würde gerne] mit [einem Mitarbeiter|einer Person|einem Menschen|jemandem aus Ihrem Team] sprechen',
      '[bitte verbinden Sie mich|könnten Sie mich verbinden] mit [einem Mitarbeiter|einer Kollegin|einem Menschen]',
    ],
    neutral: [
      'ich [will|möchte|muss] mit [einem Menschen|jemandem|einem Mitarbeiter|einer echten Person] [sprechen|reden]',
      '[kann ich|könnte ich] mit [jemandem|einem Menschen|einem Mitarbeiter] [sprechen|reden]?',
      '[einen Menschen|einen Mitarbeiter|eine echte Person], bitte',
    ],
    casual: [
      '[kann ich|will] mit [nem menschen|jemandem|nem mitarbeiter|wem echten] [reden|sprechen]',
      '[mensch|mitarbeiter|echte person] [bitte|jetzt|pls]',
    ],
  },
  'asks-human-again': {
    formal: [
      '[noch einmal|wie gesagt|ich wiederhole], ich möchte mit [einem Menschen|einem Mitarbeiter|einer Person] sprechen',
      'ich [habe um einen Mitarbeiter gebeten|warte noch immer auf einen Mitarbeiter|bestehe auf einem Mitarbeiter]',
    ],
    neutral: [
      '[wie gesagt|nochmal|bitte|ich sagte], [einen Menschen|einen Mitarbeiter|eine echte Person][, bitte|]',
      '[ich will immer noch|ich möchte einfach|ich will nur] mit [jemandem|einem Menschen|einem Mitarbeiter] [reden|sprechen]',
      'ich [hatte nach einem Mitarbeiter gefragt|will einen Menschen, keinen Bot]',
    ],
    casual: [
      '[ich sagte|ich will|immer noch|einfach] [mensch|einen menschen|nen mitarbeiter|ne echte person]',
      '[mensch|mitarbeiter][. jetzt|!| endlich|. bitte|, nochmal]',
      '[gib mir|ich brauch] [nen menschen|nen mitarbeiter] [jetzt|endlich|bitte]',
    ],
  },
  'is-anyone-there': {
    formal: [
      '[hallo|entschuldigen Sie], ist [jemand|noch jemand] da?',
      '[kommt|meldet sich] noch jemand?',
      'darf ich bald mit jemandem rechnen?',
    ],
    neutral: [
      'hallo? ist [da jemand|jemand da|noch wer da]?',
      '[kommt da noch jemand|wo bleibt der Mitarbeiter|meldet sich noch wer|warte ich hier umsonst]?',
    ],
    casual: ['[hallo|hey|hi]? [jemand da|wer da|noch da]?', '[kommt da noch wer|wo bleibt der mensch|keiner da]??'],
  },
  doubts: {
    formal: ['[sind Sie ganz sicher|ist das sicher]?', '[könnten|würden] Sie das [noch einmal prüfen|bestätigen]?'],
    neutral: [
      '[sind Sie sicher|ist das wirklich so|wirklich|ganz sicher|und das stimmt auch]?',
      '[können|könnten] Sie das [noch mal prüfen|bestätigen|nachsehen]?',
    ],
    casual: ['[sicher|echt|wirklich|ganz sicher]?', '[kannst du|könnt ihr] das [nochmal checken|nochmal prüfen]?'],
  },
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
  'says-again': {
    formal: ['[anders gesagt|mit anderen Worten|ich meine Folgendes|noch einmal]:', '[wie gesagt|wie geschrieben],'],
    neutral: ['[ich meine|wie gesagt|also nochmal|nein|nochmal|sorry, aber|also|was ich meinte],'],
    casual: ['[ich mein|wie gesagt|nochmal|also|nein|ey|ok|hallo,]'],
  },
  'repeats-before': {
    neutral: [
      'nochmal,',
      'wie gesagt,',
      'ich wiederhole,',
      'bitte,',
      'ok,',
      'naja,',
      'sorry,',
      'ehrlich,',
      'gut,',
      'also,',
      'hm,',
      'wirklich,',
      'ja,',
      'aber',
      'und',
      'Moment,',
    ],
  },
  'repeats-after': {
    neutral: [
      'wie gesagt',
      'nochmal',
      'wie vorhin',
      'noch einmal',
      'ich wiederhole',
      'wie oben',
      'zum letzten Mal',
      'bitte',
      'ok',
      'ehrlich',
      'wirklich',
      'nichts Neues',
      'wie Sie wissen',
      'sehen Sie',
      'sorry',
      'das ist alles',
      'wie schon geschrieben',
      'leider',
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
