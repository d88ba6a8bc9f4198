import { checkInMinutes, dogFee } from './office.ts';
import { pounds } from './words.ts';

const isOfDogs = /\b(dog|pet|puppy|animal)/i;
const isOfCheckIn = /\b(check[- ]?in|early|before|arrive|time|long)\b/i;

export const asksForInfo = (text: string): boolean => isOfDogs.test(text) || isOfCheckIn.test(text);

/** Answers what was asked, or both where that is not clear. */
export function travelInfo(text: string): string {
  const dog = isOfDogs.test(text);
  const rows = [
    `Dogs are very welcome on board! 🐕 Taking a dog along costs **${pounds(dogFee)}** each way; please keep it on a lead in the indoor areas.`,
    `Please check in **${checkInMinutes} minutes** before departure. The gates close shortly before we sail.`,
  ];
  if (dog === isOfCheckIn.test(text))
    return `Great questions! Here's what you need to know:\n\n- ${rows.join('\n- ')}\n\nLet me know if you'd like help with anything else!`;
  return `${dog ? rows[0] : rows[1]}\n\nIs there anything else you'd like to know before your trip?`;
}
