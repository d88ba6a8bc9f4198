import { json } from 'node:stream/consumers';
import type { Json } from '../../../src/json.ts';
import { answerJson } from '../serve.ts';
import { counter, httpPeer, scripted, type HttpPeer } from './peer.ts';

interface Rpc {
  id?: number;
  method: string;
  params: { name?: string; arguments?: { message: string; session: string } };
}

/** An assistant behind the Model Context Protocol, without sessions (2026-07-28) or with one (2025-11-25), answering in JSON or events. */
export const mcpPeer = (how: 'stateless' | 'session'): HttpPeer =>
  httpPeer({
    name: `mcp, ${how}`,
    handler() {
      const count = counter();
      return async (request, response) => {
        if (request.method === 'DELETE') return response.writeHead(405).end();
        const { id, method, params } = (await json(request)) as Rpc;
        const isModern = request.headers['mcp-protocol-version'] === '2026-07-28';
        if (how === 'session' && (isModern || (method !== 'initialize' && request.headers['mcp-session-id'] !== 's1')))
          return answerJson(
            response,
            { jsonrpc: '2.0', id: null, error: { code: -32000, message: 'No session' } },
            400,
          );
        if (how === 'stateless' && (!isModern || request.headers['mcp-method'] !== method))
          return answerJson(response, { jsonrpc: '2.0', id: id!, error: { code: -32601, message: 'Unknown' } });
        if (id === undefined) return response.writeHead(202).end();
        const serverInfo = { name: 'support', version: '7' };
        const told = (result: Record<string, Json>, headers: Record<string, string> = {}): void => {
          const message = JSON.stringify({ jsonrpc: '2.0', id, result });
          if (how === 'stateless')
            return void response.writeHead(200, { 'content-type': 'application/json' }).end(message);
          response.writeHead(200, { 'content-type': 'text/event-stream', ...headers });
          response.write('id: 0\ndata: \n\n');
          response.end(`event: message\ndata: ${message}\n\n`);
        };
        if (method === 'initialize')
          return told({ protocolVersion: '2025-11-25', capabilities: {}, serverInfo }, { 'mcp-session-id': 's1' });
        if (method === 'server/discover')
          return told({
            supportedVersions: ['2026-07-28'],
            _meta: { 'io.modelcontextprotocol/serverInfo': serverInfo },
          });
        const { message, session } = params.arguments!;
        const turn = scripted(message, count(session));
        if (turn === 'silence') return;
        if (turn === 'failure') return told({ isError: true, content: [{ type: 'text', text: 'Out of memory' }] });
        const { texts, options, handoff, ended } = turn;
        const structuredContent = { options: options ?? [], ...(handoff && { handoff }), ...(ended && { ended }) };
        told({
          resultType: 'complete',
          content: texts.map((text) => ({ type: 'text', text })),
          structuredContent,
        } as never);
      };
    },
    // With a session only the body tells, so faults are put to the other.
    isTurn: (request) => request.headers['mcp-method'] === 'tools/call',
    specAt: (url) => ({
      spec: {
        protocol: 'mcp',
        url: `${url}/mcp`,
        tool: 'ask',
        arguments: { message: '{{message}}', session: '{{conversation_id}}' },
      },
    }),
  });
