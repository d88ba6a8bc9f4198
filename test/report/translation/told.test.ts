import { expect, it } from 'vitest';
import { de } from '../../../src/report/translation/de.ts';
import { es } from '../../../src/report/translation/es.ts';
import { fr } from '../../../src/report/translation/fr.ts';
import { toldIn } from '../../../src/report/translation/told.ts';

const told = toldIn({ language: 'de', words: de }, new Set(['Refunds', 'Effort', '2.4', 'Held, as agreed']));
const inSpanish = toldIn({ language: 'es', words: es }, new Set(['Refunds']));

it('says a finished sentence in another language, with its figures as that language writes them', () => {
  expect(told('41 of 1,200')).toBe('41 von 1.200');
  expect(told('Refunds got worse: 41 of 60 solved, was 55 of 60; difference −23.3 points, 95 % −37.2 to −9.5')).toBe(
    'Refunds schlechter: 41 von 60 gelöst, vorher 55 von 60; Unterschied −23,3 Punkte, 95 % −37,2 bis −9,5',
  );
  expect(told('Real customers on 2026-03-18: nothing unusual beside the 6 days before.')).toBe(
    'Echte Kunden am 18.03.2026: nichts Ungewöhnliches; davor bekannt: 6 Tage.',
  );
});

it('groups digits where the language does', () => {
  expect(inSpanish('41 of 1,200')).toBe('41 de 1200');
  expect(inSpanish('41 of 12,000')).toBe('41 de 12.000');
});

it('writes a title small within a sentence, but in a language whose nouns have a capital anywhere', () => {
  expect(told('Refunds got worse: effort index')).toBe('Refunds schlechter: Aufwandsindex');
  expect(told('Refunds got worse: verified success')).toBe('Refunds schlechter: nachgewiesener Erfolg');
  expect(told('Verified success got worse in Refunds')).toBe(
    'Nachgewiesener Erfolg schlechter in diesen Anliegen: Refunds',
  );
  expect(inSpanish('Refunds got worse: effort index')).toBe('Refunds empeora: índice de esfuerzo');
  expect(inSpanish('Effort index got worse in Refunds')).toBe('Índice de esfuerzo, peor en Refunds');
});

it('leaves what a project calls things as it is, whatever it looks like', () => {
  expect(told('Effort')).toBe('Effort');
  expect(told('2.4 → 2.3')).toBe('2.4 → 2,3');
  expect(told('Held, as agreed: not observable')).toBe('Held, as agreed: nicht beobachtbar');
});

it('tells what stands before a sentence’s own words from what is strung to it', () => {
  const standing = '27 of 45 solved, was 45 of 45, neither surely at least nor surely below the floor of 50 %';
  expect(told(standing)).toBe(
    '27 von 45 gelöst, vorher 45 von 45, weder sicher mindestens bei noch sicher unter der Untergrenze von 50 %',
  );
  const french = toldIn({ language: 'fr', words: fr }, new Set());
  expect(french(standing)).toContain(
    'auparavant 45 sur 45, ni à coup sûr au moins ni à coup sûr sous le plancher de 50 %',
  );
});

it('leaves a sentence whole of which it does not know a part, figures and all', () => {
  expect(told('Zonk 3')).toBe('Zonk 3');
  expect(told('41 of 60 zonked, unknown in 9.5')).toBe('41 of 60 zonked, unknown in 9.5');
  expect(told('Checked, and left.')).toBe('Checked, and left.');
  expect(told('Keep refunds on the old release for eight of twelve customers')).toBe(
    'Keep refunds on the old release for eight of twelve customers',
  );
});

it('says what it knows around what a bot or a project wrote, which stays as it was written', () => {
  expect(told('Paid: expected $.status is "was 3 of 4", found $.status: nothing; the bot said it was done')).toBe(
    'Paid: erwartet $.status ist "was 3 of 4", gefunden $.status: nichts; der Bot sagte, es sei erledigt',
  );
  expect(told('Told: words')).toBe('Gesagt: words');
});

it('tells a list from the sentence it stands in, and a pair from the commas in its figures', () => {
  expect(told('hold Refunds, Held, as agreed and Effort')).toBe('Refunds, Held, as agreed und Effort zurückhalten');
  expect(
    told('Roll out candidate for all five intents; hold Refunds, Effort and 2 more. Failed as well: Effort.'),
  ).toBe(
    'Kandidat ausrollen für alle fünf Anliegen; Refunds, Effort und 2 weitere zurückhalten. Ebenfalls nicht bestanden: Effort.',
  );
  expect(told('hold Refunds; not enough evidence yet on Effort and Held, as agreed.')).toBe(
    'Refunds zurückhalten; noch zu wenig Belege zu Effort und Held, as agreed.',
  );
  expect(
    told(
      'Level 1 is missing: solves what customers come for (not sure); answers without errors and time-outs (failed).',
    ),
  ).not.toContain('missing');
  expect(told('94.1 % [88.7, 97.4], at least 80 % asked')).toBe('94,1 % [88,7; 97,4], verlangt mindestens 80 %');
});

it('sets a no-break space before the signs of two parts in French', () => {
  const french = toldIn({ language: 'fr', words: fr }, new Set(['Refunds']));
  expect(french('Refunds: not observable; not verified')).toBe('Refunds\u00A0: non observable\u00A0; non vérifié');
  expect(french('94.1 % [88.7, 97.4], at least 80 % asked')).toContain('[88,7\u00A0; 97,4]');
  expect(french('1,200 conversations')).toBe('1\u202F200 conversations');
});

it('hears of what it leaves', () => {
  const left: string[] = [];
  const heard = toldIn({ language: 'de', words: de }, new Set(['Refunds']), { leave: (text) => left.push(text) });
  for (const text of ['Refunds', '41 of 60', 'Zonk', '41 of zonk']) heard(text);
  expect(left).toEqual(['Zonk', '41 of zonk']);
});

it('keeps a version, which is no figure', () => {
  expect(told('mystery-shopper 0.1.0')).toBe('mystery-shopper 0.1.0');
});

it('is not slowed by a text that repeats the program’s own words', () => {
  const before = process.cpuUsage().user;
  for (const times of [20, 40, 400]) {
    const text = 'was 1 of 2, unknown in 3; and held: '.repeat(times);
    expect(told(text).length).toBeGreaterThan(text.length / 2);
  }
  expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(20);
});
