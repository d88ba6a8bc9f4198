import { expect, it } from 'vitest';
import { languageFor } from '../../src/language/languages.ts';
import { nameOf } from '../../src/suites/script/fact-name.ts';

it.each([
  ['en', 'What is your order number?', 'order_number'],
  ['en', 'Could you please give me your email address?', 'email_address'],
  ['de', 'Wie lautet Ihre Bestellnummer?', 'bestellnummer'],
  ['de', 'Können Sie mir bitte Ihre Adresse nennen?', 'adresse'],
  ['es', '¿Cuál es su número de pedido?', 'numero_pedido'],
  ['es', '¿Podría indicarme su dirección?', 'direccion'],
  ['fr', 'Quel est votre numéro de commande ?', 'numero_commande'],
  ['fr', 'Pouvez-vous me donner votre adresse, s’il vous plaît ?', 'adresse'],
])('in %s a fact that is asked for by "%s" is called %s', (code, question, name) => {
  expect(nameOf(question, {}, languageFor(code)!)).toBe(name);
  expect(nameOf(question, { [name]: 'x' }, languageFor(code)!)).toBe(`${name}_2`);
});
