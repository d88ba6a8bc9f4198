/** Days of the calendar as YYYY-MM-DD, without times and zones. */
import type { Unit } from '../scenario/template/expression.ts';

const dayMs = 24 * 60 * 60 * 1000;

/** On the calendar of this machine. @param ms Since 1970, UTC. */
export function dayAt(ms: number): string {
  const date = new Date(ms);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Months and years keep the day of the month where that month has it, else its last. @returns null outside the calendar. */
export function shifted(day: string, by: number, unit: Unit): string | null {
  const date = new Date(`${day}T00:00:00Z`);
  if (unit === 'working day') return onWorkingDays(date, by);
  if (unit === 'month' || unit === 'year') {
    const wanted = date.getUTCDate();
    date.setUTCDate(1);
    date.setUTCMonth(date.getUTCMonth() + by * (unit === 'year' ? 12 : 1));
    const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
    date.setUTCDate(Math.min(wanted, last));
  } else date.setUTCDate(date.getUTCDate() + by * (unit === 'week' ? 7 : 1));
  return within(date);
}

/** Monday to Friday; of holidays nothing is known here. */
function onWorkingDays(date: Date, by: number): string | null {
  const step = Math.sign(by);
  for (let left = Math.abs(by); left > 0;) {
    date.setUTCDate(date.getUTCDate() + step);
    if (date.getUTCDay() % 6 !== 0) left--;
  }
  return within(date);
}

/** The nearest such day of the week, never the day itself. @param weekday 0: Sunday. */
export function nearestWeekday(day: string, weekday: number, way: 'after' | 'before'): string | null {
  const date = new Date(`${day}T00:00:00Z`);
  const ahead = (weekday - date.getUTCDay() + 7) % 7 || 7;
  date.setUTCDate(date.getUTCDate() + (way === 'after' ? ahead : ahead === 7 ? -7 : ahead - 7));
  return within(date);
}

export function daysBetween(later: string, earlier: string): number {
  return Math.round((Date.parse(`${later}T00:00:00Z`) - Date.parse(`${earlier}T00:00:00Z`)) / dayMs);
}

function within(date: Date): string | null {
  if (Number.isNaN(date.valueOf())) return null;
  const day = date.toISOString().slice(0, 10);
  return /^\d{4}-/.test(day) ? day : null;
}
