import type { UserBot } from '../../../src/bot/user-bot.ts';
import { scripted } from './peer.ts';

const bot: UserBot = {
  identify: () => ({ name: 'mine', build: '1' }),
  open() {
    let count = 0;
    return {
      send({ text, option }) {
        const turn = scripted(option?.value ?? text, ++count);
        if (turn === 'silence') return new Promise(() => {});
        if (turn === 'failure') throw new Error('out of order');
        const { texts, options = [], handoff, ended } = turn;
        const last = { text: texts.at(-1)!, options };
        return {
          messages: [...texts.slice(0, -1), last],
          signals: [
            ...(handoff ? [{ stage: 'signalled' as const, payload: { ...handoff }, queue: handoff.queue }] : []),
            ...(ended ? [{ stage: 'ended' as const }] : []),
          ],
        };
      },
    };
  },
};

export default bot;
