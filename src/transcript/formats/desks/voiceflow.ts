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
  read(record, _, file, tally) {
    const session = own(record, 'transcript') ?? record;
    const id = Array.isArray(record)
      ? null
      : (ownText(session, 'id') ?? ownText(session, '_id') ?? ownText(session, 'sessionID'));
    return deskTranscript({ id, said: turnsOf(record).map(saidOf) }, file, tally);
  },
};

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
  const isRequest = ownText(turn, 'format') === 'request' || ownText(turn, 'type') === 'action';
  const at = own(turn, 'startTime') ?? own(turn, 'createdAt');
  const outer = own(data, 'payload');
  const inner = own(outer, 'payload') ?? outer;
  const type = ownText(isRequest ? (outer ?? null) : data, 'type') ?? ownText(data, 'type') ?? '';
  const text = isRequest
    ? typeof inner === 'string'
      ? inner
      : (ownText(inner, 'query') ?? ownText(inner, 'label') ?? ownText(inner, 'text') ?? '')
    : speaking.has(type)
      ? (ownText(inner, 'message') ??
        [ownText(inner, 'title'), ownText(own(inner, 'description'), 'text')]
          .filter((part) => part !== null)
          .join('\n'))
      : '';
  if (text !== '') return { kind: isRequest ? 'customer' : 'bot', name: null, text, at };
  const isHandoff = !isRequest && (isHandoffCall(type) || /handoff|handover|live.?agent|escalat/i.test(type));
  return {
    kind: 'nobody',
    name: null,
    text,
    at,
    what: `${isRequest ? 'requests' : 'traces'} of type "${type}"`,
    ...(isHandoff && { calls: [toPerson(inner ?? null)] }),
  };
}
