/**
 * npm run bench:memory [-- 1000,100000]: peak memory of the command line over stored runs of different sizes. A run of the demo suite is held and
 * then repeated on disk: ids, seeds and every number of four digits or more are other ones in each copy, so that no two conversations say the same.
 */
import { spawnSync } from 'node:child_process';
import {
  createReadStream,
  createWriteStream,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { once } from 'node:events';
import { sealed } from '../../dist/run/checksum.js';
import { startBot } from './demo-suite.mjs';
import { holdConversations } from './hold.mjs';

const sizes = (process.argv[2] ?? '1000,100000').split(',').map(Number);
const held = 675;
const folder = mkdtempSync(join(tmpdir(), 'mystery-shopper-memory-'));

try {
  const bot = await startBot();
  const { folder: run } = await holdConversations({
    url: bot.url,
    conversations: held,
    concurrency: 16,
    outDir: folder,
  });
  bot.stop();
  const peaks = [];
  for (const size of sizes) {
    const [before, now] = [await grown(run, size, 1), await grown(run, size, 2)];
    peaks.push({
      size,
      report: peakOf('report', now),
      compare: peakOf('compare', before, now, '--out', join(folder, `out-${size}`)),
      score: peakOf('score', now),
    });
    for (const one of [before, now]) rmSync(one, { recursive: true });
  }
  for (const { size, ...of } of peaks) {
    const parts = Object.entries(of).map(
      ([command, peak]) => `${command} ${peak} MiB (${(peak / peaks[0][command]).toFixed(2)} ×)`,
    );
    process.stdout.write(`${size.toLocaleString('en-US')} conversations: ${parts.join(', ')}\n`);
  }
  process.stdout.write(
    `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}\n`,
  );
} finally {
  rmSync(folder, { recursive: true });
}

/** Peak memory of a command, in MiB. */
function peakOf(...words) {
  const file = join(folder, 'peak');
  const env = { ...process.env, PEAK_FILE: file, NODE_OPTIONS: `--import ${new URL('peak.mjs', import.meta.url)}` };
  const { status, stderr } = spawnSync(process.execPath, ['dist/cli/main.js', ...words, '--quiet'], {
    env,
    encoding: 'utf8',
  });
  if (status === 2) throw new Error(stderr);
  return Math.round(Number(readFileSync(file, 'utf8')) / 1024);
}

async function grown(run, size, salt) {
  const into = join(folder, `run-${size}-${salt}`);
  mkdirSync(into);
  const record = JSON.parse(readFileSync(join(run, 'run.json'), 'utf8'));
  writeFileSync(join(into, 'run.json'), JSON.stringify({ ...record, planned: size }));
  for (const name of readdirSync(run).filter((one) => one.endsWith('.jsonl'))) {
    const to = createWriteStream(join(into, name));
    let count = -1;
    for (let round = 0; count < size; round += 1) {
      for await (const line of createInterface({ input: createReadStream(join(run, name)) })) {
        const isHeader = count < 0;
        if (!isHeader && (count >= size || /^\{"kind":"(?:journal|scores)"/.test(line))) continue;
        const text = isHeader ? bare(line) : copyOf(bare(line), round, salt);
        if (!to.write(`${name === 'conversations.jsonl' ? sealed(text) : text}\n`)) await once(to, 'drain');
        count += 1;
      }
    }
    to.end();
    await once(to, 'finish');
  }
  return into;
}

function bare(line) {
  return line.replace(/,"crc":"[0-9a-f]{8}"\}$/, '}');
}

/** Another customer of the same cell. */
function copyOf(line, round, salt) {
  const shifted = line
    .replace(/("id":"[^"/]+\/[^"/]+\/)(\d+)"/g, (_, cell, repetition) => `${cell}${Number(repetition) + round * 10}"`)
    .replace(/"repetition":(\d+)/g, (_, repetition) => `"repetition":${Number(repetition) + round * 10}`)
    .replace(
      /"seed":"([0-9a-f]{8})[0-9a-f]{8}"/g,
      (_, half) => `"seed":"${half}${(round * 2 + salt).toString(16).padStart(8, '0')}"`,
    );
  return shifted.replace(/(?<=[A-Za-z "#-])\d{5,9}(?=[ .",!?@])/g, (digits) =>
    String((Number(digits) * 31 + round * 7919 + salt) % 10 ** digits.length).padStart(digits.length, '1'),
  );
}
