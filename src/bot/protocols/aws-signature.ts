/** AWS Signature Version 4 of one request. */
import { sign } from 'aws4';
import type { HttpRequest } from '../connection/http-attempt.ts';

export interface AwsCredentials {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken: string | null;
}

/** Of an address of AWS: `https://SERVICE.REGION.amazonaws.com`; where there is none in it, the region that AWS takes for its first. */
export function regionIn(url: string): string {
  return /\.([a-z]{2}(?:-[a-z]+)+-\d)\./.exec(url)?.[1] ?? 'us-east-1';
}

/** @param date Milliseconds since 1970. */
export function signed(
  request: HttpRequest,
  { region, service, date }: { region: string; service: string; date: number },
  { accessKeyId, secretAccessKey, sessionToken }: AwsCredentials,
): HttpRequest {
  const url = new URL(request.url);
  const { headers } = sign(
    {
      host: url.host,
      method: request.method,
      path: url.pathname + url.search,
      headers: { ...request.headers, 'X-Amz-Date': new Date(date).toISOString().replace(/[-:]|\.\d{3}/g, '') },
      body: request.body ?? '',
      region,
      service,
    },
    { accessKeyId, secretAccessKey, ...(sessionToken !== null && { sessionToken }) },
  );
  const lowered = Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)]);
  // The client sets these two by itself, to the same values.
  const { host: _, 'content-length': __, ...rest } = Object.fromEntries(lowered) as Record<string, string>;
  return { ...request, headers: rest };
}
