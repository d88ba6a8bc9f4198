/** Formats of transcripts, in the order in which a record is held against them: the more particular first. `csv` is a table, whose rows are put together. */
export const formatNames = [
  'tau-bench',
  'tau2',
  'zendesk',
  'intercom',
  'chatwoot',
  'genesys',
  'amazon-connect',
  'twilio',
  'livechat',
  'dialogflow-cx',
  'botpress',
  'bot-framework',
  'voiceflow',
  'plain',
  'openai',
  'csv',
] as const;

export type FormatName = (typeof formatNames)[number];
