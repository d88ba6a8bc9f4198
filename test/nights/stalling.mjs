/** A machine that stands still: now and then nothing in this process gets on for longer than a bot is allowed, neither the bots nor their customers. */
const everyMs = 20_000;
const standsMs = 11_000;
/** A night of few customers is over in seconds: the first time is soon. */
const firstMs = 3_000;

const nobodyWakes = new Int32Array(new SharedArrayBuffer(4));

/** @returns Ends it, and says how often and how long the machine stood. */
export function stalling() {
  let stalls = 0;
  const stand = () => {
    stalls += 1;
    timer = setTimeout(stand, everyMs);
    Atomics.wait(nobodyWakes, 0, 0, standsMs);
  };
  let timer = setTimeout(stand, firstMs);
  return () => {
    clearTimeout(timer);
    return { stalls, seconds: (stalls * standsMs) / 1000 };
  };
}
