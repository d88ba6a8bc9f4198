/** Whether a host is this machine itself, as URLs spell it. */
export function isOwn(host: string): boolean {
  return own.has(host) || host.endsWith('.localhost') || /^127\.\d+\.\d+\.\d+$/.test(host);
}

const own = new Set(['localhost', '[::1]']);
