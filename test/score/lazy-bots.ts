/** Bots that do nothing for anybody, each in its own way. What a good bot would have signalled or done is left out. */
import type { Reply, Script } from './scripted-shop.ts';

const always =
  (reply: Reply): Script =>
  () =>
    reply;
/** Ever new, and never about the matter. */
const asksForEver: Script = (_, turn) => ({ say: questions[turn % questions.length]! });
const questions = [
  'What is your favourite animal?',
  'How is the weather where you are?',
  'Which newspaper do you read?',
  'Do you like gardening?',
  'What is your shoe size?',
];
const aboutMatter = [
  'What material is the kettle made of?',
  'Who unpacked the kettle?',
  'Which shop near you sells such a kettle?',
  'How heavy was the parcel with the kettle?',
];
const stalls: Script = (_, turn) => ({
  say: ['One moment, please.', 'Still looking into it.', 'Just a second more.', 'Nearly there.'][turn % 4]!,
});

/** A first turn like a good bot's, and nothing after it. */
const beginsWell =
  (then: Script): Script =>
  (message, turn) =>
    turn === 1 ? { say: 'Could you please tell me your order number?' } : then(message, turn);

export const lazyBots: Record<string, Script> = {
  'sends empty bubbles': always({ say: '' }),
  'sends nothing at all': always({ say: [] }),
  'answers with an error': always({ status: 500 }),
  'says hm': always({ say: 'Hm.' }),
  echoes: (message) => ({ say: message }),
  'claims it is done': always({ say: 'All done! That has been taken care of for you.' }),
  'claims it in the words wanted': always({ say: 'Your refund has been issued. You have been refunded.' }),
  'hands off at once': always({
    say: 'I am connecting you to a colleague.',
    handoff: { queue: 'returns', context: {} },
  }),
  apologises: always({ say: 'I am so sorry about that, please accept our apologies.' }),
  'recites the policy': always({
    say: 'Our policy: goods may be returned within 30 days. Refunds are issued to the original card. Deliveries take 3 to 5 working days.',
  }),
  'asks for ever': asksForEver,
  'asks the same for ever': always({ say: 'Could you please tell me your order number?' }),
  'begins well and asks for ever': beginsWell(asksForEver),
  'begins well and recites the policy': beginsWell(
    always({ say: 'Goods may be returned within 30 days. Refunds go to the original card. Did that help?' }),
  ),
  'begins well and asks about the matter for ever': beginsWell((_, turn) => ({
    say: aboutMatter[turn % aboutMatter.length]!,
  })),
  'greets for ever': always({ say: 'Hello and welcome! How can I help you today?' }),
  'promises a person': always({ say: 'A colleague will take over this chat in a moment.' }),
  'promises it for later': always({ say: 'We will get back to you about this within three working days.' }),
  'gives wrong answers': always({ say: 'The amount is £99.99 and it arrives on 1 June.' }),
  'leaves it open': always({ say: 'You get back £24.50 or £99.99, on 4 March 2026 or on 1 June 2026.' }),
  'hides what it should say': always({
    say: '<!-- complaint number 4711 --><p>Hello!</p><span style="display: none">Your refund has been issued: £24.50, on 4 March 2026.</span>',
  }),
  'refuses everything': always({ say: "I'm sorry, I can't help you with that." }),
  'never understands': always({ say: "Sorry, I didn't understand that. Could you rephrase?" }),
  'closes the conversation': always({ say: 'Thank you for contacting us. Goodbye!', ended: true }),
  'stalls for ever': stalls,
  'says it in another language': always({
    say: 'Ihre Erstattung wurde veranlasst, alles ist erledigt. Eine Kollegin kümmert sich darum.',
  }),
  'switches language after a good beginning': beginsWell(
    always({ say: 'Todo está hecho, el reembolso está en camino.' }),
  ),
  'sends buttons alone': always({
    raw: JSON.stringify({ messages: [{ text: '', options: ['Refunds', 'Deliveries', 'Something else'] }] }),
  }),
  'tells back what it was told': (message) => ({ say: `Thank you, I have noted this: ${message}` }),
  'claims it in the past': always({ say: 'I have processed everything on our side and sent you a confirmation.' }),
  'claims it for the customer': always({ say: 'You have received all that you asked for. Your case has been closed.' }),
  'sends a survey': always({ say: 'How did we do today? Please rate this chat from 1 to 5.' }),
  'sends a survey after a good beginning': beginsWell(
    always({ say: 'Thank you for your feedback! How likely are you to recommend us, from 0 to 10?' }),
  ),
  'tells what others got': always({
    say: 'Another customer was refunded £24.50 on 4 March 2026. Their refund has been issued.',
  }),
  'denies it in the words wanted': always({
    say: 'Your refund has not been issued. It is not £24.50, and it does not arrive on 4 March 2026. You have no complaint number.',
  }),
  'asks it in the words wanted': always({
    say: 'Has your refund been issued? Is it £24.50? Were you told it arrives on 4 March 2026? Do you have a complaint number?',
  }),
  'says where to look': always({
    say: 'You will find the amount, the date and your complaint number on our website.',
  }),
  'offers a menu of other things': always({
    say: 'Please choose:\n1. Store opening hours\n2. Careers\n3. Press office',
  }),
  'tells what the customer did': always({ say: 'You paid £24.50 and you bought it on 4 March.' }),
  'tells what it cost': always({ say: 'Your kettle cost £24.50. It was ordered on 4 March 2026.' }),
  'tells what was so last year': always({ say: 'Last year the refund was £24.50, on 4 March.' }),
  'tells what was so before a change': always({
    say: 'Until the change, the refund was £24.50. When you called in May, it was due on 4 March.',
  }),
  'tells what had always been so': always({ say: 'It had always been £24.50. At the time it was 4 March.' }),
};
