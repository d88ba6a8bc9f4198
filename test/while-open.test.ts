import { describe, expect, it } from 'vitest';
import { closeAll, whileOpen } from '../src/while-open.ts';

describe('what is opened for a piece of work', () => {
  it('is closed after it, last first, and its result is given', async () => {
    const closed: string[] = [];
    const result = await whileOpen(async (opened) => {
      for (const name of ['queue', 'bot']) opened(() => closed.push(name));
      expect(closed).toEqual([]);
      return 'done';
    });
    expect({ result, closed }).toEqual({ result: 'done', closed: ['bot', 'queue'] });
  });

  it('is closed where the next can not be opened, and that is what is told', async () => {
    const closed: string[] = [];
    const work = whileOpen(async (opened) => {
      opened(() => closed.push('queue'));
      opened(() => Promise.reject(new Error('it does not close')));
      throw new Error('no bot');
    });
    await expect(work).rejects.toThrow('no bot');
    expect(closed).toEqual(['queue']);
  });

  it('is all closed where one does not close, and that is told', async () => {
    const closed: string[] = [];
    const fails = () => Promise.reject(new Error('it does not close'));
    await expect(closeAll([() => closed.push('a'), fails, () => closed.push('b')])).rejects.toThrow('it does not');
    expect(closed).toEqual(['a', 'b']);
  });
});
