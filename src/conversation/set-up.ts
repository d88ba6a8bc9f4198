/** The calls that prepare the back end before the first message. */
import type { Draft, Saved } from '../plan/draft.ts';
import { type Backend, BackendFault } from './backend.ts';

export interface Prepared {
  /** Replies of the calls that have a name, by name. */
  saved: Saved;
  /** Why the conversation can't take place; null when all calls succeeded. */
  fault: { reason: 'transport-fault' | 'customer-fault'; detail: string; during?: 'setup' } | null;
}

/**
 * Calls are sent in order and the first failure ends it. A back end that refuses a call (4xx), or whose reply lacks what a
 * later call uses, means that the scenario can't be met: the harness is to blame. One that is down or broken (no reply, 5xx, a
 * redirect) is infrastructure.
 *
 * @param prepared Filled as the calls are answered, so that what was begun can be cleared when it is given up in the middle.
 */
export async function setUp(draft: Draft, backend: Backend, signal: AbortSignal, prepared: Prepared): Promise<void> {
  for (const call of draft.setup) {
    prepared.fault = await send(call).catch((error: Error) => {
      signal.throwIfAborted();
      const reason = error instanceof BackendFault ? ('transport-fault' as const) : ('customer-fault' as const);
      return { reason, detail: `setup ${error.message}`, during: 'setup' as const };
    });
    if (prepared.fault !== null) return;
  }

  async function send(call: Draft['setup'][number]): Promise<Prepared['fault']> {
    const request = draft.render(call, prepared.saved);
    const { status, body } = await backend.call(request, signal);
    if (status < 200 || status > 299) {
      const reason = status >= 400 && status < 500 ? 'customer-fault' : 'transport-fault';
      return { reason, detail: `setup ${request.request} answered ${status}`, during: 'setup' };
    }
    if (call.save !== undefined) prepared.saved = { ...prepared.saved, [call.save]: body };
    return null;
  }
}
