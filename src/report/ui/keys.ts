/** j k next and previous regression · [ ] turn · / search. Never while typing, never with a modifier. */
import { useEffect } from 'preact/hooks';

export type Keys = Partial<Record<string, () => void>>;

export function useKeys(keys: Keys): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement | null;
      if (event.ctrlKey || event.metaKey || event.altKey || target?.matches('input, select, textarea')) return;
      const act = keys[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
}
