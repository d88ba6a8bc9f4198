import { mkdir, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeReports } from '../../src/report/write.ts';
import { fixture, sourcesOf } from './fixture.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mystery-shopper-report-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('writing reports', () => {
  it('writes the formats asked for into the run folder and leaves nothing else', async () => {
    const { files, model } = await writeReports(folder, sourcesOf(fixture()), ['junit', 'summary']);
    expect(files.map((file) => file.path)).toEqual([join(folder, 'junit.xml'), join(folder, 'summary.md')]);
    expect((await readdir(folder)).toSorted()).toEqual(['junit.xml', 'summary.md']);
    expect(await readFile(join(folder, 'summary.md'), 'utf8')).toContain(model.verdict.headline);
  });

  it('observes every transcript, those the page does not carry too', async () => {
    const { model } = await writeReports(folder, sourcesOf(fixture()), []);
    expect(model.escalation!.matrix.reduce((sum, row) => sum + row.total, 0)).toBe(479);
  });

  it('writes the others where one can not be written, says which, and leaves nothing half done', async () => {
    await mkdir(join(folder, 'junit.xml'));
    const { files, unwritten } = await writeReports(folder, sourcesOf(fixture()));
    expect(files.map(({ format }) => format)).toEqual(['html', 'summary']);
    expect(unwritten).toMatchObject([{ code: 'report-unwritten', file: join(folder, 'junit.xml') }]);
    expect((await readdir(folder)).toSorted()).toEqual(['index.html', 'junit.xml', 'summary.md']);
  });

  it('makes the folder they go into', async () => {
    const { files } = await writeReports(join(folder, 'new', 'one'), sourcesOf(fixture()), ['summary']);
    expect(files).toHaveLength(1);
  });

  it('writes the same bytes again', async () => {
    const read = () => readFile(join(folder, 'summary.md'), 'utf8');
    await writeReports(folder, sourcesOf(fixture()), ['summary']);
    const first = await read();
    await writeReports(folder, sourcesOf(fixture()), ['summary']);
    expect(await read()).toBe(first);
  });
});

describe('a run that is larger than its page', () => {
  it('has a folder of parts beside it, which goes when the page carries all again', async () => {
    const { model } = await writeReports(folder, sourcesOf(fixture()), ['html'], 60);
    expect(model.conversations).toMatchObject({ total: 480, parts: { rows: 1 } });
    expect(await readdir(join(folder, 'index-parts'))).toContain('rows-0.js');
    await writeReports(folder, sourcesOf(fixture()), ['html']);
    expect(await readdir(folder)).toEqual(['index.html']);
  });

  it('has a page that may run scripts beside it, and one that carries all may not', async () => {
    const policy = async () => /script-src [^;]*/.exec(await readFile(join(folder, 'index.html'), 'utf8'))![0];
    await writeReports(folder, sourcesOf(fixture()), ['html'], 60);
    expect(await policy()).toMatch(/^script-src 'self' file: 'sha256-/);
    await writeReports(folder, sourcesOf(fixture()), ['html']);
    expect(await policy()).toMatch(/^script-src 'sha256-/);
  });
});
