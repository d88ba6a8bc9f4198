/** The oracle: calls that look up in the back end whether the customer's goal was really reached. */
import type { Clock } from '../bot/clock.ts';
import { milliseconds } from '../bot/connection/duration.ts';
import type { Draft, Learnt, Saved } from '../plan/draft.ts';
import type { VerifySpec } from '../scenario/schema/call-schema.ts';
import { type Backend, BackendFault } from './backend.ts';
import type { Check } from './conversation.ts';
import { check, type Finding } from './expectation.ts';
import { learntBy } from '../plan/render-call.ts';

interface Asking {
  draft: Draft;
  saved: Saved;
  backend: Backend;
  clock: Clock;
  signal: AbortSignal;
}

/** What the bot told in the conversation; empty before the first message. */
type Asked = Asking & { learnt: Learnt };

/** The calls that hold before the first message: what they find afterwards is no doing of the bot. */
export type Guards = ReadonlySet<VerifySpec>;

/**
 * Those declared as such, and those that the back end confirms. Whatever can't be found out counts as one: it proves nothing.
 * Only what is read is asked: a call that changes something is not sent twice. What is about something that only the conversation brings
 * about can't hold before it.
 */
export async function guardsAmong(asking: Asking): Promise<Guards> {
  const guards = new Set<VerifySpec>();
  for (const call of asking.draft.verify) {
    const isAsked =
      call.holds_before === undefined && /^(?:GET|HEAD) /i.test(call.request) && learntBy(call).length === 0;
    const asked = { ...asking, learnt: {} };
    const holds = isAsked ? (await found(call, asked)).passed !== false : call.holds_before === true;
    if (holds) guards.add(call);
  }
  return guards;
}

/** One check a call. A back end that does not answer, or answers 5xx unasked, leaves the check undecided: that is not the bot's doing. */
export async function verify(asked: Asked, guards: Guards): Promise<Check[]> {
  const checks: Check[] = [];
  for (const call of asked.draft.verify) {
    const verdict = await foundInTime(call, asked);
    const outcome = call.outcome !== undefined && { outcome: call.outcome };
    const guard = guards.has(call) && { guard: true as const };
    checks.push({ name: call.name ?? call.request, source: 'back-end', ...verdict, ...guard, ...outcome, turn: null });
  }
  return checks;
}

/** First pause between two askings; each is twice the one before, up to a second. */
const firstPauseMs = 100;
const longestPauseMs = 1000;

/** Asked again until it holds, for as long as the call says. */
async function foundInTime(call: VerifySpec, asked: Asked): Promise<Verdict> {
  const { clock, learnt, signal } = asked;
  const untold = learntBy(call).find((name) => !Object.hasOwn(learnt, name));
  if (untold !== undefined)
    return { passed: null, expected: expectedStatus(call), actual: `could not be asked: the bot never told ${untold}` };
  const until = clock.now() + milliseconds(call.within, 0);
  for (let pause = firstPauseMs; ; pause = Math.min(2 * pause, longestPauseMs)) {
    const verdict = await found(call, asked);
    const left = until - clock.now();
    if (verdict.passed === true || left <= 0) return call.within === undefined ? verdict : late(verdict, call.within);
    await clock.sleep(Math.min(pause, left), signal);
  }
}

function late(verdict: Verdict, within: string): Verdict {
  return verdict.passed === true ? verdict : { ...verdict, actual: `${verdict.actual} after ${within}` };
}

async function found(call: VerifySpec, asked: Asked): Promise<Verdict> {
  try {
    return await judge(call, asked);
  } catch (error) {
    asked.signal.throwIfAborted();
    const { message } = error as Error;
    // A reply the call needs was never saved: the oracle can't be asked, which is no fault of the bot either.
    const actual = error instanceof BackendFault ? `no answer: ${message}` : `could not be asked: ${message}`;
    return { passed: null, expected: expectedStatus(call), actual };
  }
}

async function judge(call: VerifySpec, { draft, saved, learnt, backend, signal }: Asked): Promise<Verdict> {
  const request = draft.render(call, saved, learnt);
  const { status, body } = await backend.call(request, signal);
  const named = request.name !== undefined && { name: request.name };
  const asExpected = request.status === undefined ? status >= 200 && status <= 299 : status === request.status;
  if (!asExpected) {
    const passed = status >= 500 ? null : false;
    return { ...named, passed, expected: expectedStatus(request), actual: `HTTP ${status}` };
  }
  const findings = Object.entries(request.expect ?? {}).map(([path, expectation]) => check(body, path, expectation));
  const status_ = { met: true, expected: expectedStatus(request), actual: `HTTP ${status}` };
  return { ...named, ...summary(findings.length > 0 ? findings : [status_]) };
}

type Verdict = Pick<Check, 'passed' | 'expected' | 'actual'> & Partial<Pick<Check, 'name'>>;

function expectedStatus(call: VerifySpec): string {
  return call.status === undefined ? 'HTTP 2xx' : `HTTP ${call.status}`;
}

/** What failed where something did, else what could not be told, else everything that was found. */
function summary(findings: Finding[]): Verdict {
  const has = (one: Finding['met']): boolean => findings.some(({ met }) => met === one);
  const passed = has(false) ? false : has(null) ? null : true;
  const shown = findings.filter(({ met }) => met === passed);
  return {
    passed,
    expected: shown.map((finding) => finding.expected).join('; '),
    actual: shown.map((finding) => finding.actual).join('; '),
  };
}
