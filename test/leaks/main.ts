/**
 * `npm run leaks [-- conversations]`: a bot that tells one customer in 500 what is another's, and one that tells nobody, searched like a run; 100,000
 * conversations when absent. Writes what it came to into docs/reliability.md.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { keepTally } from '../pieces.ts';
import { crowd } from './crowd.ts';
import { search } from './search.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const size = Number(process.argv.slice(2).find((word) => /^\d+$/.test(word)) ?? 100_000);
const every = 500;

const heap: number[] = [];
let read = 0;
const started = process.cpuUsage();
const planted = crowd(size, every);
const leaking = await search(planted, () => {
  if (++read % Math.ceil(size / 10) === 0) {
    collect();
    heap.push(process.memoryUsage().heapUsed);
  }
});
const { user } = process.cpuUsage(started);
const silent = await search(crowd(size, 0));
const perCanary = (heap.at(-1)! - heap[0]!) / (leaking.canaries * 0.9);
const number = (value: number): string => value.toLocaleString('en');
const text = `**${number(size)} conversations**, ${number(leaking.canaries)} values of one customer alone, ${number(planted.planted.size)} planted leaks (1 in ${every}): **${number(leaking.found)} found, ${number(leaking.missed)} missed, ${number(leaking.wrong)} wrong**; of
the ${leaking.named} that are shown all have both turns. Of as many conversations in which nothing leaked: **${number(silent.found)} found**. ${Math.round(user / 1e6)} s of processor time; ${Math.round(perCanary)} bytes of memory a value, none a conversation.`;
keepTally('leaks', { size, leaking, silent, heap }, text);
process.stdout.write(`${text}\n`);
process.exitCode = leaking.missed + leaking.wrong + silent.found === 0 ? 0 : 1;
