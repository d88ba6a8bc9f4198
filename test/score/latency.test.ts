import { decodeFromCompressedBase64 } from 'hdr-histogram-js';
import { describe, expect, it } from 'vitest';
import { random } from '../../src/plan/random.ts';
import { latency } from '../../src/score/latency.ts';

describe('percentiles of reply times', () => {
  it('lie within their intervals nineteen times in twenty, whatever the distribution', () => {
    const drawn = random('latency', 'test');
    const times = 400;
    const rounds = 300;
    const one = () => -100 * Math.log1p(-drawn.next());
    const truth = -100 * Math.log(0.1);
    let missed = 0;
    for (let round = 0; round < rounds; round += 1) {
      const seen = latency();
      for (let at = 0; at < times; at += 1) seen.add([one()]);
      const [low, high] = seen.result()!.intervals!.p90;
      if (truth < low || truth > high!) missed += 1;
    }
    expect(missed / rounds).toBeLessThanOrEqual(0.08);
  });

  it('are no surer for turns of one conversation that are alike', () => {
    const [alone, alike] = [latency(), latency()];
    for (let at = 1; at <= 100; at += 1) {
      alone.add([at]);
      alike.add(Array.from({ length: 9 }, () => at));
    }
    expect(alike.result()!.intervals).toEqual(alone.result()!.intervals);
  });

  it('have no upper end where so few were timed that none may have been the slowest', () => {
    const few = latency();
    for (let at = 1; at <= 300; at += 1) few.add([at]);
    const { intervals } = few.result()!;
    expect(intervals!.p90[1]).toBeGreaterThan(280);
    expect(intervals!.p99[1]).toBeNull();
  });

  it('can be read from the histogram by any reader of HdrHistogram', () => {
    const seen = latency();
    for (let at = 1; at <= 1000; at += 1) seen.add([at / 10]);
    const { histogram, p50, p99 } = seen.result()!;
    const read = decodeFromCompressedBase64(histogram!);
    expect(read.totalCount).toBe(1000);
    expect(read.getValueAtPercentile(50) / 10).toBe(p50);
    expect(read.getValueAtPercentile(99) / 10).toBe(p99);
  });

  it('are none where nothing was timed', () => {
    expect(latency().result()).toBeNull();
  });
});
