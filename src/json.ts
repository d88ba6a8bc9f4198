/** Any value JSON can carry: bodies of requests and replies, handoff payloads. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
