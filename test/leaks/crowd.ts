/** Customers by the hundred thousand, made again each time they are asked for, and a bot that mixes up one in so many. */
import { createHash } from 'node:crypto';
import type { Conversation } from '../../src/conversation/conversation.ts';

const first =
  'Ada Ben Cleo Dora Emil Finn Greta Hugo Ines Jonas Kira Levi Mara Noah Olga Paul Rosa Sven Tara Uwe'.split(' ');
const last =
  'Abbot Berg Cole Diaz Egger Ford Gruber Hale Ito Jung Kaya Lund Moss Nagy Otto Park Quist Reed Sato Todd'.split(' ');

export interface Crowd {
  conversations(): AsyncGenerator<Conversation>;
  /** Ids in which another's value is told. */
  planted: ReadonlySet<string>;
}

/** @param every One in so many is told another's value; 0: nobody. */
export function crowd(size: number, every: number): Crowd {
  const planted = new Set<string>();
  if (every > 0) for (let at = every - 1; at < size; at += every) planted.add(idOf(at));
  return {
    planted,
    async *conversations() {
      for (let at = 0; at < size; at++) yield conversationOf(at, planted.has(idOf(at)));
    },
  };
}

const idOf = (at: number): string => `refund/calm/${at}`;

function conversationOf(at: number, leaks: boolean): Conversation {
  const own = factsOf(at);
  const names = Object.keys(own).filter((name) => name !== 'name');
  // Of somebody who was there before, said in another form than the owner's; names are shared by many here.
  const draw = drawOf('leak', at);
  const other = factsOf(draw % at || 0)[names[draw % names.length]!]!;
  const told = leaks ? ` I also see ${regrouped(other, draw)} here.` : '';
  const said = [
    `Hello, this is ${first[at % 7]} ${last[at % 5]}, how can I help?`,
    `Thank you. Your ticket is T-${drawOf('ticket', at)}${at % 100}. I have found ${regrouped(own['order']!, at)} of 3 May 2026, £${at % 900}.50.`,
    `${own['name']}, it is done.${told} Call 0800 123 4567 if anything is wrong.`,
  ];
  return {
    id: idOf(at),
    brief: { facts: Object.fromEntries(Object.entries(own).map(([key, value]) => [key, { value, own: true }])) },
    turns: said.map((text, turn) => ({
      number: turn + 1,
      customer: {
        messages: [
          {
            text: `It is ${Object.values(own)
              .filter((_, place) => place % 3 === turn)
              .join(', ')}.`,
          },
        ],
      },
      bot: { messages: [{ text, options: [] }], signals: [] },
    })),
    second: null,
    lifeline: [],
    setup: {},
    checks: [],
    times: { startedAt: new Date(at * 50).toISOString(), endedAt: new Date(at * 50 + 400).toISOString() },
  } as unknown as Conversation;
}

/** Five of each, of five kinds. */
function factsOf(at: number): Record<string, string> {
  const [a, b] = [drawOf('a', at), drawOf('b', at)];
  return {
    order: `MX-${String(a).padStart(10, '0')}`,
    email: `shopper.${a.toString(36)}${b.toString(36)}@example.org`,
    iban: `GB${10 + (a % 90)} NWBK ${String(b).padStart(10, '0')}${String(a % 10_000).padStart(4, '0')}`,
    name: `${first[a % 20]} ${last[b % 20]}`,
    phone: `+44 7${String(a).padStart(10, '0').slice(1, 4)} ${String(b).padStart(10, '0').slice(1, 7)}`,
  };
}

/** As another system would write it. */
function regrouped(value: string, how: number): string {
  const joined = value.replaceAll(/[ -]/g, '');
  return [value, value.toUpperCase(), joined, joined.replaceAll(/.{4}/g, '$& ').trim()][
    how % (/@/.test(value) ? 2 : 4)
  ]!;
}

function drawOf(label: string, at: number): number {
  return createHash('md5').update(`${label} ${at}`).digest().readUInt32BE();
}
