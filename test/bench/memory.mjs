/**
 * npm run bench:memory [-- 1000,100000]: peak memory of the command line over stored runs of different sizes. A run of the demo suite is held and
 * then repeated on disk: ids, seeds and every number of four digits or more are other ones in each copy, so that no two conversations say the same.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { grown } from './grown.mjs';
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
    const [before, now] = [await grown(run, size, 1, folder), await grown(run, size, 2, folder)];
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
