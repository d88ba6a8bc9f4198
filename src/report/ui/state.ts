/** What the reader has chosen, kept in the address after `#`, so that a link shows what its sender saw. */
import { useEffect, useState } from 'preact/hooks';

export const views = ['leader', 'qa', 'vendor', 'all'] as const;
export type View = (typeof views)[number];

export interface PageState {
  view: View;
  theme: 'light' | 'dark' | null;
  /** Section last jumped to. */
  at: string;
  /** Conversation opened; empty: the first regression. */
  open: string;
  turn: number;
  query: string;
  intent: string;
  persona: string;
  cause: string;
  outcome: string;
  tag: string;
  /** Column the conversations are sorted by; empty: worst first. */
  sort: string;
  /** Prices the reader changed: `churn:0.03,human_contact:7`; empty: the project's own. */
  prices: string;
}

/** No choice among the conversations: whoever leads to some of them begins here. */
export const unfiltered = { query: '', intent: '', persona: '', cause: '', outcome: '', tag: '' } as const;

const start: PageState = {
  ...unfiltered,
  view: 'leader',
  theme: null,
  at: '',
  open: '',
  turn: 0,
  sort: '',
  prices: '',
};

function read(hash: string): PageState {
  const fields = new URLSearchParams(hash.replace(/^#/, ''));
  const text = (name: keyof PageState) => fields.get(name) ?? '';
  const theme = text('theme');
  return {
    view: views.find((view) => view === text('view')) ?? start.view,
    theme: theme === 'light' || theme === 'dark' ? theme : null,
    at: text('at'),
    open: text('open'),
    turn: Math.max(0, Number.parseInt(text('turn'), 10) || 0),
    query: text('query'),
    intent: text('intent'),
    persona: text('persona'),
    cause: text('cause'),
    outcome: text('outcome'),
    tag: text('tag'),
    sort: text('sort'),
    prices: text('prices'),
  };
}

function hashOf(state: PageState): string {
  const fields = new URLSearchParams();
  for (const [name, value] of Object.entries(state)) {
    if (value !== start[name as keyof PageState] && value !== null) fields.set(name, String(value));
  }
  return `#${fields.toString()}`;
}

export interface Store {
  state: PageState;
  /** `replace` leaves no step behind: for typing in a search box. */
  go: (change: Partial<PageState>, how?: 'push' | 'replace') => void;
  link: (change: Partial<PageState>) => string;
}

export function useStore(): Store {
  const [state, setState] = useState(() => read(location.hash));
  useEffect(() => {
    const follow = () => setState(read(location.hash));
    addEventListener('hashchange', follow);
    addEventListener('popstate', follow);
    return () => {
      removeEventListener('hashchange', follow);
      removeEventListener('popstate', follow);
    };
  }, []);
  return {
    state,
    go(change, how = 'push') {
      const next = { ...state, ...change };
      if (how === 'push') history.pushState(null, '', hashOf(next));
      else history.replaceState(null, '', hashOf(next));
      setState(next);
    },
    link: (change) => hashOf({ ...state, ...change }),
  };
}
