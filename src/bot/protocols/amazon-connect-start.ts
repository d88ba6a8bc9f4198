import type { Json } from '../../json.ts';
import { valuesAt } from '../../json-path.ts';
import { renderJson } from '../../plan/template.ts';
import type { AmazonConnectBotSpec } from '../../scenario/schema/bots/amazon-connect.ts';
import { filledAddress } from '../connection/address.ts';
import { lowerCased } from '../connection/connection.ts';
import type { HttpRequest } from '../connection/http-attempt.ts';
import { jsonBody } from '../connection/json-body.ts';
import type { Kit } from '../kit.ts';
import type { Opening } from '../pushed-bot.ts';
import { newUuid } from '../session/session-id.ts';
import { awsCredentials } from './aws-credentials.ts';
import { regionIn, signed } from './aws-signature.ts';
import { lacking } from '../lacking.ts';

/** Starts a chat as the service does it, or as an address of one's own. @returns The token of its customer. */
export async function startChat(
  { start, display_name: name = 'Customer', attributes = {} }: AmazonConnectBotSpec,
  kit: Kit,
  { connection, context, scope }: Opening,
): Promise<string> {
  const base = filledAddress(start.url, scope).replace(/\/$/, '');
  const own = renderJson(lowerCased(start.headers), scope) as Record<string, string>;
  const headers = { 'content-type': 'application/json', ...own };
  const about = { ParticipantDetails: { DisplayName: name }, Attributes: renderJson(attributes, scope) };
  const request = (method: string, url: string, body: Json): HttpRequest => ({
    method,
    url,
    headers,
    body: JSON.stringify(body),
  });
  const region = start.region ?? regionIn(base);
  const service = { region, service: 'connect', date: kit.clock.date() };
  const sent =
    start.instance_id === undefined
      ? request('POST', base, renderJson((start.body ?? about) as Json, scope))
      : signed(
          request('PUT', `${base}/contact/chat`, {
            InstanceId: start.instance_id,
            ContactFlowId: start.contact_flow_id ?? '',
            ClientToken: newUuid(),
            ...about,
          }),
          service,
          awsCredentials(start.credentials, kit),
        );
  const answer = await connection.http.send(sent, context.signal);
  const started = jsonBody(answer);
  const [token] = valuesAt(started, '$..ParticipantToken');
  if (typeof token !== 'string') throw lacking(answer.name, 'a ParticipantToken', started);
  return token;
}
