/** The requests of Direct Line 3.0 for one conversation, with its token. */
import { asSegment } from '../../as-segment.ts';
import { isSocketAddress } from '../connection/socket.ts';
import type { Json } from '../../json.ts';
import { placeOf } from '../connection/place.ts';
import type { Activity } from './activity.ts';
import type { Connection } from '../connection/connection.ts';
import { jsonBody } from '../connection/json-body.ts';
import type { Kit } from '../kit.ts';
import { lacking } from '../lacking.ts';
import { withToken } from '../connection/no-token.ts';

export interface ActivitySet {
  activities?: Activity[];
  watermark?: string;
}

export interface DirectLineApi {
  /** null: the service offers no stream. */
  streamUrl: string | null;
  /** `POST https://…/activities`, for messages. */
  name: string;
  /** @returns The id that the service gave the activity. */
  post: (activity: object, signal: AbortSignal) => Promise<string | null>;
  activitiesAfter: (watermark: string | null, signal: AbortSignal) => Promise<ActivitySet>;
}

interface Grant {
  conversationId?: string;
  token?: string;
  expires_in?: number;
  streamUrl?: string;
}

const defaultLifeS = 1800;

/** Starts a conversation. @param tokenUrl Where to get a token first; null: the configured secret opens conversations. */
export async function startDirectLine(
  base: string,
  tokenUrl: string | null,
  kit: Kit,
  { http }: Connection,
  signal: AbortSignal,
): Promise<DirectLineApi> {
  let token: string | null = null;
  let renewAt = Infinity;
  const call = async (method: string, url: string, signal: AbortSignal, body: object | null = null): Promise<Json> => {
    const headers = {
      ...(body !== null && { 'content-type': 'application/json' }),
      ...(token !== null && { authorization: `Bearer ${token}` }),
    };
    const answer = await http.send({ method, url, headers, body: body && JSON.stringify(body) }, signal);
    return answer.bytes.length === 0 ? null : jsonBody(answer);
  };
  const granted = (reply: Json): Grant => {
    const grant = (reply ?? {}) as Grant;
    if (grant.token !== undefined) {
      token = grant.token;
      renewAt = kit.clock.date() + (grant.expires_in ?? defaultLifeS) * 500;
    }
    return grant;
  };

  if (tokenUrl !== null) {
    const asking = async (): Promise<void> => {
      const reply = await call('GET', tokenUrl, signal);
      if (granted(reply).token === undefined) throw lacking(`GET ${placeOf(tokenUrl)}`, 'a token', reply);
    };
    await withToken(asking());
  }
  const started = await call('POST', `${base}/conversations`, signal);
  const { conversationId, streamUrl } = granted(started);
  if (typeof conversationId !== 'string') throw lacking(`POST ${base}/conversations`, 'a conversationId', started);
  const activities = `${base}/conversations/${asSegment(conversationId)}/activities`;
  return {
    streamUrl: isSocketAddress(streamUrl) ? streamUrl : null,
    name: `POST ${activities}`,
    async post(activity, signal) {
      if (kit.clock.date() >= renewAt) granted(await call('POST', `${base}/tokens/refresh`, signal));
      const { id } = ((await call('POST', activities, signal, activity)) ?? {}) as { id?: string };
      return typeof id === 'string' ? id : null;
    },
    async activitiesAfter(watermark, signal) {
      const query = watermark === null ? '' : `?watermark=${asSegment(watermark)}`;
      return ((await call('GET', activities + query, signal)) ?? {}) as unknown as ActivitySet;
    },
  };
}
