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
    ['en', 'stop giving me the bot'],
    ['en', 'No more robots please'],
    ['en', 'bots are useless, I want somebody'],
    ['en', "can't someone just ring me?"],
    ['en', "I'm fed up with your bot"],
    ['en', "I don't want a chatbot for this."],
    ['en', 'I need somebody who understands this'],
    ['de', 'Ich rede nicht mehr mit einem Bot'],
    ['de', 'Kein Roboter mehr, bitte'],
    ['de', 'ich will keinen Bot mehr'],
    ['de', 'ich hab keine Lust mehr mit einer Maschine zu schreiben'],
    ['de', 'Könnte mich bitte jemand anrufen?'],
    ['fr', 'plus de robot svp'],
    ['fr', 'je ne veux plus de chatbot'],
    ['es', 'basta de robots'],
    ['es', 'no quiero hablar con una máquina'],
    ['es', '¿alguien puede llamarme?'],
  ])('is heard in %s: “%s”', (code, text) => expect(asksForHuman(text, languageFor(code))).toBe(true));

  it.each([
    ['en', 'Am I not talking to a bot?'],
    ['en', "Please don't escalate this."],
    ['es', 'No necesito ningún agente.'],
    ['en', 'The bot is fine, thanks.'],
    ['en', 'rather not'],
    ['en', "I don't want this robot any more, can I send it back?"],
    ['en', 'I need someone to look after our dog'],
    ['en', 'Is this a machine or a bot I am talking to?'],
    ['en', 'No more machines in the laundry, so I could not wash.'],
    ['de', 'Der Bot reicht mir.'],
    ['de', 'Ich will keinen Roboter mehr, kann ich ihn zurückgeben?'],
    ['es', 'El bot me vale.'],
    ['es', 'No quiero la máquina de café, devuélvanme el dinero.'],
    ['fr', 'Le robot me convient.'],
    ['fr', 'Je ne veux plus de ce robot de cuisine, je le renvoie.'],
    ['fr', 'Je ne veux parler à personne, juste annuler.'],
  ])('is not heard in %s: “%s”', (code, text) => expect(asksForHuman(text, languageFor(code))).toBe(false));
});
