import { unescape } from 'node:querystring';

/** Who is named in an address signs in, as in a browser. */
export function signInOf({ username, password }: URL): Record<string, string> {
  if (username === '' && password === '') return {};
  // A password may hold a percent sign that begins no code.
  const pair = [unescape(username), unescape(password)].join(':');
  return { authorization: `Basic ${Buffer.from(pair).toString('base64')}` };
}
