/** One bot of a wood merchant, which does the same in five wordings: it moves a delivery, once it knows all and has leave. */
import { serveJson } from '../bot/serve.ts';
import type { Json } from '../../src/json.ts';

export const wordings = ['formal', 'chatty', 'terse', 'language-model', 'second-language'] as const;
type WordingName = (typeof wordings)[number];

type Step = 'number' | 'day' | 'phone' | 'check' | 'done' | 'bye';

/** Two ways to put each step; `{day}` and the like are what the customer told. */
const says: Record<WordingName, Record<Step, readonly [string, string]>> = {
  formal: {
    number: [
      'Kindly state the number under which your account is held.',
      'May we be furnished with your customer number?',
    ],
    day: [
      'Upon which day do you wish the consignment to be delivered?',
      'Please indicate the date on which delivery is now desired.',
    ],
    phone: [
      'A telephone number at which the driver may reach you is likewise required.',
      'Under which telephone number may you be reached on the day?',
    ],
    check: [
      'The delivery for customer {number} would accordingly take place on {day}. Do you confirm that the foregoing is correct?',
      'We have noted {day} as the new date and {phone} for enquiries. May we proceed on this basis?',
    ],
    done: [
      'The delivery has been rescheduled to {day}. A written confirmation will follow.',
      'Your delivery is hereby moved to {day}.',
    ],
    bye: ['We remain at your disposal. Goodbye.', 'Thank you for your custom. Goodbye.'],
  },
  chatty: {
    number: [
      'Hiya! 👋 No problem at all, happens to the best of us. What’s your customer number?',
      'Ooh sure, let’s get that sorted! Can you pop your customer number in here for me?',
    ],
    day: [
      'Lovely, found you! 🌲 So when would you like us to swing by instead?',
      'Gotcha! Which day works better for you?',
    ],
    phone: [
      'Perfect! And what’s the best number to ring you on when we’re outside? 📱',
      'Almost there! What phone number can the driver catch you on?',
    ],
    check: ['So that’s {day} then. Sound good? 😊', 'Okay, {day} it is, and we ring {phone}. Shall I move it for you?'],
    done: ['All done! 🎉 Your logs are now coming on {day}.', 'Yay, that’s moved to {day} for you!'],
    bye: ['See you then! 👋', 'Stay warm! Bye! 🔥'],
  },
  terse: {
    number: ['Cust. no.?', 'Customer number:'],
    day: ['New date?', 'Move to which day?'],
    phone: ['Phone?', 'Phone no. for driver:'],
    check: ['{day}, tel {phone}. OK?', 'New: {day}. Correct? Y/N'],
    done: ['Moved to {day}.', 'Done. Delivery {day}.'],
    bye: ['Bye.', 'Thanks. Bye.'],
  },
  'language-model': {
    number: [
      'I’d be happy to help you move your delivery!\n\nTo get started, could you please share your **customer number**? You’ll find it at the top of your order confirmation.',
      'Of course! Changing a delivery date is easy.\n\n**First step:** please provide your customer number so that I can look up your order.',
    ],
    day: [
      'Thank you! I’ve found your order. 🌲\n\nWe deliver Monday to Saturday, between 8 am and 5 pm. **Which day would you prefer for the delivery?**',
      'Great, thanks. Deliveries can be moved at no cost up to a day before.\n\nWhat date would suit you best?',
    ],
    phone: [
      'Perfect. One last detail: what **phone number** can our driver call on the day of delivery?',
      'Noted! Finally, please let me know a phone number where the driver can reach you.',
    ],
    check: [
      'Here’s a summary of the change:\n\n| Detail | Value |\n| --- | --- |\n| Customer number | {number} |\n| New date | {day} |\n| Phone | {phone} |\n\nDoes everything look correct? Once you confirm, I’ll update the delivery.',
      'To recap:\n\n- **New date:** {day}\n- **Phone:** {phone}\n\nWould you like me to go ahead and make this change?',
    ],
    done: [
      '✅ Your delivery has been moved to **{day}**.\n\nYou’ll receive an email with the details. Is there anything else I can help you with?',
      'All set! I’ve rescheduled your delivery for **{day}**. Our driver will call you shortly before arriving.',
    ],
    bye: ['You’re welcome! Have a wonderful day.', 'My pleasure! Enjoy the fire.'],
  },
  'second-language': {
    number: ['Hello! Please to say me your customer number.', 'Which is the number of customer from you?'],
    day: ['Thanks. At which day you want that we bring it?', 'Good. What is the new day you wish for the delivery?'],
    phone: [
      'And please your telephone number, for that the driver can call.',
      'On which telephone number the driver can call you?',
    ],
    check: ['So we bring it the {day}. It is right so?', 'I write now: {day}, telephone {phone}. All is correct?'],
    done: ['It is done. Your delivery is changed to the {day}.', 'Your delivery is now moved on the {day}.'],
    bye: ['Thank you and good bye.', 'We thank you. Bye!'],
  },
};

interface Talk {
  number?: string | undefined;
  day?: string | undefined;
  phone?: string | undefined;
  checked?: boolean;
  done?: boolean;
}

const customerNumber = /\b4\d{5}\b/;
const phone = /\b0\d{3} ?\d{3} ?\d{3,4}\b/;
const day = /\b(\d{1,2}(?:st|nd|rd|th)?(?: of)? [A-Z][a-z]+|[A-Z][a-z]+ \d{1,2}(?:st|nd|rd|th)?)/;
const agrees =
  /^\W*(?:yes|yep|yeah|ya|y|sure|ok|okay|correct|right|all|that|looks|go|please|do|it is|exactly|fine|confirm)\b/i;

/** Serves the bot, and its back end at `/records/NUMBER`. @returns Its address. */
export function serveOneBot(): Promise<string> {
  const talks = new Map<string, Talk>();
  const records = new Map<string, Json>();
  return serveJson((body, { url, method }) => {
    const record = /^\/records\/(.+)$/.exec(url!)?.[1];
    if (record !== undefined) {
      if (method === 'PUT') records.set(record, body);
      return records.get(record) ?? null;
    }
    // Whoever only looks whether it is there says nothing.
    if (body === null) return {};
    const wording = url!.slice(1) as WordingName;
    const { conversation_id: id, message } = body as { conversation_id: string; message: string };
    const talk = talks.get(id) ?? {};
    talks.set(id, talk);
    const step = advance(talk, message);
    if (step === 'done') records.set(talk.number!, { day: dayOf(talk.day!) });
    const text = says[wording][step][id.split('').reduce((sum, sign) => sum + sign.charCodeAt(0), 0) % 2]!;
    return { reply: text.replaceAll(/\{(\w+)\}/g, (_, name: 'number' | 'day' | 'phone') => talk[name] ?? '') };
  });
}

function advance(talk: Talk, message: string): Step {
  talk.number ??= customerNumber.exec(message)?.[0];
  talk.phone ??= phone.exec(message)?.[0];
  talk.day ??= day.exec(message)?.[0];
  if (talk.done) return 'bye';
  if (talk.number === undefined) return 'number';
  if (talk.day === undefined) return 'day';
  if (talk.phone === undefined) return 'phone';
  if (talk.checked && agrees.test(message)) {
    talk.done = true;
    return 'done';
  }
  talk.checked = true;
  return 'check';
}

/** "4th of March" and "March 4" are one day. */
const dayOf = (text: string): string => `${/\d+/.exec(text)![0]} ${/[A-Z][a-z]+/.exec(text)![0]}`;
