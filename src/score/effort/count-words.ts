/** Words as a reader counts them: runs of anything but white space. */
export function countWords(text: string): number {
  let count = 0;
  let inside = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const blank = code === 32 || (code >= 9 && code <= 13) || code === 160;
    if (!blank && !inside) count += 1;
    inside = !blank;
  }
  return count;
}
