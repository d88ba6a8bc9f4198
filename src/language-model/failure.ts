/** What went wrong with a request: whether it is made again, whether it can have cost anything, and how it is told. */
import { plural } from '../counts.ts';
import { retryAfter } from '../bot/connection/retry-after.ts';
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
  cause?: unknown;
}

/** @param date Milliseconds since 1970. */
export function failureOf(error: unknown, date: number): Failure {
  if (error instanceof NoAnswer || error instanceof TooLate)
    return { said: error.message, hope: 'again', mayHaveCost: true, waitMs: null };
  const { status, code, headers, message, cause } = error as ClientError;
  if (status === undefined) return withoutStatus(message, cause);
  const said = `answered ${printable(message)}`;
  const waitMs = retryAfter(headers?.get('retry-after') ?? undefined, date);
  const isUsedUp = status === 429 && code === 'insufficient_quota';
  const isFiltered = status === 400 && code === 'content_filter';
  const isPassing = !isUsedUp && ([408, 409, 429].includes(status) || status >= 500);
  const hope = isPassing ? 'again' : isFiltered ? 'never' : 'run';
  return { said, hope, mayHaveCost: false, waitMs };
}

/** Broken off in the middle it may have been paid for. */
function withoutStatus(message: string, cause: unknown): Failure {
  const reason = rootOf(cause) ?? message;
  const isRefused = /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|CERT|TLS|SSL/i.test(reason);
  const said = isRefused ? `can't be reached (${reason})` : `broke off (${reason})`;
  return { said, hope: 'again', mayHaveCost: !isRefused, waitMs: null };
}

function rootOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const { code } = error as NodeJS.ErrnoException;
  return rootOf(error.cause) ?? [code, error.message].filter(Boolean).join(': ');
}

/** For all questions: the run ends, and says what to look at. */
export function unavailable(host: string, said: string, attempts: number): ProblemError {
  const after = attempts > 1 ? `, after ${plural(attempts, 'attempt')}` : '';
  return new ProblemError([
    {
      code: 'model-unavailable',
      message: `The model at ${host} ${said}${after}`,
      expected: 'an endpoint that answers as the chat completions API does',
      hint: 'Look at model.url, model.model, model.key and model.parameters. What was finished is kept: the same command with --resume goes on.',
    },
  ]);
}
