/** Which column of a table of messages holds what. */
import { grouped } from '../../grouped.ts';
import { plainSpeaker, isAmbiguous, isAside, roleName } from '../roles/known-roles.ts';
import { timesIn } from '../time-of.ts';

export interface Columns {
  id: number;
  time: number | null;
  sender: number;
  text: number;
  /** Cells of a row. One that has more holds a delimiter in its text that nobody quoted. */
  width: number;
  /** The first row names the columns and holds no message. */
  isHeaded: boolean;
}

/** Of a table with a question and its answer a row. */
export interface Pairs {
  question: number;
  answer: number;
  /** Columns there are. */
  width: number;
}

const names = {
  id: 'conversationid conversation id sessionid session chatid dialogueid dialogid threadid ticketid callid contactid interactionid caseid roomid conversationuuid gesprach gesprachsid sitzung conversacion conversacionid',
  time: 'time timestamp at date datetime createdat sentat messagetime timestamputc datetimeutc messagedate createdtime zeit zeitpunkt uhrzeit datum fecha hora heure horodatage',
  sender:
    'sender role speaker author from who participant sendertype authortype senderrole speakerrole participantrole messagetype absender sprecher remitente auteur expediteur emisor',
  text: 'text message content body utterance messagetext messagebody msg messagecontent transcript nachricht mensaje texto texte contenu',
} as const;

/** By the names of a first row that holds names, else by place: id, time, sender, text; or, of three, id, sender, text. null: neither fits. */
export function columnsOf(rows: readonly (readonly string[])[]): Columns | null {
  const [first] = rows;
  if (first === undefined) return null;
  return columnsNamed(first) ?? columnsCounted(rows);
}

/** By the names of a first row. null: it names no question and its answer. */
export function pairsOf([row = []]: readonly (readonly string[])[]): Pairs | null {
  const at = named(row);
  const [question, answer] = [at(pairNames.question), at(pairNames.answer)];
  return question < 0 || answer < 0 ? null : { question, answer, width: row.length };
}

const pairNames = {
  question: 'question query userquestion userquery userinput input prompt utterance customer user frage pregunta',
  answer:
    'answer expectedanswer expected expectedresponse expectedoutput response reply botanswer botresponse output bot assistant antwort respuesta reponse',
} as const;

/** Where the first of several names stands; -1: nowhere. */
const named = (row: readonly string[]): ((wanted: string) => number) => {
  const plain = row.map(roleName);
  return (wanted) => {
    const found = wanted.split(' ').map((name) => plain.indexOf(name));
    return found.find((index) => index >= 0) ?? -1;
  };
};

function columnsNamed(row: readonly string[]): Columns | null {
  const at = named(row);
  const [id, time, sender, text] = [at(names.id), at(names.time), at(names.sender), at(names.text)];
  if (id < 0 || sender < 0 || text < 0) return null;
  return { id, time: time < 0 ? null : time, sender, text, width: row.length, isHeaded: true };
}

/** Rows without names must look like messages: few senders, and in the second of four columns times. */
function columnsCounted(rows: readonly (readonly string[])[]): Columns | null {
  const width = usualWidth(rows);
  if (width < 3 || width > 12) return null;
  const columns =
    width === 3 ? { id: 0, time: null, sender: 1, text: 2, width } : { id: 0, time: 1, sender: 2, text: 3, width };
  const isHeaded = rows.length > 1 && !isMessage(rows[0]!, columns) && isMessage(rows[1]!, columns);
  const messages = isHeaded ? rows.slice(1) : rows;
  const fitting = messages.filter((row) => isMessage(row, columns)).length;
  return fitting * 2 >= messages.length ? { ...columns, isHeaded } : null;
}

/** Of most rows; of two that are as common the smaller: cells are cut sooner than left out. */
function usualWidth(rows: readonly (readonly string[])[]): number {
  const widths = grouped(rows, ({ length }) => length);
  return [...widths].toSorted(([a, many], [b, few]) => few.length - many.length || a - b)[0]?.[0] ?? 0;
}

function isMessage(row: readonly string[], { time, sender }: Omit<Columns, 'isHeaded'>): boolean {
  const name = row[sender] ?? '';
  const plain = roleName(name);
  const isTimed = time === null || (row[time] ?? '') === '' || timesIn(row[time]!) !== null;
  if (plainSpeaker(plain) !== null || isAmbiguous(plain) || isAside(name)) return true;
  return time !== null && isTimed && (row[time] ?? '') !== '' && name !== '' && name.length <= longestName;
}

/** Characters of a sender's name; what is longer is something said. */
const longestName = 40;
