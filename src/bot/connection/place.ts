/** `https://host/path`: where something is sent, as it is told; without who signs in there, and without the query, which may carry a customer's words. */
export function placeOf(url: string): string {
  if (!URL.canParse(url)) return url.split('?')[0]!;
  const { protocol, host, pathname } = new URL(url);
  return `${protocol}//${host}${pathname}`;
}
