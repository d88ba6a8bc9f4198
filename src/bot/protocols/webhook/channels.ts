import type { WebhookBotSpec } from '../../../scenario/schema/bots/webhook.ts';
import type { Channel } from './channel.ts';
import { intercom } from './intercom.ts';
import { sunshine } from './sunshine.ts';
import { twilio } from './twilio.ts';
import { whatsapp } from './whatsapp.ts';

export const channels: Record<WebhookBotSpec['channel'], Channel> = { twilio, whatsapp, sunshine, intercom };
