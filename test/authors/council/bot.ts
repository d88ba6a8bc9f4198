import { serve, type Fault, type Planted } from '../serve.ts';
import { Clerk } from './clerk.ts';
import { Records } from './records.ts';

/** The bot of Halden's waste and permits office, and the records behind it, on this machine. */
export async function councilBot(options: { port?: number; fault?: Fault | undefined } = {}): Promise<{
  url: string;
  planted: Planted[];
  close(): Promise<void>;
}> {
  const records = new Records();
  const sessions = new Map<string, Clerk>();
  const planted: Planted[] = [];
  const server = await serve((request) => {
    if (request.path !== '/v1/turn') return records.serve(request);
    const { session: id, text } = request.body as { session: string; text: string };
    const clerk = sessions.get(id) ?? new Clerk(records, options.fault, 2026, (said) => planted.push({ said }));
    sessions.set(id, clerk);
    return { body: clerk.answer(text) };
  }, options.port);
  return { ...server, planted };
}
