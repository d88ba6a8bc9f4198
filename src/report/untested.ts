/** What the run does not cover, and why. */
import { metrics } from '../score/metrics.ts';
import type { Segment } from '../score/segment.ts';
import { share } from '../wording/numbers.ts';
import { capital, listed } from '../wording/words.ts';
import { notHeld } from './not-held.ts';
import { everything, type Source } from './source.ts';
import { type Untested, unseenInTranscripts } from './unseen-in-transcripts.ts';

export function untested(from: Source): Untested[] {
  const { record } = from.candidate;
  const tested = new Set(record.aggregate.cells.map((cell) => cell.intent));
  const missing = Object.entries(record.intents).filter(([id]) => !tested.has(id));
  const volume = missing.reduce((sum, [, intent]) => sum + (intent.volume ?? 0), 0);
  const rows = (record.suite.not_tested ?? []).map((what) => ({ what: capital(what), why: '', notObservable: false }));
  if (missing.length > 0) {
    rows.unshift({
      what: listed(missing.map(([, intent]) => intent.title)),
      why: volume > 0 ? `${share(volume, 0)} of contacts, no scenario` : 'no scenario',
      notObservable: false,
    });
  }
  return [...rows, ...notHeld(record.manifest.cover), ...(record.imported ? unseenInTranscripts(from) : unseen(from))];
}

function unseen(from: Source): Untested[] {
  if (from.judgement.verdict === 'unscorable') return [];
  const level = (segment: Segment, name: string) =>
    from.candidate.record.aggregate.values.find(
      (value) => value.metric === name && value.segment.kind === segment.kind && value.value !== null,
    );
  return metrics
    .filter((metric) => (metric.headline || metric.unseen) && !level(everything, metric.name))
    .map((metric) => ({
      what: metric.title,
      why: metric.unseen ?? 'nothing in this run could show it',
      notObservable: true,
    }));
}
