/** Days and times that are offered: each a choice of its own, said whole. */
import { describe, expect, it } from 'vitest';
import { agendaCustomer } from '../../../src/customer/agenda.ts';
import { understand } from '../../../src/customer/understand.ts';
import { briefOf, reply } from '../brief-of.ts';

const visit = (prefer: string, locale = 'en-GB') =>
  briefOf({
    goal: 'Have the boiler serviced',
    opening: ['My boiler needs a service'],
    facts: {},
    prefer: [prefer],
    persona: { locale },
    wants: { done: ['service is booked'] },
  });

const offered = (text: string, locale?: string) =>
  understand(reply(text), visit('12 June', locale)).flatMap((act) =>
    act.kind === 'offers' ? act.options.map(({ label }) => label) : [],
  );

function says(prefer: string, text: string, locale?: string): string {
  const customer = agendaCustomer(visit(prefer, locale));
  customer.open();
  return (
    customer
      .react(reply(text))
      .next?.messages.map((message) => message.text)
      .join(' ') ?? ''
  );
}

describe('days and times to choose among', () => {
  it.each<[string, string[]]>([
    [
      'The engineer is near you on the 2nd, 12th or 20th of June. Which suits?',
      ['2nd of June', '12th of June', '20th of June'],
    ],
    ['Our next free days are June 2, 12 or 20. What day would you like?', ['June 2', 'June 12', 'June 20']],
    ['I have 2, 12 and 20 June. Please pick one.', ['2 June', '12 June', '20 June']],
    ['Would June 2 or 12 be good for you?', ['June 2', 'June 12']],
    [
      'We could come Monday at 8, Thursday at 1 or at 5. Which would you prefer?',
      ['Monday at 8', 'Thursday at 1', 'Thursday at 5'],
    ],
    ["She's free today at 3 and Friday at 10. Which'll it be?", ['today at 3', 'Friday at 10']],
    ['He can be there at 8:15, at 11:30 or at 17:45 – what works for you?', ['8:15', '11:30', '17:45']],
    ['Should we drop by at 7:30 am, 1 pm or 6:15 pm?', ['7:30 am', '1 pm', '6:15 pm']],
    [
      'There is Tuesday the 2nd at half past nine, Friday the 12th at noon or Saturday the 20th at 4. Which one?',
      ['Tuesday the 2nd at half past nine', 'Friday the 12th at noon', 'Saturday the 20th at 4'],
    ],
    ['Tue 2 June 8–12 / Fri 12 June 13–17. Which?', ['Tue 2 June 8–12', 'Fri 12 June 13–17']],
    ['Today or tomorrow?', ['Today', 'tomorrow']],
    [
      'Between 8 and 12 on Tuesday or from 1 to 5 on Wednesday?',
      ['between 8 and 12 on Tuesday', 'from 1 to 5 on Wednesday'],
    ],
    ['Tuesday between 8 and 12, or between 1 and 5?', ['Tuesday between 8 and 12', 'Tuesday between 1 and 5']],
    [
      'Either Tuesday the 5th between 9:00 and 11:30 or Wednesday the 6th between 13:00 and 15:30?',
      ['Tuesday the 5th between 9:00 and 11:30', 'Wednesday the 6th between 13:00 and 15:30'],
    ],
  ])('are told apart in "%s"', (text, labels) => expect(offered(text)).toEqual(labels));

  it.each<[string, string, string[]]>([
    [
      'de-DE',
      'Zwischen 8 und 12 Uhr am Dienstag oder von 13 bis 17 Uhr am Mittwoch?',
      ['zwischen 8 und 12 Uhr am Dienstag', 'von 13 bis 17 Uhr am Mittwoch'],
    ],
    [
      'es-ES',
      '¿Entre las 8 y las 12 el martes o de 13 a 17 el miércoles?',
      ['entre las 8 y las 12 el martes', 'de 13 a 17 el miércoles'],
    ],
    ['fr-FR', 'Mardi entre 8h et 12h ou mercredi de 13h à 17h ?', ['Mardi entre 8h et 12h', 'mercredi de 13h à 17h']],
    [
      'de-DE',
      'Wir hätten am Montag um 8, am Freitag um 13 oder um 17 Uhr. Was passt Ihnen?',
      ['Montag um 8', 'Freitag um 13', 'Freitag um 17 Uhr'],
    ],
    ['es-ES', 'Podría ser el 2, el 12 o el 20 de junio. ¿Cuál prefiere?', ['2 de junio', '12 de junio', '20 de junio']],
    ['fr-FR', 'Nous avons le 2, le 12 ou le 20 juin. Quel jour préférez-vous ?', ['2 juin', '12 juin', '20 juin']],
  ])('and so are they in %s: "%s"', (locale, text, labels) => expect(offered(text, locale)).toEqual(labels));

  it.each([
    'Our technicians work between 9 and 4. Which day suits you?',
    'You arrive on 2 June and leave on 12 June. Which room would you like?',
  ])('but not in "%s"', (text) => expect(offered(text)).toEqual([]));

  it.each<[string, string, string]>([
    ['12 June', 'I see openings on the 2nd, 12th or 20th of June. Which of these is best?', '12th of June'],
    ['Thursday at 5', 'We could come Monday at 8, Thursday at 1 or at 5. Which would you prefer?', 'Thursday at 5'],
    ['1 pm', 'Should we drop by at 7:30, at 13:00 or at 18:15?', '13:00'],
    ['Thursday at 5', 'Thursday then. At 1 or at 5?', 'at 5'],
    ['9:45', 'Would you rather come at 9:45 or at 16:30?', '9:45'],
  ])('%s is taken whole of "%s"', (wish, text, label) => expect(says(wish, text)).toContain(label));
});

it('"Any good?" lets choose among the hours before it', () => {
  expect(says('Thursday', "We've got Tue 3pm, Thu 10:30 or Fri 9:15. Any good?")).toMatch(/Thu/);
});

it('a wish with a day is found among windows over several days', () => {
  const offer = 'Between 8 and 12 on Tuesday or from 1 to 5 on Wednesday?';
  expect(says('Wednesday', offer)).toContain('from 1 to 5 on Wednesday');
});
