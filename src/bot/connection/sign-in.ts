import { unescape } from 'node:querystring';

/** Who is named in an address signs in, as in a browser. */
export function signInOf(url: URL): Record<string, string> {
  if (url.username === '' && url.password === '') return {};
  const { user, password } = signerIn(url);
  return { authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` };
}

/** A password may hold a percent sign that begins no code. */
export const signerIn = ({ username, password }: URL): { user: string; password: string } => ({
  user: unescape(username),
  password: unescape(password),
});
