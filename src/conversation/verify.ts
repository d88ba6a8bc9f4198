/** The oracle: calls that look up in the back end whether the customer's goal was really reached. */
import type { Draft, Saved } from '../plan/draft.ts';
import type { VerifySpec } from '../scenario/schema/scenario-schema.ts';
import { type Backend, BackendFault } from './backend.ts';
import type { Check } from './conversation.ts';
import { check, type Finding } from './expectation.ts';

/** One check a call. A back end that does not answer, or answers 5xx unasked, leaves the check undecided: that is not the bot's doing. */
export async function verify(draft: Draft, saved: Saved, backend: Backend, signal: AbortSignal): Promise<Check[]> {
  const checks: Check[] = [];
  for (const call of draft.verify) {
    const verdict = await judge(call).catch((error: Error): Verdict => {
      signal.throwIfAborted();
      // A reply the call needs was never saved: the oracle can't be asked, which is no fault of the bot either.
      const actual =
        error instanceof BackendFault ? `no answer: ${error.message}` : `could not be asked: ${error.message}`;
      return { passed: null, expected: expectedStatus(call), actual };
    });
    checks.push({ name: call.name ?? call.request, source: 'back-end', ...verdict, turn: null });
  }
  return checks;

  async function judge(call: VerifySpec): Promise<Verdict> {
    const request = draft.render(call, saved);
    const { status, body } = await backend.call(request, signal);
    const asExpected = request.status === undefined ? status >= 200 && status <= 299 : status === request.status;
    if (!asExpected) {
      const passed = status >= 500 ? null : false;
      return { passed, expected: expectedStatus(request), actual: `HTTP ${status}` };
    }
    const findings = Object.entries(request.expect ?? {}).map(([path, expectation]) => check(body, path, expectation));
    const status_ = { met: true, expected: expectedStatus(request), actual: `HTTP ${status}` };
    return summary(findings.length > 0 ? findings : [status_]);
  }
}

type Verdict = Pick<Check, 'passed' | 'expected' | 'actual'>;

function expectedStatus(call: VerifySpec): string {
  return call.status === undefined ? 'HTTP 2xx' : `HTTP ${call.status}`;
}

/** What failed where something did, else everything that was found. */
function summary(findings: Finding[]): Verdict {
  const failed = findings.filter((finding) => !finding.met);
  const shown = failed.length > 0 ? failed : findings;
  return {
    passed: failed.length === 0,
    expected: shown.map((finding) => finding.expected).join('; '),
    actual: shown.map((finding) => finding.actual).join('; '),
  };
}
