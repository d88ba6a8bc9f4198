import { asksForPerson, isFarewell, saysNo, saysYes, spokenDate } from '../listen.ts';
import type { Fault } from '../serve.ts';
import { same, type Pickup, type Records } from './records.ts';
import { review, submit, type Request } from './requests.ts';
import { fillIn, taskIn, type Field, type Form, type Task } from './understand.ts';

export interface Reply {
  lines: string[];
  transfer?: { team: string; fields: Form };
}

const forms: Record<Task, Field[]> = {
  missed: ['address', 'postcode', 'bin', 'date'],
  bulky: ['item', 'address', 'postcode'],
  renew: ['permit', 'registration'],
  vehicle: ['permit', 'registration'],
  cancel: ['postcode'],
  hazard: ['postcode', 'phone'],
};

const labels: Record<Field, string> = {
  address: 'House no. and street',
  postcode: 'Postcode',
  bin: 'Bin (refuse / recycling / garden)',
  date: 'Date of missed collection',
  item: 'Item(s) to collect',
  permit: 'Permit no.',
  registration: 'Vehicle registration',
  reference: 'Booking ref.',
  phone: 'Daytime phone no.',
};

const days = ['2026-05-11', '2026-05-13', '2026-05-18'];

/** One conversation with the clerk of Halden's waste and permits office. */
export class Clerk {
  #task: Task | undefined;
  #form: Form = {};
  #asked: Field[] = [];
  #pickup: Pickup | undefined;
  #day: string | undefined;
  #step: 'form' | 'choose' | 'confirm' | 'closed' = 'form';
  #forgot = false;
  readonly #said: string[] = [];

  readonly #records: Records;
  readonly #fault: Fault | undefined;
  readonly #year: number;
  readonly #planted: (said: string[]) => void;

  /** @param planted Told of each turn in which the fault shows, by what was said up to it. */
  constructor(records: Records, fault: Fault | undefined, year: number, planted: (said: string[]) => void) {
    this.#records = records;
    this.#fault = fault;
    this.#year = year;
    this.#planted = planted;
  }

