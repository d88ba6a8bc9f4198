/** The calls that clean up the back end after a conversation, whatever its end. */
import type { Clock } from '../bot/clock.ts';
import type { Draft, Learnt } from '../plan/draft.ts';
import type { Backend } from './backend.ts';
import type { Leftover } from './conversation.ts';
import { learntBy } from '../plan/render-call.ts';
import type { Prepared } from './set-up.ts';

export interface Clearing {
  draft: Draft;
  /** Where a setup call failed, what later replies would have given is not there, and needs no clearing. */
  prepared: Prepared;
  learnt: Learnt;
  backend: Backend;
  clock: Clock;
  signal: AbortSignal;
}

/** Given to the calls of a conversation that is given up: whoever stops a run waits no longer. */
const graceMs = 500;
/** What is gone already needs no clearing. */
const gone = [404, 410];

/** Every call is sent, whatever became of the one before. Never throws: what fails is the harness's loss, told and never scored. */
export async function tearDown({ draft, prepared, learnt, backend, clock, signal }: Clearing): Promise<Leftover[]> {
  if (draft.teardown.length === 0) return [];
  const grace = withGrace(signal, clock);
  const leftovers: Leftover[] = [];
  for (const call of draft.teardown) {
    const why = await send(call).catch((error: Error) => error.message);
    if (why !== null) leftovers.push({ request: call.request, why });
  }
  grace.forget();
  return leftovers;

  async function send(call: Draft['teardown'][number]): Promise<string | null> {
    const request = rendered(call);
    if (request === null) return null;
    const { status } = await backend.call(request, grace.signal);
    if ((status >= 200 && status <= 299) || gone.includes(status)) return null;
    return `${request.request} answered ${status}`;
  }

  function rendered(call: Draft['teardown'][number]): typeof call | null {
    // What was never told was never made.
    if (learntBy(call).some((name) => !Object.hasOwn(learnt, name))) return null;
    try {
      return draft.render(call, prepared.saved, learnt);
    } catch (error) {
      if (prepared.fault === null) throw error;
      return null;
    }
  }
}

/** Aborted a little after another signal, so that what was begun can be cleared. */
function withGrace(outside: AbortSignal, clock: Clock): { signal: AbortSignal; forget: () => void } {
  const late = new AbortController();
  const over = new AbortController();
  const begin = (): void =>
    void clock.sleep(graceMs, over.signal).then(
      () => late.abort(new Error('the run was stopped')),
      () => {},
    );
  if (outside.aborted) begin();
  else outside.addEventListener('abort', begin, { once: true });
  return {
    signal: late.signal,
    forget() {
      outside.removeEventListener('abort', begin);
      over.abort();
    },
  };
}
