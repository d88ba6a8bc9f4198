import { createHash } from 'node:crypto';
import { spokenDate } from '../listen.ts';
import { changeFee, type Booking } from './office.ts';

/** The details the assistant may need, as it speaks of them. */
const details = {
  reference: ['Booking reference', 'it starts with "SK" and stands at the top of your confirmation e-mail'],
  surname: ["Lead passenger's surname", 'exactly as it appears on the booking'],
  newDate: ['New travel date', 'the day you would prefer to sail'],
  delay: ['Length of the delay', 'roughly how late you arrived'],
  ports: ['Route', 'where you would like to sail from and to'],
  date: ['Travel date', 'the day of your crossing'],
  passengers: ['Number of passengers', 'including children'],
  vehicle: ['Vehicle registration', 'or let me know if you are travelling on foot'],
  email: ['E-mail address', "that's where I'll send the tickets"],
  sailingDate: ['Date of your sailing', 'so that we know which crew to ask'],
  item: ['Description of the item', 'colour, brand, anything that helps us recognise it'],
} as const;

export type Detail = keyof typeof details;

export function askFor(missing: Detail[], subject: string, again: boolean, seed: string): string {
  const rows = missing.map((name) => details[name]);
  if (rows.length === 1) {
    const [label, hint] = rows[0]!;
    return again
      ? pick(seed, [
          `No problem at all! Take your time. To continue I just need your **${label.toLowerCase()}** (${hint}). Could you have a look for it?`,
          `I understand. Unfortunately I can't continue without the **${label.toLowerCase()}** – ${hint}. Could you share it with me, please?`,
        ])
      : pick(seed, [
          `Thank you, that's very helpful! There's just one more thing I need: could you please tell me your **${label.toLowerCase()}**? (${capital(hint)}.)`,
          `Great, thanks! Almost there. What is the **${label.toLowerCase()}**?\n\n*Tip: ${hint}.*`,
          `Perfect. And finally, may I have the **${label.toLowerCase()}** – ${hint}?`,
        ]);
  }
  const list = rows.map(([label, hint]) => `**${label}** – ${hint}`);
  return pick(seed, [
    `I'd be happy to help you ${subject}! 🚢\n\nTo get started, I'll need a few details:\n\n${list.map((row, i) => `${i + 1}. ${row}`).join('\n')}\n\nOnce I have these, I'll take care of the rest.`,
    `Of course, I can help with that. Could you please share the following so that I can ${subject}?\n\n${list.map((row) => `- ${row}`).join('\n')}\n\nFeel free to send everything in one message.`,
    `Thanks for reaching out to Skerry Ferries! I can certainly help you ${subject}. Before we begin, please provide:\n\n${list.map((row) => `* ${row}`).join('\n')}\n\nAll of this is only used to handle your request.`,
  ]);
}

export function notFound(reference: string, seed: string): string {
  return pick(seed, [
    `Hmm, I've searched our system but I couldn't find a booking with the reference **${reference}**. It's easy to mix up a digit – could you please double-check it and send it again?`,
    `Thank you. Unfortunately, **${reference}** doesn't match any booking in our records. Could you check the reference once more? You'll find it at the top of your confirmation e-mail.`,
  ]);
}

export function wrongSurname(seed: string): string {
  return pick(seed, [
    `For security reasons I need to verify your details, and the surname you gave doesn't match the one on this booking. Could you please check the spelling of the **lead passenger's surname**?`,
    `I've found the booking, but the surname doesn't match our records. Which surname was used when the trip was booked?`,
  ]);
}

export function summary(title: string, rows: [string, string][], note: string, seed: string): string {
  const table = `| Detail | Value |\n|---|---|\n${rows.map(([k, v]) => `| ${k} | ${v} |`).join('\n')}`;
  const list = rows.map(([k, v]) => `- **${k}:** ${v}`).join('\n');
  return pick(seed, [
    `Thank you! Here's a summary of ${title}:\n\n${list}\n\n${note}\n\nDoes everything look correct, and would you like me to go ahead?`,
    `Wonderful, I have everything I need. Please review ${title} before I proceed:\n\n${table}\n\n${note}\n\nShall I proceed? Just reply **yes** to confirm, or let me know what you'd like to change.`,
    `Great news – I've got all the details. Let me recap ${title}:\n\n${list}\n\n> ${note}\n\nIf you're happy with this, I can finalise it for you now. Would you like me to do that?`,
  ]);
}

export function finished(sentence: string, next: string[], seed: string): string {
  return pick(seed, [
    `All done! ✅ ${sentence}\n\n**What happens next**\n\n${next.map((row) => `- ${row}`).join('\n')}\n\nIs there anything else I can help you with today?`,
    `${sentence} 🎉\n\n${next.join(' ')}\n\nThank you for choosing Skerry Ferries! If you have any other questions, I'm right here.`,
    `Good news: ${lower(sentence)}\n\n${next.map((row, i) => `${i + 1}. ${row}`).join('\n')}\n\nIs there anything else on your mind?`,
  ]);
}

export function changeRows(booking: Booking, date: string, fee = changeFee): [string, string][] {
  return [
    ['Booking', booking.reference],
    ['Route', `${booking.from} → ${booking.to}`],
    ['Current date', spokenDate(booking.date)],
    ['New date', spokenDate(date)],
    ['Change fee', pounds(fee)],
  ];
}

export function pounds(amount: number): string {
  return `£${amount.toFixed(2)}`;
}

/** One of the texts, by what was said: the same conversation is answered alike. */
export function pick(seed: string, texts: string[]): string {
  return texts[createHash('sha256').update(seed).digest().readUInt32BE(0) % texts.length]!;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
