import { asksForPerson, doesNotKnow, isFarewell, saysNo, saysYes } from '../listen.ts';
import type { Fault } from '../serve.ts';
import { carryOut, review, type Matter } from './counter.ts';
import type { Booking, Office } from './office.ts';
import { asksForInfo, travelInfo } from './travel-info.ts';
import { takeIn, taskIn, type Known, type Task } from './understand.ts';
import { askFor, notFound, pick, wrongSurname, type Detail } from './words.ts';

export interface Reply {
  reply: string;
  handoff?: { queue: string; context: Record<string, string> };
}

const needs: Record<Task, Detail[]> = {
  book: ['ports', 'date', 'passengers', 'vehicle', 'email'],
  change: ['reference', 'surname', 'newDate'],
  cancel: ['reference', 'surname'],
  claim: ['reference', 'surname', 'delay'],
  rules: [],
  lost: ['sailingDate', 'item'],
};

const subjects: Record<Task, string> = {
  book: 'book your crossing',
  change: 'change your booking',
  cancel: 'cancel your booking',
  claim: 'check whether compensation is due',
  rules: 'plan your trip',
  lost: 'look for your belongings',
};

/** One conversation with the assistant of Skerry Ferries. */
export class Assistant {
  #task: Task | undefined;
  #known: Known = {};
  #asked: Detail[] = [];
  #confirming = false;
  #settled = false;
  #forgot = false;
  readonly #said: string[] = [];

  readonly #office: Office;
  readonly #fault: Fault | undefined;
  readonly #year: number;
  readonly #planted: (said: string[]) => void;

  /** @param planted Told of each turn in which the fault shows, by what was said up to it. */
  constructor(office: Office, fault: Fault | undefined, year: number, planted: (said: string[]) => void) {
    this.#office = office;
    this.#fault = fault;
    this.#year = year;
    this.#planted = planted;
  }

  answer(text: string): Reply {
    this.#said.push(text);
    if (this.#task === undefined || (this.#settled && taskIn(text) !== undefined && !isFarewell(text)))
      this.#begin(text);
    if (asksForPerson(text)) return this.#person();
    const before = JSON.stringify(this.#known);
    takeIn(text, this.#known, this.#asked, this.#year, this.#surnameOf);
    if (this.#task === undefined) return this.#welcome();
    if (this.#task === 'rules') return this.#rules(text);
    if (this.#settled) return this.#after(text);
    if (this.#confirming && before === JSON.stringify(this.#known)) {
      if (saysYes(text)) return this.#carryOut();
      if (saysNo(text))
        return {
          reply: `No problem, I haven't changed anything. What would you like to be different? You can tell me the right details, or we can stop here.`,
        };
    }
    return this.#next(text);
  }

  #begin(text: string): void {
    const task = taskIn(text);
    if (task === undefined) return;
    this.#task = task;
    this.#confirming = this.#settled = false;
    if (task === 'lost' && text.length > 30) this.#known.item = text;
  }

  #next(text: string): Reply {
    const task = this.#task!;
    if (this.#fault === 'loops' && task === 'claim') {
      this.#planted([...this.#said]);
      return { reply: 'Could you please share your **booking reference** so that I can look into the delay for you?' };
    }
    if (
      this.#fault === 'loses-context' &&
      task === 'book' &&
      !this.#forgot &&
      needs.book.every((name) => name in this.#known)
    ) {
      this.#forgot = true;
      this.#planted([...this.#said]);
      for (const name of ['date', 'passengers'] as const) delete this.#known[name];
    }
    const { reference, surname } = this.#known;
    if (reference !== undefined && needs[task].includes('reference')) {
      const booking = this.#booking();
      if (!booking) {
        delete this.#known.reference;
        this.#asked = ['reference'];
        return { reply: notFound(reference, this.#seed('not found')) };
      }
      if (surname !== undefined && surname !== booking.surname) {
        delete this.#known.surname;
        this.#asked = ['surname'];
        return { reply: wrongSurname(this.#seed('surname')) };
      }
    }
    const missing = needs[task].filter((name) => this.#known[name] === undefined);
    if (missing.length > 0) {
      const again = doesNotKnow(text) && missing.length === 1;
      this.#asked = missing;
      return { reply: askFor(missing, subjects[task], again, this.#seed(`ask ${missing.join()}`)) };
    }
    this.#asked = [];
    return this.#review();
  }

  #review(): Reply {
    if (this.#task === 'lost') return this.#person();
    const { reply, settled } = review(this.#matter('review'));
    this.#confirming = !settled;
    this.#settled = settled;
    return { reply };
  }

  #carryOut(): Reply {
    this.#confirming = false;
    this.#settled = true;
    return { reply: carryOut(this.#matter('done')) };
  }

  #rules(text: string): Reply {
    return isFarewell(text) && !asksForInfo(text) ? this.#after(text) : { reply: travelInfo(text) };
  }

  #after(text: string): Reply {
    if (isFarewell(text) || saysNo(text))
      return { reply: "You're very welcome! Have a wonderful trip with Skerry Ferries. ⛴️" };
    return { reply: "I'm glad I could help. If there's anything else, just let me know!" };
  }

  #welcome(): Reply {
    return {
      reply: `Hello and welcome to Skerry Ferries! 👋 I'm Skye, your virtual assistant. I can help you with:\n\n- Booking a crossing\n- Changing or cancelling a booking\n- Compensation for delays\n- Travel information\n- Lost property\n\nWhat can I do for you today?`,
    };
  }

  #person(): Reply {
    if (this.#fault === 'no-human') {
      this.#planted([...this.#said]);
      return {
        reply:
          "I completely understand, but I'm here to help you with most questions right in this chat. Could you tell me a little more about what happened?",
      };
    }
    const known = Object.entries(this.#known).map(([name, value]) => [snake(name), value]);
    return {
      reply: pick(this.#seed('person'), [
        "Absolutely, I understand. I'm connecting you with one of our colleagues right now. They'll be able to see everything you've shared with me, so you won't have to repeat yourself. Thank you for your patience!",
        "Thank you for letting me know. This is best handled by a member of our team, so I'm transferring you now. Please stay in this chat – a colleague will be with you in a moment.",
      ]),
      handoff: {
        queue: this.#task === 'lost' ? 'lost-property' : 'service',
        context: { topic: this.#task ?? 'unknown', ...Object.fromEntries(known) },
      },
    };
  }

  readonly #surnameOf = (reference: string): string | undefined => this.#office.bookings.get(reference)?.surname;

  #booking(): Booking | undefined {
    return this.#office.bookings.get(this.#known.reference ?? '');
  }

  #matter(act: string): Matter {
    return {
      task: this.#task!,
      known: this.#known,
      booking: this.#booking(),
      office: this.#office,
      fault: this.#fault,
      plant: () => this.#planted([...this.#said]),
      seed: this.#seed(act),
    };
  }

  #seed(act: string): string {
    return `${this.#said[0]}|${act}`;
  }
}

function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
