/** Names in a suite of Botium: utterances, partial conversations, memory and its functions. */
import { describe, expect, it } from 'vitest';
import { imported, told } from './project-of.ts';

describe('names stand for what they hold', () => {
  const greeting = {
    'HELLO.utterances.txt': 'HELLO\nhi there\n\nhello bot\n',
    'WELCOME.utterances.txt': 'WELCOME\nWelcome to us.\nGood to see you.',
  };

  it('utterances for wordings of the customer, and for any of several of the bot', async () => {
    const suite = await imported('botium', {
      ...greeting,
      'OTHER.utterances.txt': 'OTHER\nx',
      'a.convo.txt': 'a\n#me\nHELLO\n#bot\nWELCOME\n',
    });
    expect(suite.project.scenarios['a']).toMatchObject({
      opening: ['hi there', 'hello bot'],
      statements: { required: [String.raw`/Welcome\s+to\s+us\.|Good\s+to\s+see\s+you\./i`] },
    });
    expect(told(suite, 'utterances').toSorted()).toEqual([
      'carried: Wordings of the steps that name them.',
      'carried: Wordings of the steps that name them.',
      'left-out: No conversation names them.',
    ]);
  });

  it('partial conversations for their steps, and none for itself', async () => {
    const files = {
      'a.convo.txt': 'a\n#me\nhi\n#include LOGIN\n#bot\nYou are in.\n',
      'LOGIN.pconvo.txt': 'LOGIN\n#bot\nYour pin?\n#me\n1234\n#include LOGIN\n#include GONE\n',
    };
    const suite = await imported('botium', files);
    expect(suite.project.scenarios['a']!.facts).toEqual({ pin: { value: '1234', asks: ['Your pin?'] } });
    expect(told(suite, '#include')).toContain('left-out: Conversations include each other in a circle.');
    expect(told(suite, '#include')).toContain('left-out: No file given holds the partial conversation "GONE".');
  });

  it('memory for a fact, also by a name that every object has', async () => {
    const { project, problems } = await imported('botium', {
      'a.convo.txt': 'a\n#me\nA $constructor please\n#bot\nHere is your $constructor.\n',
      'a.scriptingmemory.txt': '      |$constructor\ncase1 |lamp\n',
    });
    expect(problems).toEqual([]);
    expect(Object.values(project.scenarios)[0]!.facts).toEqual({ constructor: 'lamp' });
  });

  it('memory for a conversation each row', async () => {
    const { project } = await imported('botium', {
      'shop.scriptingmemory.txt': '      |$product|$price\ncase 1|bread  |2.50\ncase 2|milk   |1\n',
      'a.convo.txt':
        'buy\n#me\nI want $product\n#bot\n$product costs $price euros, order $number.\n#me\nMy number is $number\n',
    });
    expect(Object.keys(project.scenarios)).toEqual(['buy-case-1', 'buy-case-2']);
    expect(project.scenarios['buy-case-2']).toMatchObject({
      opening: ['I want {{facts.product}}'],
      facts: { product: 'milk', price: '1' },
      statements: { required: [String.raw`/{{facts.product}}\s+costs\s+{{facts.price}}\s+euros,\s+order\s+.*\./i`] },
    });
  });

  it('functions for facts made up or counted from today', async () => {
    const { project } = await imported('botium', {
      'a.convo.txt': 'a\n#me\nBook for $tomorrow(DD.MM.YYYY), code $random(4) and $uniqid\n#bot\nBooked.',
    });
    expect(project.scenarios['a']!.opening).toEqual([
      'Book for {{facts.tomorrow_dd_mm_yyyy}}, code {{facts.random_4}} and {{facts.uniqid}}',
    ]);
    expect(project.scenarios['a']!.facts).toEqual({
      tomorrow_dd_mm_yyyy: '{{today + 1 days as "DD.MM.YYYY"}}',
      random_4: '{{faker.string.numeric(4)}}',
      uniqid: { value: '{{faker.string.uuid}}', unique: true },
    });
  });
});
