import { createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { signed } from '../../src/bot/protocols/aws-signature.ts';
import { serveJson } from './serve.ts';
import { ask, faultOf } from './talk.ts';

/** Of the test suite AWS publishes for Signature Version 4: each signs with the same key, at the same moment, for the same service. */
const credentials = {
  accessKeyId: 'AKIDEXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
  sessionToken: null,
};
const scope = { region: 'us-east-1', service: 'service', date: Date.UTC(2015, 7, 30, 12, 36) };

describe('an AWS signature', () => {
  it.each([
    ['get-vanilla', 'GET', '/', '5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31'],
    [
      'get-vanilla-query-order-key-case',
      'GET',
      '/?Param2=value2&Param1=value1',
      'b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500',
    ],
    ['post-vanilla', 'POST', '/', '5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b'],
    [
      'post-vanilla-query',
      'POST',
      '/?Param1=value1',
      '28038455d6de14eafc1f9222cf5aa6f1a96197d7deb8263271d420d138af7f11',
    ],
  ])('agrees with the test vector %s', (_, method, path, signature) => {
    const request = { method, url: `https://example.amazonaws.com${path}`, headers: {}, body: null };
    const { headers } = signed(request, scope, credentials);
    expect(headers['x-amz-date']).toBe('20150830T123600Z');
    expect(headers['authorization']).toBe(
      'AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, ' +
        `SignedHeaders=host;x-amz-date, Signature=${signature}`,
    );
  });
});

describe('Google credentials', () => {
  const agent = 'projects/p/locations/global/agents/a';

  it('of a service account are signed with its key, without asking anyone', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const folder = await mkdtemp(join(tmpdir(), 'google-'));
    const account = {
      type: 'service_account',
      client_email: 'tester@p.iam.gserviceaccount.com',
      private_key: privateKey.export({ type: 'pkcs8', format: 'pem' }),
      private_key_id: 'k1',
      project_id: 'p',
    };
    await writeFile(join(folder, 'account.json'), JSON.stringify(account));
    let header = '';
    const url = await serveJson((_, request) => {
      header = request.headers.authorization ?? '';
      return { queryResult: { responseMessages: [{ text: { text: ['Hi'] } }] } };
    });
    await ask({ protocol: 'dialogflow-cx', agent, url, credentials: 'account.json' }, 'Hi', { cwd: folder });
    const [head, claims, signature] = header.replace('Bearer ', '').split('.');
    const key = createPublicKey(publicKey.export({ type: 'spki', format: 'pem' }));
    expect(verify('RSA-SHA256', Buffer.from(`${head}.${claims}`), key, Buffer.from(signature!, 'base64url'))).toBe(
      true,
    );
    expect(JSON.parse(Buffer.from(claims!, 'base64url').toString())).toMatchObject({
      iss: account.client_email,
      scope: 'https://www.googleapis.com/auth/cloud-platform',
    });
  });

  it('that cannot be read are no fault of the bot', async () => {
    const fault = await faultOf(
      ask({ protocol: 'dialogflow-cx', agent, url: 'http://127.0.0.1:9', credentials: 'nowhere.json' }),
    );
    expect(fault.endReason).toBe('transport-fault');
    expect(fault.message).toContain('No Google credentials');
  });
});
