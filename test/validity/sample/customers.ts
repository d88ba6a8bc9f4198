/** Customers' turns of τ-bench that name a person, each distinct text once. Asking for one is the smaller part of what they do. */
import { dialoguesOf, turnsOf } from './dialogues.ts';
import { distinct } from './draw.ts';
import { labelled, labelsIn } from './labels.ts';

const net =
  /\b(human|person|representative|supervisor|manager|someone|somebody|real agent|live agent|transfer|speak (?:to|with)|talk (?:to|with)|escalat)/i;

export const customersNamingPeople = (data: string) =>
  labelled(
    distinct(dialoguesOf(data, 'tau').flatMap((dialogue) => turnsOf(dialogue, 'tau', 'customer'))).filter(({ text }) =>
      net.test(text),
    ),
    labelsIn('customers.tsv'),
  );
