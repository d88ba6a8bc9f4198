/** What a response of JSON-RPC tells: https://www.jsonrpc.org/specification#response_object */
import type { Json } from '../../json.ts';
import { BotFault } from '../bot.ts';
import { printable } from '../printable.ts';
import { kindOfError } from '../told-error.ts';

export class RpcFault extends BotFault {
  /** Of the error; 0: it has none. */
  readonly code: number;

  constructor(name: string, code: number, says: string) {
    super('bot-error', `${name} answered with error ${code}: ${printable(says)}`, { kind: kindOfError(says, [code]) });
    this.code = code;
  }
}

/** @param name Of the request. @returns undefined where there is none. @throws RpcFault for an error. */
export function resultOf(name: string, response: Json): Json | undefined {
  const { result, error } = (response ?? {}) as { result?: Json; error?: { code?: Json; message?: Json } | null };
  // Servers that are not strict send both, one of them null.
  if (error === undefined || error === null) return result;
  const { code, message } = error;
  throw new RpcFault(name, Number(code ?? 0), typeof message === 'string' ? message : JSON.stringify(error));
}
