import { Type, type Static } from 'typebox';

/** Of every service whose requests are signed. */
export const AwsCredentialsSchema = Type.Object(
  {
    access_key_id: Type.String(),
    secret_access_key: Type.String(),
    session_token: Type.Optional(Type.String()),
  },
  { additionalProperties: false, description: 'AWS_ACCESS_KEY_ID and the like when absent.' },
);

export const AwsRegion = Type.String({ description: "That of url's host when absent, us-east-1 where it has none." });

export type AwsCredentialsSpec = Static<typeof AwsCredentialsSchema>;
