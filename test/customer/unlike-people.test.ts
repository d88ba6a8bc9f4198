import { describe, expect, it } from 'vitest';
import { agendaCustomer } from '../../src/customer/agenda.ts';
import { briefOf, reply } from './brief-of.ts';
import { after, kinds, said } from './reactions.ts';

describe('what a person would not say', () => {
  it('is thanks for "I did not get that", once it has what it came for', () => {
    for (let seed = 0; seed < 12; seed++) {
      const brief = briefOf({
        seed: `${seed}`,
        persona: { politeness: 'polite', verbosity: 'chatty', pushes_back: true },
      });
      const deaf = after(
        agendaCustomer(brief),
        reply('Your refund has been issued.'),
        reply('Sorry, I did not understand.'),
      );
      expect(deaf.next).toBeNull();
      expect(deaf.end?.why).toBe('resolved');
    }
  });

  it('is a question mark behind what it tells', () => {
    for (let seed = 0; seed < 12; seed++) {
      const brief = briefOf({
        seed: `${seed}`,
        persona: { literacy: 'high', register: 'formal', verbosity: 'terse' },
        facts: { time: { value: 'any time on Thursday', description: 'when somebody is at home' } },
      });
      expect(said(after(agendaCustomer(brief), reply('When will somebody be at home?')))).not.toContain('?');
    }
  });

  it('is a no to small talk before what is asked for', () => {
    const asked = reply('Ooh, off somewhere nice? What is your order number?');
    expect(kinds(after(agendaCustomer(briefOf()), asked))).toEqual(['informs']);
  });

  it('is that it does not know "What a shame."', () => {
    const asked = reply('What a shame. What is your order number?');
    expect(kinds(after(agendaCustomer(briefOf()), asked))).toEqual(['informs']);
  });

  it('is two answers to "Which suits you?"', () => {
    const brief = briefOf({
      facts: { window: { value: 'Wednesday afternoon', description: 'when it can be collected' } },
      prefer: ['Wednesday from 1'],
    });
    const offer = reply('We could come on Tuesday from 8 to 12 or on Wednesday from 1 to 5. Which suits you?');
    expect(kinds(after(agendaCustomer(brief), offer))).toEqual(['chooses']);
  });
});
