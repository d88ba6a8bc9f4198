/**
 * Messages that are told piece by piece: typing activities with what there is so far, and the message itself at the end
 * (https://github.com/microsoft/BotFramework-WebChat/blob/main/docs/LIVESTREAMING.md). What stands in the pieces is no message: a later one
 * may take it back.
 */
import type { Clock } from '../clock.ts';
import type { Arrival, Sent } from '../inbox.ts';
import type { Activity } from './activity.ts';

interface StreamInfo {
  streamId?: string;
  streamType?: string;
}

interface Stream {
  /** When the customer saw the first words of it. */
  begunAt: number | null;
  /** The customer's message that was the last when it began: what it answers, where the bot doesn't say. */
  said: Sent;
  isOver: boolean;
}

export interface ActivityStreams {
  /**
   * @param said The customer's last message.
   * @returns The arrival with what is known of its stream; null for a piece that comes after the end.
   */
  follow: (activity: Activity, arrival: Arrival, said: Sent) => Arrival | null;
}

export function activityStreams(clock: Clock): ActivityStreams {
  const streams = new Map<string, Stream>();
  return {
    follow(activity, arrival, said) {
      const info = streamInfoOf(activity);
      // The first piece has no id but its own, which is that of the stream.
      const id = info?.streamId ?? activity.id;
      if (info === null || id === undefined) return arrival;
      const stream = streams.get(id) ?? { begunAt: null, said, isOver: false };
      streams.set(id, stream);
      if (stream.isOver) return activity.type === 'typing' ? null : arrival;
      const isWords = info.streamType === 'streaming' && (activity.text ?? '').trim() !== '';
      if (isWords) stream.begunAt ??= clock.now();
      stream.isOver = info.streamType === 'final' || activity.type === 'message';
      const answered = activity.replyToId ?? stream.said.id;
      const answers = answered === undefined ? {} : { answers: answered };
      if (!stream.isOver) return { ...arrival, ...answers, typing: 'stream' };
      const begun = stream.begunAt === null ? {} : { begunAt: stream.begunAt };
      // One that ends without words takes back what was seen of it.
      return { ...arrival, ...answers, ...begun, typing: false };
    },
  };
}

/** Among the entities; in `channelData`, as older bots do. */
function streamInfoOf({ entities, channelData }: Activity): StreamInfo | null {
  const entity = Array.isArray(entities) ? entities.find(({ type }) => type === 'streaminfo') : undefined;
  if (entity !== undefined) return entity;
  return channelData?.streamType === undefined ? null : channelData;
}
