/** How a customer says what it wants: to have done, to be told, or a person. */
import type { Wants } from '../../../wordings.ts';

export const wants: Wants = {
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
      'ich [habe um einen Mitarbeiter gebeten|möchte nach wie vor mit einem Mitarbeiter sprechen|bestehe auf einem Mitarbeiter]',
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
};
