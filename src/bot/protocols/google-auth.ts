/** Google's credentials: a service account's file, or whatever the machine is signed in with. */
import { resolve } from 'node:path';
import { ProblemError } from '../../problem.ts';
import type { Auth } from '../connection/auth.ts';
import { BotFault } from '../bot.ts';
import type { Kit } from '../kit.ts';

const scopes = ['https://www.googleapis.com/auth/cloud-platform'];

/** @throws ProblemError where the package that signs in at Google is not installed. */
export async function googleAuth(credentials: string | undefined, kit: Kit): Promise<Auth> {
  const { GoogleAuth, JWT } = await import('google-auth-library').catch((cause: unknown) => {
    const message = 'protocol: dialogflow-cx needs the package "google-auth-library" to sign in at Google.';
    const hint = 'Run: npm install google-auth-library; or give it a token of your own under auth.';
    throw new ProblemError([{ code: 'no-bot', message, hint }], { cause });
  });
  const auth = new GoogleAuth({ scopes, ...(credentials !== undefined && { keyFile: resolve(kit.cwd, credentials) }) });
  let client: ReturnType<typeof auth.getClient> | null = null;
  return {
    async headers() {
      try {
        const signedIn = await (client ??= auth.getClient());
        // A service account signs its own tokens (https://google.aip.dev/auth/4111): no request, no further host.
        if (signedIn instanceof JWT) signedIn.useJWTAccessWithScope = true;
        const headers = await signedIn.getRequestHeaders();
        return Object.fromEntries(headers);
      } catch (error) {
        client = null;
        const why = error instanceof Error ? error.message : String(error);
        throw new BotFault('transport-fault', `No Google credentials: ${why}`, { cause: error });
      }
    },
    refused: () => false,
  };
}
