/** A channel's webhook, whose address is a secret of the environment. */
import { BotFault } from '../bot/bot.ts';
import { hideEnvironment } from '../bot/environment.ts';
import type { Json } from '../json.ts';
import { ProblemError } from '../problem.ts';
import { isWebAddress, poster, type Surroundings } from './post-json.ts';

interface WebhookOptions extends Surroundings {
  signal: AbortSignal;
}

/**
 * @param variable Of the environment, that holds the address.
 * @throws ProblemError when it is not set, or the message was not taken.
 */
export async function postTo(variable: string, body: Json, options: WebhookOptions): Promise<void> {
  const url = addressIn(variable, options.env);
  // Whoever knows the address can write there.
  hideEnvironment({ url: `{{env.${variable}}}` }, options.env);
  const { post, close } = poster({ timeout: '30s' }, options);
  try {
    await post({ url, text: JSON.stringify(body), repeatable: false }, options.signal);
  } catch (error) {
    if (!(error instanceof BotFault)) throw error;
    const hint = `See that the webhook in ${variable} is still there; nothing of the run is lost.`;
    throw new ProblemError([{ code: 'message-unsent', message: error.message, hint }], { cause: error });
  } finally {
    await close();
  }
}

function addressIn(variable: string, env: NodeJS.ProcessEnv): string {
  const value = env[variable] ?? '';
  if (isWebAddress(value)) return value;
  const message =
    value === ''
      ? `The environment variable "${variable}", which is to hold the address of the webhook, is not set`
      : `What the environment variable "${variable}" holds is no address of a webhook`;
  throw new ProblemError([
    {
      code: value === '' ? 'missing-environment' : 'bad-url',
      message,
      expected: 'an https address, as Slack or Teams shows it where the webhook is made',
    },
  ]);
}
