import { Type, type Static } from 'typebox';

/** Of every service whose requests are signed. */
export const AwsCredentialsSchema = Type.Object(
  {
    access_key_id: Type.String({ description: 'As {{env.AWS_ACCESS_KEY_ID}}.' }),
    secret_access_key: Type.String({ description: 'As {{env.AWS_SECRET_ACCESS_KEY}}.' }),
    session_token: Type.Optional(
      Type.String({ description: 'Of credentials that end, as {{env.AWS_SESSION_TOKEN}}.' }),
    ),
  },
  { additionalProperties: false, description: 'AWS_ACCESS_KEY_ID and the like when absent.' },
);

export const AwsRegion = Type.String({ description: "That of url's host when absent, us-east-1 where it has none." });

export type AwsCredentialsSpec = Static<typeof AwsCredentialsSchema>;
