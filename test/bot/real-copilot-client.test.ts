/** Microsoft's client for Copilot Studio, as published, and the adapter say the same to the same service. */
import { createRequire } from 'node:module';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { copilotStudioPeer } from './peers/copilot-studio.ts';
import { installed } from './real/packed.ts';
import { listen } from './serve.ts';
import { begin, opened, say, texts } from './talk.ts';

interface ClientPackage {
  CopilotStudioClient: new (settings: object, token: string) => Client;
  ConnectionSettings: new (settings: object) => object;
}

interface Activity {
  type: string;
  text?: string;
}

interface Client {
  startConversationStreaming: () => AsyncGenerator<Activity>;
  sendActivityStreaming: (activity: object) => AsyncGenerator<Activity>;
}

it('the client is understood by the service that the tests use, and told the same words', async () => {
  const folder = installed('@microsoft/agents-copilotstudio-client', '1.5.2');
  const { CopilotStudioClient, ConnectionSettings } = createRequire(join(folder, 'package.json'))(
    '@microsoft/agents-copilotstudio-client',
  ) as ClientPackage;
  const paths: string[] = [];
  const handler = copilotStudioPeer.handler();
  const server = createServer((request, response) => {
    paths.push(`${request.method} ${request.url!.replace(/conversation\d+/, 'C')}`);
    handler(request, response);
  });
  const { spec, ...options } = await copilotStudioPeer.specAt(`http://127.0.0.1:${await listen(server)}`);

  const settings = new ConnectionSettings({ directConnectUrl: (spec as { url: string }).url });
  const client = new CopilotStudioClient(settings, 'user-token-1');
  for await (const _ of client.startConversationStreaming());
  const heard: Activity[] = [];
  for await (const activity of client.sendActivityStreaming({ type: 'message', text: 'two' })) heard.push(activity);
  const byClient = paths.splice(0);

  const reply = await say(await begin(opened(spec, options)), 'two');
  expect(texts(reply)).toEqual(heard.filter(({ type }) => type === 'message').map(({ text }) => text));
  expect(paths).toEqual(byClient);
});
