import { describe, expect, it } from 'vitest';
import { attachmentsOf, wayTo } from '../../src/report/attachments.ts';
import { junit } from '../../src/report/junit/junit.ts';
import { reportModel } from '../../src/report/model.ts';
import { summary } from '../../src/report/summary.ts';
import { fixture, inputOf } from './fixture.ts';

const made = fixture();
const { end, id } = made.candidate.conversations[3]!;
const kept = [`attachments/${id}/page.png`, `attachments/${id}/trace.zip`];
Object.assign(end, { attachments: kept });
const input = inputOf(made);

describe('what was kept of a conversation that went wrong', () => {
  it('is linked from its transcript, relative to the report', () => {
    expect(attachmentsOf({ end }, '')).toEqual([
      { title: 'picture', href: kept[0] },
      { title: 'trace', href: kept[1] },
    ]);
    expect(attachmentsOf({ end }, '../base%20line/')[0]!.href).toBe(`../base%20line/${kept[0]}`);
  });

  it('is linked within its folder only, whatever a journal says', () => {
    const attachments = ['../../etc/passwd', '/etc/passwd', 'javascript:alert(1)', 'attachments/a"b<c/page.png'];
    expect(attachmentsOf({ end: { ...end, attachments } }, '').map(({ href }) => href)).toEqual([
      'etc/passwd',
      'etc/passwd',
      'javascript%3Aalert(1)',
      'attachments/a%22b%3Cc/page.png',
    ]);
  });

  it('is linked from the summary with the situation it belongs to', () => {
    const text = summary(reportModel(input));
    expect(text).toContain('repetition 4');
    expect(text).toContain(`[picture](<${kept[0]}>) · [trace](<${kept[1]}>)`);
  });

  it('is attached to the test case of its cell', () => {
    expect(junit(input)).toContain(`<system-out>[[ATTACHMENT|${kept[0]}]]\n[[ATTACHMENT|${kept[1]}]]</system-out>`);
  });

  it('leaves no trace where there is none', () => {
    const without = inputOf(fixture());
    expect(junit(without)).not.toContain('ATTACHMENT');
    expect(summary(reportModel(without))).not.toContain('browser');
  });
});

describe('the way to a folder', () => {
  it.each([
    ['reports/a', 'reports/a', ''],
    ['reports/a', 'reports/b', '../a/'],
    ['reports/a b#c', 'reports/b', '../a%20b%23c/'],
    ['reports/a', 'reports', 'a/'],
  ])('%s from %s is "%s"', (folder, from, way) => {
    expect(wayTo(folder, from)).toBe(way);
  });
});
