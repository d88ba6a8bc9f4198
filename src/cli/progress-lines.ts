/** What is said of a run while it goes on. */
import { metricOf } from '../score/metrics.ts';
import type { Progress } from '../trial/progress.ts';
import type { Spent } from '../language-model/model.ts';
import { count, fixed, share, units } from '../wording/numbers.ts';
import type { Pace } from './pace.ts';

/** Where it is and how fast, what it waits for, how the bot does, what goes wrong; the last two may be empty. */
export interface ProgressLines {
  counts: string;
  pace: string;
  scores: string;
  faults: string;
}

export function progressLines(progress: Progress, pace: Pace): ProgressLines {
  const { done, planned, endedBadly, unscorable, open, waiting, spent } = progress;
  const counts = [`${done} of ${planned}`, `${endedBadly} ended badly`];
  if (unscorable > 0) counts.push(`${unscorable} not scorable`);
  const speed = [`${rate(pace.conversationsPerSecond)}/s`, `${rate(pace.turnsPerSecond)} turns/s`, `${open} open`];
  if (spent !== null) speed.push(spentText(spent));
  if (waiting !== null) speed.push(`${share(waiting, 0)} of the time waiting for the bot`);
  if (pace.secondsLeft !== null && done < planned) speed.push(`${clockTime(pace.secondsLeft)} left`);
  return {
    counts: counts.join(' · '),
    pace: speed.join(' · '),
    scores: scoresText(progress),
    faults: faultsText(progress),
  };
}

/** On the model. Money in the suite's currency, which nobody has to be told of here. */
function spentText({ tokens: { input, output }, cost }: Spent): string {
  const money = cost === null ? '' : ` (${fixed(cost, 2)})`;
  return `${count(input + output)} tokens${money}`;
}

const rate = (value: number): string => fixed(value, value < 10 ? 1 : 0);

/** `0:42`, `12:05`, `3:07:00`. */
export function clockTime(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (value: number): string => String(value).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

function scoresText({ soFar: { of, scores } }: Progress): string {
  if (of === 0 || scores.length === 0) return '';
  const parts = scores.map(({ metric: name, value, interval }) => {
    const metric = metricOf(name);
    const { scale, suffix } = units[metric.unit];
    const range = interval === null ? '' : ` [${fixed(interval.low * scale, 0)}, ${fixed(interval.high * scale, 0)}]`;
    return `${metric.group} ${fixed(value * scale, 0)}${suffix}${range}`;
  });
  return `${parts.join(' · ')} · by ${of} looked at`;
}

function faultsText({ faults, retries }: Progress): string {
  const again = retries && { refused: retries.refused, 429: retries.busy429, 503: retries.busy503 };
  const parts = [
    ...Object.entries(faults).map(([reason, times]) => `${times} ${reason}`),
    ...Object.entries(again ?? {}).flatMap(([why, times]) => (times > 0 ? [`${times} × ${why}, sent again`] : [])),
  ];
  return parts.join(' · ');
}
