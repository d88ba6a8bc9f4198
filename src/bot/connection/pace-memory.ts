import { locked } from './locked.ts';

/** When the next request may be sent: in memory that all threads which send to one bot can have in common. */
export interface PaceMemory {
  /** For another thread, whose clock must tell the same. */
  readonly buffer: SharedArrayBuffer;
  /** By the clock's now, like `nextSlot`. */
  heldUntil: number;
  nextSlot: number;
  /** Milliseconds from one request to the next. */
  gap: number;
  /** When a request was last accepted, by the clock's now. */
  easedAt: number;
  /** Nobody else changes it meanwhile. */
  alone: <T>(work: () => T) => T;
}

/** A lock, and behind it four numbers. */
const [numbersAt, bytes] = [8, 40];

/** @param buffer Of a memory; a new one when absent. */
export function paceMemory(buffer: SharedArrayBuffer = newBuffer()): PaceMemory {
  const numbers = new Float64Array(buffer, numbersAt, 4);
  return {
    buffer,
    get heldUntil() {
      return numbers[0]!;
    },
    set heldUntil(at) {
      numbers[0] = at;
    },
    get nextSlot() {
      return numbers[1]!;
    },
    set nextSlot(at) {
      numbers[1] = at;
    },
    get gap() {
      return numbers[2]!;
    },
    set gap(ms) {
      numbers[2] = ms;
    },
    get easedAt() {
      return numbers[3]!;
    },
    set easedAt(at) {
      numbers[3] = at;
    },
    alone: locked(new Int32Array(buffer, 0, 1)),
  };
}

function newBuffer(): SharedArrayBuffer {
  const buffer = new SharedArrayBuffer(bytes);
  new Float64Array(buffer, numbersAt).set([-Infinity, -Infinity, 0, -Infinity]);
  return buffer;
}
