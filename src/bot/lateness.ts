/** Milliseconds from one look to the next. */
const interval = 50;
/** Timers of an idle machine are late by less. */
const tolerated = 10;

let total = 0;
let last: number | null = null;

/** How late this process has come to a timer of its own since it was first asked; what it is late by at this moment included. */
export function lateness(): number {
  if (last === null) {
    last = performance.now();
    setInterval(look, interval).unref();
  }
  return total + overdue();
}

function look(): void {
  total += overdue();
  last = performance.now();
}

function overdue(): number {
  const late = performance.now() - last! - interval;
  return late > tolerated ? late : 0;
}
