/** The same value in whatever spelling, and another that only looks like it. */
import { describe, expect, it } from 'vitest';
import { amountsIn } from '../../src/language/text/amounts.ts';
import { languageFor } from '../../src/language/languages.ts';
import { dateSpans } from '../../src/language/text/dates.ts';
import { isTime } from '../../src/language/text/times.ts';
import { mentions } from '../../src/language/text/values.ts';

const english = languageFor('en');

describe('an amount that is told in words', () => {
  it.each([
    ['en', 'That comes to twelve fifty.', true],
    ['en', 'It was twelve euros fifty', true],
    ['en', 'Twelve-fifty!', true],
    ['en', 'One hundred and twelve fifty', false],
    ['en', 'Twelve fifty-five', false],
    ['en', 'Twelve, fifty of them red', false],
    ['de', 'Das macht zwölf fünfzig.', true],
    ['de', 'zwölf Euro fünfzig', true],
    ['fr', 'douze euros cinquante', true],
    ['es', 'doce con cincuenta', true],
  ])('is heard in %s: “%s”: %s', (code, text, isSaid) =>
    expect(mentions(text, 12.5, languageFor(code), 'amount')).toBe(isSaid),
  );
});

describe('a value is said in', () => {
  it.each([
    ['the third of May', 'We start on 3 May.'],
    ['2026-05-03', 'We start on the third of May.'],
    ['3/5', 'Starting May 3rd, then.'],
    ['11 September', 'Your stay is 11. until 14. September.'],
    ['9 June', 'From 9–12 June 2026.'],
    ['8.45 pm', 'The train leaves at quarter to nine in the evening.'],
    ['20:45', 'It goes at a quarter to nine.'],
    ['around half past two in the night', 'Arrival 02:30.'],
    ['7 am', 'It opens at 7.'],
    ['10.30', 'Served until the 10.30.'],
    ['6 pm', 'Between 5 and 6 pm.'],
    ['six kilos', 'No more than 6 kg.'],
    ['2.5 GB', 'You have 2.5GB left.'],
    ['two hours and a half', 'It takes two hours and a half.'],
    ['90 minutes', 'That makes an hour and a half: 1 hour and 30 minutes.'],
    ['about five weeks now', 'It has hurt for five weeks.'],
    ['two weeks', 'It takes 14 days.'],
    ['every six weeks', 'It comes each 6 weeks.'],
    ['20 %', 'You get twenty percent off.'],
    ['£5', 'It is only a fiver.'],
    ['£60', 'That is sixty quid.'],
    ['£0.85', 'They are 85p each.'],
    ['Q7T2LX', 'I heard quebec seven tango two lima x-ray.'],
    ['4471 9902 18', 'Is it four four seven one, double nine oh two, eighteen?'],
    ['BD 40871', 'B, D, four, zero, eight, seven, one.'],
    ['K7M-2PX', 'Your code is k7m 2px.'],
  ])('%s: “%s”', (value, text) => expect(mentions(text, value, english)).toBe(true));
});

describe('a value is not said in', () => {
  it.each([
    ['the third of May', 'We start on 13 May.'],
    ['8.45 pm', 'It leaves at quarter past nine.'],
    ['8.45 pm', 'It leaves at 8.45 in the morning.'],
    ['7 am', 'It takes 7 days.'],
    ['7 am', 'From 7 people on.'],
    ['7 am', 'It opens at 7 pm.'],
    ['six kilos', 'Room six, two kilos.'],
    ['2.5 GB', 'You have 2.5 minutes left.'],
    ['Q7T2LX', 'I heard quebec seven tango three lima x-ray.'],
    ['two weeks', 'It takes two days.'],
  ])('%s: “%s”', (value, text) => expect(mentions(text, value, english)).toBe(false));
});

it.each(['7 to 8', 'room 3.17', '12', '£7.30', 'two of us', 'after lunch', 'since 7 this morning at home'])(
  '“%s” is no time',
  (text) => expect(isTime(text, english)).toBe(false),
);

it.each([
  ['from 3 to 7 April', [3, 7]],
  ['2 guests and 5 May', [5]],
  ['on 4 and 5 May', [4, 5]],
])('the days of “%s”', (text, days) =>
  expect(dateSpans(text, english).map(({ dates }) => dates[0]!.day)).toEqual(days),
);

it.each([
  ['3 p.m. and 40 pounds', [40]],
  ['99p or a tenner', [0.99, 10]],
  ['£2.50p', [2.5]],
])('the amounts of “%s”', (text, amounts) => expect(amountsIn(text, english)).toEqual(amounts));
