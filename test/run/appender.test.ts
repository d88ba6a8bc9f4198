import { existsSync } from 'node:fs';
import { readFile, rename, rm, writeFile, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { ProblemError } from '../../src/problem.ts';
import { type Appender, openAppender } from '../../src/run/appender.ts';
import { emptyFolder } from './folders.ts';

/** What is not seen at once is asked for again. */
const whereIs = (file: Appender) => () =>
  file.isInPlace().then(
    () => 'in place',
    ({ problems: [problem] }: ProblemError) => `${problem!.code}: ${problem!.message}`,
  );

describe('openAppender', () => {
  it('keeps the order in which lines were handed in, however many at once', async () => {
    const path = join(await emptyFolder(), 'file');
    const file = await openAppender(path, 'w');
    const texts = Array.from({ length: 500 }, (_, index) => `${index}`);
    await Promise.all(texts.map((text) => file.append(text)));
    await file.close();
    expect(await readFile(path, 'utf8')).toBe(`${texts.join('\n')}\n`);
  });

  it('has the line in the file once it says so', async () => {
    const path = join(await emptyFolder(), 'file');
    const file = await openAppender(path, 'w');
    await file.append('one');
    expect(await readFile(path, 'utf8')).toBe('one\n');
    await Promise.all([file.append('two'), file.append('three')]);
    expect(await readFile(path, 'utf8')).toBe('one\ntwo\nthree\n');
    await file.close();
  });

  it('writes what was handed in before it closes', async () => {
    const path = join(await emptyFolder(), 'file');
    await writeFile(path, 'kept ');
    const file = await openAppender(path, 'a');
    const appended = file.append('added');
    await file.close();
    await appended;
    expect(await readFile(path, 'utf8')).toBe('kept added\n');
  });

  it('knows when its file was moved away, and when it was removed', async () => {
    const path = join(await emptyFolder(), 'file');
    const file = await openAppender(path, 'w');
    await file.append('one');
    await file.isInPlace();
    await rename(path, `${path}.away`);
    await expect.poll(whereIs(file)).toMatch(/^file-unwritable: .*moved away/);
    await rename(`${path}.away`, path);
    await expect.poll(whereIs(file)).toBe('in place');
    await rm(path);
    await writeFile(path, 'somebody else');
    await expect.poll(whereIs(file)).toMatch(/^file-unwritable: .*was removed/);
    await file.close();
  });

  it('knows when something else has emptied it', async () => {
    const path = join(await emptyFolder(), 'file');
    const file = await openAppender(path, 'w');
    await file.append('one');
    await file.isInPlace();
    await truncate(path, 0);
    await expect.poll(whereIs(file)).toMatch(/^file-unwritable: .*cut short/);
    await file.close();
  });

  it.runIf(existsSync('/dev/full'))('says so when the disk is full, then and ever after', async () => {
    const full = {
      problems: [{ code: 'file-unwritable', hint: expect.stringContaining('Make room on the disk') as string }],
    };
    const file = await openAppender('/dev/full', 'a');
    await expect(file.append('one')).rejects.toMatchObject(full);
    await expect(file.append('two')).rejects.toMatchObject(full);
    await expect(file.close()).rejects.toMatchObject(full);
  });

  it.runIf(existsSync('/dev/full'))('ends no process by a line that nobody has waited for yet', async () => {
    const unheard = vi.fn<() => void>();
    process.on('unhandledRejection', unheard);
    const file = await openAppender('/dev/full', 'a');
    void file.append('one');
    await file.append('two').catch(() => {});
    void file.append('three');
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', unheard);
    expect(unheard).not.toHaveBeenCalled();
    await expect(file.close()).rejects.toThrow(/ENOSPC|can't be written/);
  });
});
