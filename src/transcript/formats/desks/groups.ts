/** Messages that stand beside those of other conversations, and say which one they are of. */
import type { Json } from '../../../json.ts';
import { activityGroup } from './bot-framework.ts';
import { botpressGroup } from './botpress.ts';
import { chatwootGroup } from './chatwoot.ts';
import { twilioGroup } from './twilio.ts';
import { voiceflowGroup } from './voiceflow.ts';

/** null: it does not say. */
export const groupOf = (message: Json): string | null =>
  twilioGroup(message) ??
  botpressGroup(message) ??
  activityGroup(message) ??
  chatwootGroup(message) ??
  voiceflowGroup(message);
