import { render } from '../../plan/template.ts';
import type { AwsCredentialsSpec } from '../../scenario/schema/bots/aws.ts';
import type { Kit } from '../kit.ts';
import type { AwsCredentials } from './aws-signature.ts';

/** Those named, else those of the environment. */
export function awsCredentials(named: AwsCredentialsSpec | undefined, kit: Kit): AwsCredentials {
  const given = {
    access_key_id: '{{env.AWS_ACCESS_KEY_ID}}',
    secret_access_key: '{{env.AWS_SECRET_ACCESS_KEY}}',
    ...(kit.env['AWS_SESSION_TOKEN'] !== undefined && { session_token: '{{env.AWS_SESSION_TOKEN}}' }),
    ...named,
  };
  const fill = (template: string): string => {
    const { text } = render(template, { env: kit.env });
    kit.secrets.add(text, 'AWS credentials');
    return text;
  };
  return {
    accessKeyId: fill(given.access_key_id),
    secretAccessKey: fill(given.secret_access_key),
    sessionToken: given.session_token === undefined ? null : fill(given.session_token),
  };
}
