import { expect, it } from 'vitest';
import { type RawExchange, redactedRaw } from '../../src/bot/raw.ts';
import { secretsOf } from '../../src/bot/secrets.ts';

it('marks a secret in a form once, by its name', () => {
  const known = secretsOf({ client_secret: '{{env.CLIENT}}' }, { CLIENT: 'cl/Q1w2E3r4T5y6U7' });
  const kept: RawExchange[] = [];
  const tell = redactedRaw(
    (exchange) => kept.push(exchange),
    () => known,
    () => null,
  );
  const form = new URLSearchParams({ client_id: 'me', client_secret: 'cl/Q1w2E3r4T5y6U7', scope: 'chat' });
  tell({ kind: 'http', name: 'POST /token', request: { headers: {}, body: `?${form}` }, response: null, fault: null });
  expect(kept[0]!.request!.body).toBe('?client_id=me&client_secret=[redacted env.CLIENT]&scope=chat');
});
