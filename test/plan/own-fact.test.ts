import { expect, it } from 'vitest';
import { isOwn } from '../../src/plan/own-fact.ts';

it('a fact is its conversation’s own where it was made for it and is rare', () => {
  const own: [string, string][] = [
    ['48213377', 'faker.string.numeric'],
    ['shopper.102938475@example.org', 'faker.string.numeric'],
    ['GB82 WEST 1234 5698 7654 32', 'faker.finance.iban'],
    ['A-2026-00417', 'setup.order.id'],
    ['Marlene Oberhauser', 'faker.person.fullName'],
    ['17 Willow Crescent', 'faker.location.streetAddress'],
    ['jo@example.org', 'faker.internet.email'],
  ];
  expect(own.filter(([value, source]) => !isOwn(value, [source]))).toEqual([]);
});

it('what is common, a date, an amount or written in the YAML is nobody’s own', () => {
  const shared: [string, string[]][] = [
    ['48213377', []],
    ['4821', ['faker.string.numeric']],
    ['2026-03-14', ['faker.date.recent']],
    ['14/03/2026', ['setup.order.date']],
    ['2026-03-14T10:00:00Z', ['setup.order.date']],
    ['1,299,000.95', ['setup.order.total']],
    ['Handcrafted Metal Chair', ['faker.commerce.productName']],
    ['Springfield', ['faker.location.city']],
    ['in transit to you', ['setup.order.status']],
    ['https://shop.example/12345678', ['setup.order.link']],
    ['shopper@example.org', ['locale']],
  ];
  expect(shared.filter(([value, sources]) => isOwn(value, sources))).toEqual([]);
});