  answer(text: string): Reply {
    this.#said.push(text);
    if (this.#task === undefined || this.#step === 'closed') this.#open(text);
    if (asksForPerson(text)) return this.#transfer('contact centre');
    if (this.#step === 'closed')
      return say(
        isFarewell(text) ? 'Thank you. Goodbye.' : 'Your request is closed. New request: state what it is about.',
      );
    if (this.#task === undefined)
      return say(
        'Halden Council, waste and permits.',
        'State your request: missed bin, bulky waste, parking permit, other.',
      );
    const before = JSON.stringify(this.#form);
    fillIn(text, this.#form, this.#asked, this.#year);
    if (this.#step === 'choose') return this.#choose(text);
    if (this.#step === 'confirm' && before === JSON.stringify(this.#form)) {
      if (saysYes(text)) return this.#submit();
      if (saysNo(text)) return say('Not submitted. State the correction, or STOP.');
      return say('Please answer Y or N.');
    }
    return this.#fill();
  }

  #open(text: string): void {
    const task = taskIn(text);
    if (task === undefined) return;
    this.#task = task;
    this.#step = 'form';
  }

  #fill(): Reply {
    const task = this.#task!;
    if (this.#fault === 'loops' && task === 'vehicle') {
      this.#planted([...this.#said]);
      return say('Permit no.?');
    }
    if (
      this.#fault === 'loses-context' &&
      task === 'missed' &&
      !this.#forgot &&
      forms.missed.every((name) => name in this.#form)
    ) {
      this.#forgot = true;
      this.#planted([...this.#said]);
      delete this.#form.postcode;
    }
    const wrong = this.#check();
    if (wrong) return wrong;
    const missing = forms[task].filter((name) => this.#form[name] === undefined);
    this.#asked = missing;
    if (missing.length === 1) return say(`${labels[missing[0]!]}?`);
    if (missing.length > 1 && missing.length < 3)
      return say(`Required: ${missing.map((name) => labels[name]).join('; ')}.`);
    if (missing.length > 0)
      return say('To complete the form:', ...missing.map((name, i) => `(${'abcd'[i]}) ${labels[name]}`));
    if (task === 'hazard') return this.#transfer('licensed waste');
    if (task === 'bulky' && this.#day === undefined) {
      this.#step = 'choose';
      return say('Free dates:', ...days.map((day, i) => `${i + 1}) ${spokenDate(day)}`), 'Reply 1, 2 or 3.');
    }
    if (task === 'cancel') return this.#find();
    return this.#confirm();
  }

  /** Input that can't be right is refused at once. */
  #check(): Reply | undefined {
    const { postcode, permit, registration } = this.#form;
    if (postcode !== undefined && !postcode.startsWith('HD')) {
      delete this.#form.postcode;
      this.#asked = ['postcode'];
      return say(`Postcode ${postcode} is outside Halden district.`, 'Re-enter postcode.');
    }
    if (permit === undefined) return undefined;
    const found = this.#records.permits.get(permit);
    if (!found) {
      delete this.#form.permit;
      this.#asked = ['permit'];
      return say(`No permit ${permit} on file.`, 'Re-enter permit no.');
    }
    if (this.#task === 'renew' && registration !== undefined && !same(found.registration, registration)) {
      delete this.#form.registration;
      this.#asked = ['registration'];
      return say('Registration does not match permit.', 'Re-enter registration.');
    }
    return undefined;
  }

  #find(): Reply {
    const booked = this.#records.pickupsAt(this.#form.postcode!).filter(({ status }) => status === 'booked');
    this.#pickup =
      booked.find(({ reference }) => reference === this.#form.reference) ??
      (booked.length === 1 ? booked[0] : undefined);
    if (this.#pickup) return this.#confirm();
    if (booked.length === 0) {
      this.#step = 'closed';
      return say('No booking found for this postcode. Nothing to cancel.');
    }
    this.#step = 'choose';
    return say(
      `${booked.length} bookings found:`,
      ...booked.map((pickup, i) => `${'ABC'[i]}) ${pickup.reference}: ${pickup.item}, ${spokenDate(pickup.date)}`),
      'Which one? Reply with the letter.',
    );
  }

  #choose(text: string): Reply {
    if (this.#task === 'bulky') {
      const number = /^\W*([123])\W*$|\b(?:number|option|no\.?) ([123])\b/i.exec(text);
      this.#day = number ? days[Number(number[1] ?? number[2]) - 1] : days.find((day) => this.#form.date === day);
      return this.#day === undefined ? say('Date not available. Reply 1, 2 or 3.') : this.#confirm();
    }
    const booked = this.#records.pickupsAt(this.#form.postcode!).filter(({ status }) => status === 'booked');
    const letter = /^\W*([abc])\W*$|\b(?:option|letter) ([abc])\b/i.exec(text);
    this.#pickup = letter
      ? booked['abc'.indexOf((letter[1] ?? letter[2])!.toLowerCase())]
      : booked.find(
          ({ reference, item, date }) =>
            reference === this.#form.reference ||
            date === this.#form.date ||
            text.toLowerCase().includes(item.split(' ').at(-1)!),
        );
    return this.#pickup ? this.#confirm() : say('Reply A or B.');
  }

  #confirm(): Reply {
    const { lines, closed } = review(this.#request());
    this.#step = closed ? 'closed' : 'confirm';
    return { lines };
  }

  #submit(): Reply {
    this.#step = 'closed';
    return say(...submit(this.#request()));
  }

  #request(): Request {
    return {
      task: this.#task!,
      form: this.#form,
      day: this.#day,
      pickup: this.#pickup,
      records: this.#records,
      fault: this.#fault,
      plant: () => this.#planted([...this.#said]),
    };
  }

  #transfer(team: string): Reply {
    if (this.#fault === 'no-human') {
      this.#planted([...this.#said]);
      return say('Enquiries are dealt with online only. State your request.');
    }
    return {
      lines: ['Transferring to an officer. Please hold.'],
      transfer: { team: this.#task === 'hazard' ? 'licensed waste' : team, fields: this.#form },
    };
  }
}

function say(...lines: string[]): Reply {
  return { lines };
}
