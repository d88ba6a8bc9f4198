/** What went wrong with a request: whether it is made again, whether it can have cost anything, and how it is told. */
import { plural } from '../counts.ts';
import { NoProxy, reasonOf, redirectIn, unsentBecause } from '../bot/connection/http-fault.ts';
import { askedToWait, retryAfter } from '../bot/connection/retry-after.ts';
import { printable } from '../bot/printable.ts';
import { ProblemError } from '../problem.ts';
import { NoAnswer, TooLate } from './live.ts';

export interface Failure {
  /** After `the model at HOST`: "answered 429 Too Many Requests". */
  said: string;
  /** `again`: it may go well the next time; `never`: not for this question; `run`: for no question at all. */
  hope: 'again' | 'never' | 'run';
  /** The endpoint may have worked for it. */
  mayHaveCost: boolean;
  /** Milliseconds for which it wants to be left alone; null: it does not say. */
  waitMs: number | null;
}

/** What the client throws where the endpoint answered with a status; without one nothing came back. */
interface ClientError {
  status?: number;
  code?: string | null;
  headers?: Headers;
  message: string;
}

/** @param date Milliseconds since 1970. @param url Where the API is. */
export function failureOf(error: unknown, { date, url }: { date: number; url: string }): Failure {
  if (error instanceof NoAnswer || error instanceof TooLate)
    return { said: error.message, hope: 'again', mayHaveCost: true, waitMs: null };
  const { status, code, headers, message } = error as ClientError;
  if (status === undefined) return withoutStatus(innermost(error));
  const waitMs = retryAfter(headers?.get('retry-after') ?? undefined, date);
  const to = redirectIn(status, headers?.get('location') ?? undefined, url);
  // The client writes the status before what the endpoint says, and itself where that is nothing.
  const detail = printable(message.replace(/^\d{3} ?(?:status code \(no body\))?/, ''));
  const said = `answered ${status}${askedToWait(waitMs)}${to}${detail === '' ? '' : `: ${detail}`}`;
  const isUsedUp = status === 429 && code === 'insufficient_quota';
  const isFiltered = status === 400 && code === 'content_filter';
  const isPassing = !isUsedUp && ([408, 409, 429].includes(status) || status >= 500);
  const hope = isPassing ? 'again' : isFiltered ? 'never' : 'run';
  return { said, hope, mayHaveCost: false, waitMs };
}

/** Broken off in the middle it may have been paid for. */
function withoutStatus(error: unknown): Failure {
  // What fails in the network has a cause: this request could not even be written.
  if (error instanceof TypeError && error.cause === undefined)
    return { said: `can't be asked (${printable(error.message)})`, hope: 'run', mayHaveCost: false, waitMs: null };
  const unsent = unsentBecause(error);
  const said = unsent === null ? `broke off (${reasonOf(error)})` : `can't be reached (${unsent})`;
  return { said, hope: 'again', mayHaveCost: unsent === null, waitMs: null };
}

/** Below what the client and its connection make of it. */
function innermost(error: unknown): unknown {
  return error instanceof Error && error.cause instanceof Error && !(error instanceof NoProxy)
    ? innermost(error.cause)
    : error;
}

/** For all questions: the run ends, and says what to look at. */
export function unavailable(host: string, said: string, attempts: number): ProblemError {
  const after = attempts > 1 ? `, after ${plural(attempts, 'attempt')}` : '';
  return new ProblemError([
    {
      code: 'model-unavailable',
      message: `The model at ${host} ${said}${after}`,
      expected: 'an endpoint that answers as the chat completions API does',
      hint: 'Look at model.url, model.model, model.key and model.parameters.',
    },
  ]);
}
