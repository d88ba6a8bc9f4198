/** A text that somebody typed, as a template that gives that very text: braces in it name nothing. */
export function literally(text: string): string {
  return text.replaceAll('{{', '{{"{{"}}');
}
