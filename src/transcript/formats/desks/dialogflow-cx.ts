import type { Json } from '../../../json.ts';
import { own, ownText } from '../../own.ts';
import type { Format } from '../format.ts';
import { deskTranscript, listOf, type Said, toPerson } from './desk.ts';

/** A test case of Dialogflow CX: the turns of its last run where it has one, else those it was recorded from. */
export const dialogflowCx: Format = {
  name: 'dialogflow-cx',
  title: 'Dialogflow CX test cases',
  expected:
    '{"displayName": "…", "testCaseConversationTurns": [{"userInput": {"input": {"text": {"text": "…"}}}, "virtualAgentOutput": {"textResponses": [{"text": ["…"]}]}}]}',
  recognises: (record) => turnsOf(record).length > 0,
  read(record, _, file, tally) {
    const name = ownText(record, 'displayName');
    const turns = turnsOf(record);
    const intent = turns.flatMap(
      (turn) => ownText(own(own(turn, 'virtualAgentOutput'), 'triggeredIntent'), 'displayName') ?? [],
    );
    const result = ownText(own(record, 'lastTestResult'), 'testResult');
    return deskTranscript(
      {
        id: ownText(record, 'name')?.split('/').at(-1) ?? null,
        said: turns.flatMap(saidIn),
        scenario: name,
        intent: intent[0] ?? null,
        goal: ownText(record, 'notes') ?? '',
        tags: listOf(own(record, 'tags')).flatMap((tag) => (typeof tag === 'string' ? tag.replace(/^#/, '') : [])),
        label:
          result === 'PASSED' || result === 'FAILED'
            ? { name: 'result of Dialogflow CX', passed: result === 'PASSED', expected: 'PASSED', actual: result }
            : null,
      },
      file,
      tally,
    );
  },
};

function turnsOf(record: Json): Json[] {
  const held = listOf(own(own(record, 'lastTestResult'), 'conversationTurns'));
  return held.length > 0 ? held : listOf(own(record, 'testCaseConversationTurns'));
}

function saidIn(turn: Json): Said[] {
  const input = own(own(turn, 'userInput'), 'input');
  const output = own(turn, 'virtualAgentOutput');
  const text = ownText(own(input, 'text'), 'text') ?? ownText(own(input, 'dtmf'), 'digits');
  const event = ownText(own(input, 'event'), 'event');
  const customer: Said[] =
    text === null
      ? [{ kind: 'nobody', name: null, text: '', at: undefined, what: `events of customers (${event ?? 'no words'})` }]
      : [{ kind: 'customer', name: null, text, at: undefined }];
  const replies = listOf(own(output, 'textResponses')).map((reply): Said => {
    const words = listOf(own(reply, 'text')).filter((word) => typeof word === 'string');
    return { kind: 'bot', name: null, text: words.join('\n'), at: undefined };
  });
  const handoff = own(output, 'liveAgentHandoff');
  return [
    ...customer,
    ...replies,
    ...(handoff === undefined
      ? []
      : [{ kind: 'bot', name: null, text: '', at: undefined, calls: [toPerson(handoff)] } satisfies Said]),
  ];
}
