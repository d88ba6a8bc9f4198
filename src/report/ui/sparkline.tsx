/** A headline over the nights, the latest last; dashed where today's release begins. */
import type { Trend } from '../model.ts';
import { number, say } from './say.ts';

const [width, height, pad] = [160, 30, 3];

export function Sparkline({ trend, title }: { trend: Trend; title: string }) {
  const { values, release, text } = trend;
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const x = (index: number) => pad + (index * (width - 2 * pad)) / (values.length - 1);
  const y = (value: number) => height - pad - ((value - least) * (height - 2 * pad)) / (most - least || 1);
  const points = values.map((value, index) => `${x(index).toFixed(1)},${y(value).toFixed(1)}`).join(' ');
  const from = number(least, 1);
  return (
    <figure class="sparkline">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="img"
        aria-label={say('{title} over {text}: between {from} and {most}, last {last}', {
          title,
          text,
          from,
          most: number(most, 1),
          last: number(values.at(-1)!, 1),
        })}
      >
        {release !== null && <line class="release" x1={x(release)} x2={x(release)} y1="0" y2={height} />}
        <polyline points={points} />
        <circle cx={x(values.length - 1)} cy={y(values.at(-1)!)} r="2.6" />
      </svg>
      <figcaption>{text}</figcaption>
    </figure>
  );
}
