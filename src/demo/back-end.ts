/** The shop's systems, in memory: bounded, and shared by the bot and the REST routes beside it. */
import { BoundedMap } from './bounded-map.ts';
import { keyOf, type Collection, type Records } from './records.ts';

export interface BackEnd {
  get<C extends Collection>(collection: C, id: string): Records[C] | undefined;
  /** Replaces the record of the same key whole; true when there was none. */
  put<C extends Collection>(collection: C, record: Records[C]): boolean;
  remove(collection: Collection, id: string): boolean;
  count(collection: Collection): number;
}

export function createBackEnd(capacity = 50_000): BackEnd {
  const stores: { [C in Collection]: BoundedMap<Records[C]> } = {
    orders: new BoundedMap(capacity),
    customers: new BoundedMap(capacity),
    'gift-cards': new BoundedMap(capacity),
    tickets: new BoundedMap(capacity),
  };

  return {
    get: (collection, id) => stores[collection].get(id),
    put(collection, record) {
      const store = stores[collection];
      const id = keyOf[collection](record);
      const isNew = store.get(id) === undefined;
      store.set(id, record);
      return isNew;
    },
    remove: (collection, id) => stores[collection].delete(id),
    count: (collection) => stores[collection].size,
  };
}
