/** Names of this machine itself, as URLs spell them. */
export const loopback = ['localhost', '127.0.0.1', '[::1]'];
