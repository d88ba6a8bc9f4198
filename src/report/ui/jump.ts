/** To where a link leads: a section, with the focus where the eye is. */

/** A link leads to its section again where the page is there already, and where it changes nothing but a filter. */
export function followLinks(): () => void {
  const follow = ({ target }: MouseEvent) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
    if (link) jumpTo(new URLSearchParams(link.hash.slice(1)).get('at') ?? '');
  };
  addEventListener('click', follow);
  return () => removeEventListener('click', follow);
}

export function jumpTo(id: string): void {
  if (id === '') return;
  // After the section or the transcript has been drawn.
  requestAnimationFrame(() => {
    const target = document.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
    target?.scrollIntoView({ block: 'start' });
    if (target?.tabIndex === -1) target.focus({ preventScroll: true });
  });
}
