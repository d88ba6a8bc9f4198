import type { Json } from '../../json.ts';
import type { Found } from '../found.ts';
import { csv } from './csv.ts';
import { amazonConnect } from './desks/amazon-connect.ts';
import { botFramework } from './desks/bot-framework.ts';
import { botpress } from './desks/botpress.ts';
import { chatwoot } from './desks/chatwoot.ts';
import { dialogflowCx } from './desks/dialogflow-cx.ts';
import { genesys } from './desks/genesys.ts';
import { intercom } from './desks/intercom.ts';
import { livechat } from './desks/livechat.ts';
import { twilio } from './desks/twilio.ts';
import { voiceflow } from './desks/voiceflow.ts';
import { zendesk } from './desks/zendesk.ts';
import type { Format } from './format.ts';
import { type FormatName, formatNames } from './format-names.ts';
import { openai } from './openai.ts';
import { plain } from './plain.ts';
import { tauBench } from './tau-bench.ts';
import { tau2 } from './tau2.ts';

const byName: Record<FormatName, Format> = {
  'tau-bench': tauBench,
  tau2,
  zendesk,
  intercom,
  chatwoot,
  genesys,
  'amazon-connect': amazonConnect,
  twilio,
  livechat,
  'dialogflow-cx': dialogflowCx,
  botpress,
  'bot-framework': botFramework,
  voiceflow,
  plain,
  openai,
  csv,
};

const formatNamed = (name: FormatName): Format => byName[name];

export const formats: readonly Format[] = formatNames.map(formatNamed);

/** What a record is: as the file says of its records, as the user says of the file, or by its content. null: of no known format. */
export function formatOf({ value, format }: Extract<Found, { value: Json }>, as: FormatName | null): Format | null {
  const named = format ?? as;
  return named === null ? (formats.find(({ recognises }) => recognises(value)) ?? null) : formatNamed(named);
}
