import { describe, expect, it } from 'vitest';
import { asksForHuman } from '../../../src/customer/reading/asks-for-human.ts';
import { languageFor } from '../../../src/language/languages.ts';

describe('a request for a person', () => {
  it.each([
    "I'd rather talk to a human than a bot.",
    "I don't want a bot, I want a human agent.",
    'Not you, a real person please.',
    "Don't give me the bot again, connect me with someone.",
    'Is there no way to speak to a person?',
    "I don't want to wait any longer, put me through to an agent.",
    "I don't know how to talk to an agent",
    "Don't you have a human I can talk to?",
  ])('is heard in “%s”', (text) => expect(asksForHuman(text, languageFor('en'))).toBe(true));

  it.each([
    "I'd rather not be passed on to an adviser.",
    'We would like not to be connected to an operator.',
    'Please do not transfer me to a human.',
    'Could you handle it without an operator?',
    "Don't escalate this to anyone.",
    "I'd prefer to sort this out here instead of talking to a person.",
    'I already spoke to an agent yesterday.',
    'Your agent hung up on me.',
    "I'm not asking for a human, I just want an answer.",
    'Do I have to talk to someone for this?',
  ])('is not heard in “%s”', (text) => expect(asksForHuman(text, languageFor('en'))).toBe(false));

  it.each([
    ['en', 'Is there anybody I can phone about this?'],
    ['en', 'Escalate this, please.'],
    ['en', "I'm done talking to this bot."],
    ['de', 'Rufen Sie mich bitte zurück.'],
    ['es', '¿Puede llamarme alguien?'],
    ['es', 'No quiero seguir hablando con un robot.'],
    ['fr', 'Je voudrais parler à un conseiller.'],
    ['fr', "J'en ai marre de parler à une machine."],
  ])('is heard in %s: “%s”', (code, text) => expect(asksForHuman(text, languageFor(code))).toBe(true));

  it.each([
    ['en', 'Am I not talking to a bot?'],
    ['en', "Please don't escalate this."],
    ['es', 'No necesito ningún agente.'],
    ['fr', 'Je ne veux parler à personne, juste annuler.'],
  ])('is not heard in %s: “%s”', (code, text) => expect(asksForHuman(text, languageFor(code))).toBe(false));
});
