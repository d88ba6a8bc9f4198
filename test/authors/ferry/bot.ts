import { serve, type Fault, type Planted } from '../serve.ts';
import { Assistant } from './assistant.ts';
import { Office } from './office.ts';

/** Skerry Ferries' assistant and back end on this machine. */
export async function ferryBot(options: { port?: number; fault?: Fault | undefined } = {}): Promise<{
  url: string;
  planted: Planted[];
  close(): Promise<void>;
}> {
  const office = new Office();
  const conversations = new Map<string, Assistant>();
  const planted: Planted[] = [];
  const server = await serve((request) => {
    if (request.path !== '/chat') return office.serve(request);
    const { conversation_id: id, message } = request.body as { conversation_id: string; message: string };
    const assistant =
      conversations.get(id) ?? new Assistant(office, options.fault, 2026, (said) => planted.push({ said }));
    conversations.set(id, assistant);
    return { body: assistant.answer(message) };
  }, options.port);
  return { ...server, planted };
}
