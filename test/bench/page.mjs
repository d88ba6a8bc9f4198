/** docs/performance.md, made from what was measured. */
import { cpus, totalmem } from 'node:os';

export function performancePage({
  cold,
  coldRounds,
  workers,
  runs,
  reading,
  scoring,
  comparing,
  rounds,
  concurrency,
  command,
  load,
}) {
  return `# Performance

<!-- Written by \`npm run bench\`; edit test/bench/page.mjs instead. -->

Measured with \`${command}\` on ${machine()}, Node ${process.version}, load ${load.toFixed(1)} when it began (far above 0.5 the machine had other
work, and only comparisons with the reference hold). Every figure is the median of ${rounds === 1 ? 'one round' : `${rounds} rounds`},
each in new processes.
The bot is the demo bot in a process of its own, answering as fast as it can; nothing waits for anything but the work itself, so
these are figures of the program and not of a bot. A bot that takes a second to answer takes that second with any tool.

## Cold starts

Whole processes, from nothing to their end, the fastest of ${coldRounds}: the demo suite checked, and one of its conversations held, scored and
reported. The reference is \`node -e 0\`, which does nothing, in the same rounds. From Node 22.8 on a second start finds compiled code.

${table(
  ['', 'seconds', 'times the reference'],
  [
    coldRow('`node -e 0`', 'node', cold),
    coldRow('the version', '--version', cold),
    coldRow('`validate scenarios/demo`', 'validate', cold),
    coldRow('`run` of one conversation', 'run', cold),
  ],
)}

## Conversations

The demo suite, cells in turn, ${concurrency} conversations at a time, from the first setup call to the last line of \`scores.jsonl\`: facts drawn, back
end prepared, the agenda-based customer, every turn on disk before the next is sent, the back end asked what became of it, all
four scores. In one thread, and with \`--workers ${workers}\`, which a run of some thousands opens by itself once its own thread is busy. The reference is undici's \`Pool\` alone: the same messages to the same bot, a plain GET for every setup and verify
call, answers parsed and dropped.

${table(
  ['', ...runs.map(({ conversations }) => `${whole(conversations)} conversations`)],
  [
    ['requests', ...runs.map(({ program }) => whole(program.requests))],
    ['conversations a second', ...runs.map(({ program }) => whole(program.conversations / program.seconds))],
    ...inThreads(runs, ({ threads }) => whole(threads.conversations / threads.seconds)),
    ['… reference', ...runs.map(({ reference }) => whole(reference.conversations / reference.seconds))],
    ['times the reference', ...runs.map(({ program, reference }) => speed(program, reference))],
    ...inThreads(runs, ({ threads, reference }) => speed(threads, reference)),
    ['processor time a conversation', ...runs.map(({ program }) => milliseconds(program))],
    ...inThreads(runs, ({ threads }) => milliseconds(threads)),
    ['… reference', ...runs.map(({ reference }) => milliseconds(reference))],
    ['peak memory', ...runs.map(({ program }) => mebibytes(program))],
    ...inThreads(runs, ({ threads }) => mebibytes(threads)),
    ['… reference', ...runs.map(({ reference }) => mebibytes(reference))],
    ['unscorable', ...runs.map(({ program }) => whole(program.unscorable))],
  ],
)}
${growth(runs)}
## Reading

Bot turns a second on one core (processor time, not wall time), where no sentence ever comes twice, so that nothing can be remembered: read
by a customer with seven facts, and read and scored. A short turn is two sentences, a long one a language model's answer of some 900 characters
with headings and lists. The reference is \`Intl.Segmenter\` cutting the same texts into sentences and words.

${table(
  ['', 'short turns', 'long turns'],
  [
    ['read', ...ofLengths('reading', reading)],
    ['read and scored', ...ofLengths('scored', reading)],
    ['… reference', ...ofLengths('reference', reading)],
  ],
)}

A text of 4,000 characters takes ${growthOf(4_000, reading)} times as long a character as one of 1,000; one of 16,000 ${growthOf(16_000, reading)} times, as of a message no more
than 8,000 characters are read and of a turn 80 sentences.

## Scores

All scorers together over conversations in memory, on one core (processor time, not wall time): **${whole(scoring['new texts'])} bot turns a
second** where no text ever comes twice, ${whole(scoring['repeated texts'])} with a bot of 400 answers.

## Comparing

Two runs of ${whole(comparing.conversations)} conversations each, compared and judged by the suite's gates: **${comparing.seconds.toFixed(1)} s**, peak memory ${mebibytes(comparing)}.
The runs are the demo suite's scores repeated; reading them from disk is not counted.
`;
}

/** A row, where the machine has more than one core. */
const inThreads = (runs, cell) =>
  runs.some(({ threads }) => threads === undefined) ? [] : [['… in threads', ...runs.map(cell)]];

const speed = (one, { conversations, seconds }) =>
  ((one.conversations / one.seconds) * (seconds / conversations)).toFixed(2);

const coldRow = (title, name, cold) => [title, cold[name].toFixed(2), (cold[name] / cold.node).toFixed(1)];

const ofLengths = (name, reading) => ['short', 'long'].map((length) => whole(reading[`${length} ${name}`]));

function growthOf(characters, reading) {
  const cost = (length) => reading[`microseconds a character of ${length}`];
  return (cost(characters) / cost(1_000)).toFixed(2);
}

/** Time and memory of the largest size in terms of the smallest: linear and flat is what they should be. */
function growth(runs) {
  const [small, large] = [runs[0], runs.at(-1)];
  if (small === large) return '';
  const times = large.conversations / small.conversations;
  const time = large.program.seconds / small.program.seconds;
  const memory = large.program.peakMiB / small.program.peakMiB;
  return `\n${whole(times)} times the conversations took ${time.toFixed(1)} times the time and ${memory.toFixed(2)} times the peak memory.\n`;
}

function machine() {
  return `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB`;
}

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

function whole(number) {
  return Math.round(number).toLocaleString('en-GB');
}

function milliseconds({ cpuSeconds, conversations }) {
  return `${((cpuSeconds / conversations) * 1000).toFixed(2)} ms`;
}

function mebibytes({ peakMiB }) {
  return `${whole(peakMiB)} MiB`;
}
