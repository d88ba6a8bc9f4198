import { expect, it } from 'vitest';
import { explainReading } from '../../../src/customer/reading/explain.ts';
import { briefOf } from '../brief-of.ts';

it('says what each clause stands under, which facts it may ask for, and what all is read as', () => {
  const lines = explainReading(
    'Once I have your order number, the refund is issued. What is your e-mail address?',
    briefOf(),
  );
  expect(lines).toContainEqual(expect.stringMatching(/once i have your order number.*\(conditional/));
  expect(lines).toContainEqual(expect.stringMatching(/asks for "what is your email address\?": email/));
  expect(lines.at(-1)).toMatch(/^ {2}asks, fact email: "What is your e-mail address\?"/);
});
