/** The shop's systems over REST. A record sent again replaces the one before it whole, so preparing one twice is harmless. */
import type { BackEnd } from './back-end.ts';
import { readers, RecordError, type Body, type Collection, type Records } from './records.ts';

export interface Answer {
  status: number;
  body: unknown;
}

/** @param path Segments after the prefix, decoded: `['orders', '4012345678', 'refunds']`. */
export function serveBackEnd(backEnd: BackEnd, method: string, path: readonly string[], body: unknown): Answer {
  const [name, id, ...below] = path;
  if (name === undefined) return { status: 200, body: { collections: Object.keys(readers) } };
  if (!isCollection(name)) return missing(`There is no collection "${name}".`);
  if (method === 'GET') {
    return id === undefined ? { status: 200, body: { count: backEnd.count(name) } } : read(backEnd, name, id, below);
  }
  if (below.length > 0) return notAllowed(method);
  if (method === 'DELETE' && id !== undefined) {
    return backEnd.remove(name, id)
      ? { status: 200, body: { deleted: id } }
      : missing(`There is no "${id}" in ${name}.`);
  }
  if ((method === 'POST' && id === undefined) || (method === 'PUT' && id !== undefined)) {
    return write(backEnd, name, id, body);
  }
  return notAllowed(method);
}

function read(backEnd: BackEnd, name: Collection, id: string, below: readonly string[]): Answer {
  let value: unknown = backEnd.get(name, name === 'customers' ? id.toLowerCase() : id);
  for (const key of below) {
    value = typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Body)[key] : undefined;
  }
  return value === undefined
    ? missing(`There is no "${[id, ...below].join('/')}" in ${name}.`)
    : { status: 200, body: value };
}

const idNames: Record<Collection, string> = { orders: 'id', customers: 'email', 'gift-cards': 'number', tickets: 'id' };

function write<C extends Collection>(backEnd: BackEnd, name: C, id: string | undefined, body: unknown): Answer {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    return { status: 400, body: { error: 'The body must be a JSON object.' } };
  }
  try {
    const record: Records[C] = readers[name](id === undefined ? (body as Body) : { ...body, [idNames[name]]: id });
    return { status: backEnd.put(name, record) ? 201 : 200, body: record };
  } catch (error) {
    if (error instanceof RecordError) return { status: 400, body: { error: error.message } };
    throw error;
  }
}

const isCollection = (name: string): name is Collection => Object.hasOwn(readers, name);
const missing = (error: string): Answer => ({ status: 404, body: { error } });
const notAllowed = (method: string): Answer => ({ status: 405, body: { error: `${method} is not possible here.` } });
