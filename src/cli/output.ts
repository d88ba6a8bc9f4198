import { shown } from '../hidden/hidden.ts';
import type { Output } from './context.ts';

export interface ProcessOutput extends Output {
  /** Why nothing more can be written, if it is no reader that had enough; null: all is well. */
  broken: () => NodeJS.ErrnoException | null;
}

/** A stream of the process. A reader that leaves early (`| head`) is no error: the rest goes nowhere, and the exit code stays what it is. */
export function outputOf(stream: NodeJS.WriteStream): ProcessOutput {
  let failure: NodeJS.ErrnoException | null = null;
  stream.on('error', (error) => (failure ??= error));
  return {
    write(text) {
      if (failure === null) stream.write(shown(text));
    },
    broken: () => (failure === null || leaving.has(failure.code ?? '') ? null : failure),
    isTTY: stream.isTTY ?? false,
    get columns() {
      return stream.columns || 100;
    },
  };
}

const leaving = new Set(['EPIPE', 'ECONNRESET', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END']);
