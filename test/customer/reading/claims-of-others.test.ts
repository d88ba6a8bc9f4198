import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/customer/understand.ts';
import { averageCustomer } from '../../../src/plan/persona.ts';
import { briefOf } from '../brief-of.ts';

const closing = {
  en: { goal: 'Have account K-4410 closed', done: ['closed', 'has been closed'], value: 'K-4410' },
  de: { goal: 'Das Abo kündigen', done: ['gekündigt'], value: 'K-4410' },
  fr: { goal: 'Résilier le contrat', done: ['résilié'], value: 'K-4410' },
  es: { goal: 'Anular la cita', done: ['anulada'], value: 'K-4410' },
};

function isClaimed(locale: keyof typeof closing, text: string): boolean {
  const { goal, done, value } = closing[locale];
  const brief = briefOf({
    goal,
    intent: 'close',
    facts: { number: { value } },
    persona: { ...averageCustomer, locale },
    wants: { done },
  });
  return understand({ messages: [{ text, options: [] }], signals: [] }, brief).some(({ kind }) => kind === 'claims');
}

describe('a claim is one of this customer’s matter, now', () => {
  it.each([
    ['en', 'Account K-4409 has been closed. Is yours K-4410?'],
    ['en', 'All but K-4410 have been closed.'],
    ['en', 'K-4409 has been closed, K-4410 however has not.'],
    ['en', 'Your other account has been closed.'],
    ['en', 'Accounts closed: none.'],
    ['en', 'We were told that it has been closed, yet nobody confirmed it.'],
    ['en', 'A colleague will make sure that it is closed.'],
    ['en', 'Our terms: an account is closed after a year without use.'],
    ['de', 'K-4409 ist gekündigt, K-4410 jedoch nicht.'],
    ['de', 'Ihr anderes Abo ist gekündigt.'],
    ['de', 'Eine Kollegin sorgt dafür, dass es gekündigt wird.'],
    ['fr', 'Le contrat K-4409 a été résilié. Parlez-vous de K-4410 ?'],
    ['es', 'La cita K-4409 fue anulada ayer; K-4410 sigue en pie.'],
  ] as const)('%s: not in “%s”', (locale, text) => expect(isClaimed(locale, text)).toBe(false));

  it.each([
    ['en', 'The status of K-4410 changed from "open" to "closed".'],
    ['en', 'There is no doubt that K-4410 has been closed.'],
    ['en', 'That one has been closed, nothing will be charged.'],
    ['en', '| Account | Status |\n|---|---|\n| K-4410 | Closed |'],
    ['en', 'K-4410 has been closed under reference 90211.'],
    ['en', 'Your account has been closed; the receipt is Q-7781.'],
    ['en', 'K-4409 and K-4410 have been closed.'],
    ['de', 'Damit ist K-4410 gekündigt; es wird nichts mehr abgebucht.'],
    ['fr', 'Le contrat K-4410 est résilié, rien ne vous sera facturé.'],
    ['es', 'La cita K-4410 queda anulada y no se te cobrará nada.'],
  ] as const)('%s: but in “%s”', (locale, text) => expect(isClaimed(locale, text)).toBe(true));
});
