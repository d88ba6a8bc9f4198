/** Certificates: whom the configuration trusts, and who it says it is. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createSecureContext, rootCertificates } from 'node:tls';
import { buildConnector } from 'undici';
import { ProblemError } from '../../problem.ts';
import { render } from '../../plan/template.ts';
import type { ConnectionSpec } from '../../scenario/schema/bots/parts.ts';
import { milliseconds } from './duration.ts';
import { lookUp } from './loopback.ts';
import type { Kit } from '../kit.ts';

/** For undici. @throws ProblemError naming the file that cannot be used. */
export function connectOptions({ tls, connect_timeout: timeout }: ConnectionSpec, kit: Kit) {
  const fill = (template: string): string => render(template, { env: kit.env }).text;
  const file = (path: string | undefined, key: string, holds: Pem = 'CERTIFICATE'): string | undefined =>
    path === undefined ? undefined : readPem(resolve(kit.cwd, fill(path)), key, holds);
  // Node itself reads this variable at its start, from the folder it is started in, and forgets it where certificates are named.
  const extra = kit.env['NODE_EXTRA_CA_CERTS'];
  const trusted = [
    extra ? readPem(resolve(extra), 'NODE_EXTRA_CA_CERTS of the environment', 'CERTIFICATE') : undefined,
    file(tls?.ca, 'tls.ca'),
  ].filter((pem) => pem !== undefined);
  const own = {
    cert: file(tls?.cert, 'tls.cert'),
    key: file(tls?.key, 'tls.key', 'PRIVATE KEY'),
    ...(tls?.passphrase !== undefined && { passphrase: fill(tls.passphrase) }),
  };
  if (tls?.key !== undefined) proveKey(own, resolve(kit.cwd, fill(tls.key)));
  return {
    timeout: milliseconds(timeout, 10_000),
    lookup: lookUp,
    ...(trusted.length > 0 && { ca: [...rootCertificates, ...trusted] }),
    ...own,
  };
}

/** Since TLS 1.3 a server says only after the handshake that it lets nobody in without a certificate; undici would tell of the end alone. */
export function connector(options: buildConnector.BuildOptions): buildConnector.connector {
  const connect = buildConnector(options);
  return (target, done) =>
    connect(target, (...[error, socket]) => {
      if (error !== null) return done(error, null);
      socket.on('error', (trouble: NodeJS.ErrnoException) => {
        if (trouble.code?.includes('_ALERT_')) socket.destroy(trouble);
      });
      return done(null, socket);
    });
}

interface Own {
  cert: string | undefined;
  key: string | undefined;
  passphrase?: string;
}

function proveKey(own: Own, path: string): void {
  try {
    createSecureContext(own);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    const why = whyUnusable[code] ?? `cannot be used: ${(error as Error).message}`;
    throw unreadable(path, 'tls.key', why, { cause: error });
  }
}

const notOpened = 'cannot be opened: `tls.passphrase` is missing, or is that of another';
const whyUnusable: Record<string, string> = {
  ERR_MISSING_PASSPHRASE: notOpened,
  ERR_OSSL_BAD_DECRYPT: notOpened,
  ERR_OSSL_EVP_BAD_DECRYPT: notOpened,
  ERR_OSSL_X509_KEY_VALUES_MISMATCH: 'is the key of another certificate than that of `tls.cert`',
};

type Pem = 'CERTIFICATE' | 'PRIVATE KEY';

/** @param key Who names the file, e.g. `tls.ca`. */
function readPem(path: string, key: string, holds: Pem): string {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw unreadable(path, key, 'cannot be read', { cause: error });
  }
  if (new RegExp(`-----BEGIN [A-Z ]*${holds}-----`).test(text)) return text;
  const what = holds === 'CERTIFICATE' ? 'certificate' : 'key';
  throw unreadable(path, key, `holds no ${what} (a PEM file with "BEGIN ${holds}")`);
}

function unreadable(path: string, key: string, why: string, options?: ErrorOptions): ProblemError {
  return new ProblemError([{ code: 'file-unreadable', message: `"${path}", named by ${key}, ${why}.` }], options);
}
