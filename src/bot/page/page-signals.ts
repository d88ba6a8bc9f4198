/** Signals in what a page hears from its server: a widget often shows nothing of a handoff. */
import type { Page } from 'playwright-core';
import type { Json } from '../../json.ts';
import { valuesAt } from '../../json-path.ts';
import type { SignalSpec } from '../../scenario/schema/bots/parts.ts';
import type { Signal } from '../bot.ts';
import { mostBytes } from '../connection/dispatcher.ts';
import { jsonIn } from '../connection/json-body.ts';
import { signalsIn } from '../signals.ts';

/** @param items Where a reply holds its events; null: a reply is one. @param heard Called with each signal once. */
export function listenForSignals(
  page: Page,
  specs: readonly SignalSpec[],
  items: string | null,
  heard: (signal: Signal) => void,
): void {
  if (specs.length === 0) return;
  // What is pushed may be asked for again.
  const known = new Set<string>();
  const take = (text: string): void => {
    if (text.length > mostBytes || !/^\s*[[{]/.test(text)) return;
    const json = jsonIn(text);
    // Not for us: pages talk to many servers.
    if (json === undefined) return;
    for (const event of items === null ? [json] : valuesAt(json, items).map((item) => [item])) {
      const id = items === null ? null : idOf(event);
      if (id !== null && known.has(id)) continue;
      if (id !== null) known.add(id);
      signalsIn(event, specs).forEach(heard);
    }
  };
  page.on('websocket', (socket) => {
    socket.on('framereceived', ({ payload }) => take(typeof payload === 'string' ? payload : ''));
  });
  page.on('response', (response) => {
    if (!/json/.test(response.headers()['content-type'] ?? '')) return;
    // A page that has gone on has no body to give.
    response.text().then(take, () => {});
  });
}

function idOf(event: Json): string | null {
  const [item] = Array.isArray(event) ? event : [];
  return item !== null && typeof item === 'object' && !Array.isArray(item) && typeof item['id'] === 'string'
    ? item['id']
    : null;
}
