import { createReadStream, createWriteStream, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { sealed } from '../../dist/run/checksum.js';

/** A run repeated on disk until it has so many conversations, in a folder of its own; no two of them say the same. */
export async function grown(run, size, salt, folder) {
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
