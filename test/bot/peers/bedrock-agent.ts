import { json } from 'node:stream/consumers';
import { crc32 } from 'node:zlib';
import { answerJson } from '../serve.ts';
import { counter, httpPeer, scripted } from './peer.ts';

/** InvokeAgent after AWS's reference: events in its binary encoding, words in pieces that end anywhere. */
export const bedrockAgentPeer = httpPeer({
  name: 'bedrock-agent',
  lacks: ['two', 'options', 'ended'],
  handler() {
    const count = counter();
    return async (request, response) => {
      const [, session] = /^\/agents\/A1\/agentAliases\/T1\/sessions\/([0-9a-zA-Z._:-]{2,100})\/text$/.exec(
        request.url!,
      )!;
      const scope = /^AWS4-HMAC-SHA256 Credential=AKID\/\d{8}\/eu-west-1\/bedrock\/aws4_request/;
      if (!scope.test(request.headers.authorization ?? '')) return answerJson(response, { message: 'Denied' }, 403);
      const { inputText, endSession } = (await json(request)) as { inputText?: string; endSession?: boolean };
      const turn = endSession ? { texts: ['bye'] } : scripted(inputText!, count(session!));
      if (turn === 'silence') return;
      response.writeHead(200, { 'content-type': 'application/vnd.amazon.eventstream' });
      if (turn === 'failure') {
        const headers = { ':message-type': 'exception', ':exception-type': 'internalServerException' };
        return response.end(event(headers, { message: 'out of memory' }));
      }
      const bytes = Buffer.from(turn.texts.join('\n\n'));
      const middle = Math.trunc(bytes.length / 2);
      for (const piece of [bytes.subarray(0, middle), bytes.subarray(middle)]) {
        const whole = event(kind('chunk'), { bytes: piece.toString('base64') });
        response.write(whole.subarray(0, 7));
        response.write(whole.subarray(7));
      }
      const parameters = Object.entries(turn.handoff ?? {}).map(([name, value]) => ({ name, type: 'string', value }));
      const functionInvocationInput = { actionGroup: 'people', function: 'transfer_to_human', parameters };
      const control = { invocationId: 'i', invocationInputs: [{ functionInvocationInput }] };
      response.end(turn.handoff ? event(kind('returnControl'), control) : undefined);
    };
  },
  isTurn: () => true,
  specAt: (url) => ({
    spec: { protocol: 'bedrock-agent', url, region: 'eu-west-1', agent_id: 'A1', alias_id: 'T1' },
    env: { AWS_ACCESS_KEY_ID: 'AKID', AWS_SECRET_ACCESS_KEY: 'secretkey' },
  }),
});

const kind = (name: string) => ({ ':message-type': 'event', ':event-type': name, ':content-type': 'application/json' });

/** One event as AWS writes it. */
export function event(headers: Record<string, string>, payload: object): Buffer {
  const about = Buffer.concat(
    Object.entries(headers).map(([name, value]) => {
      const length = Buffer.alloc(2);
      length.writeUInt16BE(Buffer.byteLength(value));
      return Buffer.concat([
        Buffer.from([name.length]),
        Buffer.from(name),
        Buffer.from([7]),
        length,
        Buffer.from(value),
      ]);
    }),
  );
  const body = Buffer.from(JSON.stringify(payload));
  const prelude = Buffer.alloc(12);
  prelude.writeUInt32BE(16 + about.length + body.length, 0);
  prelude.writeUInt32BE(about.length, 4);
  prelude.writeUInt32BE(crc32(prelude.subarray(0, 8)), 8);
  const whole = Buffer.concat([prelude, about, body]);
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(whole));
  return Buffer.concat([whole, checksum]);
}
