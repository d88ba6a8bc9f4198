/** Google's credentials: a service account's file, or whatever the machine is signed in with. */
import { resolve } from 'node:path';
import { GoogleAuth, JWT } from 'google-auth-library';
import type { Auth } from '../connection/auth.ts';
import { BotFault } from '../bot.ts';
import type { Kit } from '../kit.ts';

const scopes = ['https://www.googleapis.com/auth/cloud-platform'];

export function googleAuth(credentials: string | undefined, kit: Kit): Auth {
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
