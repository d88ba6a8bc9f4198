import type { Problem } from '../../problem.ts';
import { formats } from '../../scenario/schema/formats.ts';
import type { ArrivalKind, Load, LoadPhase } from './load.ts';

const form = new RegExp(formats.load.pattern);
const phaseForm =
  /^(?<from>\d+(?:\.\d+)?)(?:\.\.(?<to>\d+(?:\.\d+)?)(?: +in +(?<steps>\d+) +steps)?)?(?: +for +(?<time>\S+))?$/;
const secondsOf = { s: 1, m: 60, h: 3600 } as const;

/** A load as it is written: rates are arrivals a second. `null`: it is none. */
export function readLoad(shape: string, arrivals: ArrivalKind = 'poisson'): Load | null {
  if (!form.test(shape)) return null;
  const phases = shape.split(',').flatMap((text) => phasesOf(text.trim()));
  const [first, ...rest] = phases;
  if (first === undefined || phases.some(({ from, to, seconds }) => from + to === 0 || seconds === 0)) return null;
  return { shape, arrivals, phases: [first, ...rest] };
}

export const badLoad = (shape: string): Problem => ({
  code: 'bad-argument',
  message: `"${shape}" is no load`,
  expected: formats.load.expected,
  hint: 'Rates are conversations begun a second and above nought; only the last may go on for ever, and a ramp needs its time.',
});

/** A staircase is as many phases as it has steps. */
function phasesOf(text: string): LoadPhase[] {
  const { from: first, to, steps, time } = phaseForm.exec(text)!.groups!;
  const from = Number(first);
  const end = to === undefined ? from : Number(to);
  const seconds =
    time === undefined ? null : Number(time.slice(0, -1)) * secondsOf[time.at(-1) as keyof typeof secondsOf];
  if (steps === undefined) return [{ from, to: end, seconds }];
  const count = Number(steps);
  return Array.from({ length: count }, (_, step) => {
    const rate = from + ((end - from) * step) / (count - 1);
    return { from: rate, to: rate, seconds: seconds! / count };
  });
}
