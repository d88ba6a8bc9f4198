/** Whether what stands at this place has an odd number of backslashes before it. */
export function isEscaped(text: string, at: number): boolean {
  let before = 0;
  while (text[at - 1 - before] === '\\') before++;
  return before % 2 === 1;
}
