/** Channels that can be told of a run by a webhook. */
import type { Json } from '../../json.ts';
import type { Message } from './message.ts';
import { slackMessage } from './slack.ts';
import { teamsMessage } from './teams.ts';

export type Channel = 'slack' | 'teams';

/** The body of the request, by channel. */
export const bodies: Record<Channel, (message: Message) => Json> = { slack: slackMessage, teams: teamsMessage };
