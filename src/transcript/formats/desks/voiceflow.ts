import type { Json } from '../../../json.ts';
import { own, ownText } from '../../own.ts';
import { isHandoffCall } from '../../handoff-call.ts';
import type { Format } from '../format.ts';
import { deskTranscript, listOf, type Said, toPerson } from './desk.ts';

/** A transcript of Voiceflow: turns of requests and traces, or the logs of a session. */
export const voiceflow: Format = {
  name: 'voiceflow',
  title: 'Voiceflow',
  expected:
    '[{"type": "request", "format": "request", "payload": {"type": "text", "payload": "…"}, "startTime": "…"}, {"type": "text", "format": "trace", "payload": {"payload": {"message": "…"}}}]',
  recognises: (record) => turnsOf(record).some(isTurn),
  conversationsIn(record) {
    const visits = visitsIn(turnsOf(record));
    if (visits.length < 2) return [record];
    return Array.isArray(record) ? visits : visits.map((turns) => ({ id: idOf(record), turns }));
  },
  read(record, _, file, tally) {
    return deskTranscript({ id: idOf(record), said: turnsOf(record).map(saidOf) }, file, tally);
  },
};

function idOf(record: Json): string | null {
  const session = own(record, 'transcript') ?? record;
  return Array.isArray(record)
    ? null
    : (ownText(session, 'id') ?? ownText(session, '_id') ?? ownText(session, 'sessionID'));
}

/** A launch opens the chat anew: whoever comes back tomorrow is in the same transcript, and in another conversation. */
function visitsIn(turns: Json[]): Json[][] {
  const visits: Json[][] = [[]];
  for (const turn of turns) {
    if (isLaunch(turn) && visits.at(-1)!.length > 0) visits.push([]);
    visits.at(-1)!.push(turn);
  }
  return visits;
}

function isLaunch(turn: Json): boolean {
  if (!isRequest(turn)) return false;
  const data = own(turn, 'data') ?? turn;
  return [own(data, 'payload'), own(own(data, 'payload'), 'payload'), data].some(
    (holder) => ownText(holder, 'type') === 'launch',
  );
}

const isRequest = (turn: Json): boolean => ownText(turn, 'format') === 'request' || ownText(turn, 'type') === 'action';

const isTurn = (turn: Json): boolean =>
  /^(?:request|trace)$/.test(ownText(turn, 'format') ?? '') ||
  (/^(?:trace|action)$/.test(ownText(turn, 'type') ?? '') && own(turn, 'data') !== undefined);

/** Turns name no conversation: those of a list are of one. */
export const voiceflowGroup = (turn: Json): string | null => (isTurn(turn) ? '' : null);

const turnsOf = (record: Json): Json[] =>
  Array.isArray(record) ? record : listOf(own(own(record, 'transcript') ?? record, 'logs') ?? own(record, 'turns'));

/** Traces that say something. */
const speaking = new Set(['text', 'speak', 'cardV2', 'card', 'choice']);

function saidOf(turn: Json): Said {
  // Logs hold what turns are.
  const data = own(turn, 'data') ?? turn;
  const asks = isRequest(turn);
  const at = own(turn, 'startTime') ?? own(turn, 'createdAt');
  const outer = own(data, 'payload');
  const inner = own(outer, 'payload') ?? outer;
  const type = ownText(asks ? (outer ?? null) : data, 'type') ?? ownText(data, 'type') ?? '';
  const text = asks
    ? typeof inner === 'string'
      ? inner
      : (ownText(inner, 'query') ?? ownText(inner, 'label') ?? ownText(inner, 'text') ?? '')
    : speaking.has(type)
      ? (ownText(inner, 'message') ??
        [ownText(inner, 'title'), ownText(own(inner, 'description'), 'text')]
          .filter((part) => part !== null)
          .join('\n'))
      : '';
  // What is spoken aloud is marked for how.
  const heard =
    type === 'speak'
      ? text
          .replaceAll(/<\/?[a-z][^<>]*>/gi, ' ')
          .replaceAll(/\s+/g, ' ')
          .trim()
      : text;
  if (heard !== '') return { kind: asks ? 'customer' : 'bot', name: null, text: heard, at };
  const isHandoff = !asks && (isHandoffCall(type) || /handoff|handover|live.?agent|escalat/i.test(type));
  return {
    kind: 'nobody',
    name: null,
    text,
    at,
    what: `${asks ? 'requests' : 'traces'} of type "${type}"`,
    ...(isHandoff && { calls: [toPerson(inner ?? null)] }),
  };
}
