/** Who names a person and asks whether that is all right has not fetched one yet. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/customer/understand.ts';
import { briefOf, reply } from '../brief-of.ts';

const kinds = (text: string) => understand(reply(text), briefOf({}), { disclosed: new Set() }).map(({ kind }) => kind);

describe('a person', () => {
  it.each([
    'Let me get you to an advisor. Is that OK?',
    "I'll transfer you to one of my colleagues. Is that all right?",
    'Let me put you through to a specialist. OK with you?',
    "I'm going to connect you with an agent. Shall I?",
  ])('is offered: %s', (text) => {
    expect(kinds(text)).toContain('offers-human');
    expect(kinds(text)).not.toContain('promises-human');
    expect(kinds(text)).not.toContain('confirms');
  });

  it.each(["I'm connecting you to an advisor now.", 'Let me get you to an advisor. One moment, please.'])(
    'is promised: %s',
    (text) => {
      expect(kinds(text)).toContain('promises-human');
      expect(kinds(text)).not.toContain('offers-human');
    },
  );
});
