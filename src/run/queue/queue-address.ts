export interface QueueAddress {
  /** `redis://host:6379`, or `rediss://` over TLS; with user, password and database where there are any. */
  url: string;
  /** What the names of all keys begin with: runs and workers of one prefix meet. `mystery-shopper` when absent. */
  prefix?: string | undefined;
}
