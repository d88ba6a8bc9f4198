import type { Json } from '../../../json.ts';
import { own, ownText } from '../../own.ts';
import type { Format } from '../format.ts';
import { type Beside, besides, deskTranscript, listOf, type Said, seatIn, toPerson } from './desk.ts';

/** Activities of one conversation, as the Bot Framework writes them to a `.transcript`. */
export const botFramework: Format = {
  name: 'bot-framework',
  title: 'Bot Framework',
  expected:
    '[{"type": "message", "from": {"role": "user"}, "conversation": {"id": "…"}, "text": "…", "timestamp": "…"}]',
  recognises: (record) => activitiesOf(record).some((activity) => activityGroup(activity) !== null),
  read(record, _, file, tally) {
    const activities = activitiesOf(record);
    const id = activities.map(activityGroup).find((group) => group !== null) ?? null;
    return deskTranscript({ id, said: activities.map(saidOf) }, file, tally);
  },
};

/** Activities of one conversation each, where a list holds those of many. */
export const activityGroup = (activity: Json): string | null =>
  ownText(activity, 'type') !== null && own(activity, 'from') !== undefined
    ? ownText(own(activity, 'conversation'), 'id')
    : null;

const activitiesOf = (record: Json): Json[] => (Array.isArray(record) ? record : listOf(own(record, 'activities')));

const kinds: Record<string, Said['kind']> = { user: 'customer', bot: 'bot', skill: 'bot' };

function saidOf(activity: Json): Said {
  const from = own(activity, 'from');
  const type = ownText(activity, 'type') ?? '';
  const named = ownText(activity, 'name') ?? '';
  const at = own(activity, 'timestamp') ?? own(activity, 'localTimestamp');
  const name = ownText(from, 'name') ?? ownText(from, 'id');
  // An activity of the type "handoff" is another thing: the bot's focus goes from one of its skills to another.
  if (/^handoff\.initiate/i.test(named))
    return { kind: 'nobody', name, text: '', at, calls: [toPerson(own(activity, 'value') ?? null)] };
  if (type !== 'message') return { kind: 'nobody', name, text: '', at, what: `activities of type "${type}"` };
  if (isCommand(ownText(activity, 'text') ?? ''))
    return { kind: 'nobody', name, text: '', at, what: 'events that a tester typed as "/event:"' };
  const text = [activity, ...listOf(own(activity, 'attachments')).map((one) => own(one, 'content') ?? null)]
    .flatMap(wordsIn)
    .join('\n');
  return { kind: seatIn(kinds, ownText(from, 'role') ?? ''), name, text, at, beside: besidesOf(activity) };
}

/** Files, and what may be picked: cards are read for their words. */
function besidesOf(activity: Json): Beside[] {
  const attachments = listOf(own(activity, 'attachments'));
  const cards = attachments.map((one) => own(one, 'content')).filter((content) => content !== undefined);
  return besides(
    attachments.filter((one) => own(one, 'content') === undefined),
    [own(activity, 'suggestedActions') ?? null, ...cards].flatMap((one) => [
      ...listOf(own(one, 'actions')),
      ...listOf(own(one, 'buttons')),
    ]),
  );
}

/** Typed into the Emulator, which makes an event of it. */
const isCommand = (text: string): boolean => text.startsWith('/event:');

/** Of a message, or of a card with its title, subtitle and text, or its blocks. */
function wordsIn(holder: Json): string[] {
  const blocks = [...listOf(own(holder, 'body')), ...listOf(own(holder, 'items')), ...listOf(own(holder, 'columns'))];
  const words = ['title', 'subtitle', 'text'].flatMap((key) => ownText(holder, key) ?? []);
  const facts = listOf(own(holder, 'facts')).map((fact) =>
    [ownText(fact, 'title'), ownText(fact, 'value')].filter((part) => part !== null).join(' '),
  );
  return [...words, ...facts, ...blocks.flatMap(wordsIn)];
}
