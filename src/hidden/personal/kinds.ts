export const personalKinds = ['name', 'address', 'email', 'phone', 'iban', 'card', 'national-id'] as const;
export type PersonalKind = (typeof personalKinds)[number];

/** What a fact, a column or a member of that name holds; null: nothing personal. */
export function kindNamed(words: string): PersonalKind | null {
  const plain = words
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll(/[_-]+/g, ' ')
    .toLowerCase();
  return named.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

const named: [PersonalKind, RegExp][] = [
  ['email', /\be ?mail\b/],
  ['phone', /\b(phone|mobile|telephone|cell)\b/],
  ['iban', /\b(iban|bank account)\b/],
  ['card', /\b(credit|debit|payment|bank) card\b|\bcard number\b(?<!gift card number)/],
  [
    'national-id',
    /\b(ssn|social security|national insurance|passport|tax id|national id|id card|driving licen[cs]e)\b/,
  ],
  ['address', /\b(address|street|post ?code|zip( code)?)\b(?<!(e ?mail|ip|web) address)/],
  [
    'name',
    new RegExp(
      [
        '^(full |first |last |middle |customer |family |sur|given |fore|maiden )?name$',
        String.raw`\bname of the (customer|account holder|caller|person)\b`,
        String.raw`\b(account|card) ?holder\b`,
        String.raw`\b(your|my|customer's|full|first|last) (sur)?name\b`,
      ].join('|'),
    ),
  ],
];
