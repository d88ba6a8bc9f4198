/** A look at a page from within it: where one types, what came since the customer spoke, and by which selectors that is found again. */

/** What is used of an element of a page. */
interface PageElement {
  tagName: string;
  id: string;
  innerText?: string;
  textContent: string | null;
  className: unknown;
  isConnected: boolean;
  disabled?: boolean;
  type?: string;
  shadowRoot: PageRoot | null;
  parentNode: (PageElement & { host?: PageElement }) | null;
  attributes: Iterable<{ name: string; value: string }>;
  getAttribute: (name: string) => string | null;
  getClientRects: () => { length: number };
  matches: (selector: string) => boolean;
  closest: (selector: string) => PageElement | null;
  querySelectorAll: (selector: string) => Iterable<PageElement>;
}

interface PageRoot {
  querySelectorAll: (selector: string) => Iterable<PageElement>;
}

/** What came since the customer spoke. */
export interface Came {
  /** Of the newest bubble that is the bot's; empty: none has come. */
  text: string;
  isTyping: boolean;
  message: string | null;
  textWithin: string | null;
  typing: string | null;
  option: string | null;
}

export interface PageLens {
  input: () => string | null;
  launcher: () => string | null;
  sender: (input: string) => string | null;
  /** From now on, what is new is new. */
  mark: () => void;
  came: (said: string) => Came;
}

/** Runs in the page, and leaves what looks at it there. It can use nothing that stands outside itself. */
export function installLens(): void {
  const page = globalThis as unknown as { document: PageRoot; mysteryShopperLens?: PageLens };
  if (page.mysteryShopperLens !== undefined) return;

  const all = (root: PageRoot = page.document): PageElement[] =>
    [...root.querySelectorAll('*')].flatMap((one) => (one.shadowRoot ? [one, ...all(one.shadowRoot)] : [one]));
  const isShown = (one: PageElement): boolean => one.getClientRects().length > 0;
  const textOf = (one: PageElement): string => (one.innerText ?? '').trim();
  const above = (one: PageElement): PageElement | null =>
    one.parentNode === null ? null : (one.parentNode.host ?? (one.parentNode.tagName ? one.parentNode : null));
  const isWithin = (inner: PageElement, outer: PageElement): boolean => {
    for (let one: PageElement | null = inner; one !== null; one = above(one)) if (one === outer) return true;
    return false;
  };
  const has = (one: PageElement, selector: string): boolean => one.matches(selector);

  /** Names that a build does not change. */
  const isStable = (name: string): boolean =>
    /^[A-Za-z][\w-]{1,60}$/.test(name) &&
    !/\d{3,}|^(css|sc|jss|emotion|svelte)-|__[A-Za-z0-9]{5}$|_[A-Za-z0-9]{5,}_\d/.test(name);
  const classesOf = (one: PageElement): string[] =>
    (one.getAttribute('class') ?? '').split(/\s+/).filter((name) => isStable(name));
  const isPlain = (value: string): boolean => /^[^"\\\n]{1,60}$/.test(value);

  /** Compound selectors that may single an element out, the steadiest first. */
  const names = (one: PageElement): string[] => {
    const tag = one.tagName.toLowerCase();
    const by = (name: string): string[] => {
      const value = one.getAttribute(name);
      return value !== null && isPlain(value) ? [`${tag}[${name}="${value}"]`] : [];
    };
    const classes = classesOf(one).map((name) => `.${name}`);
    return [
      ...['data-testid', 'data-test-id', 'data-test'].flatMap((name) => by(name)),
      ...(isStable(one.id) ? [`#${one.id}`] : []),
      ...['name', 'aria-label', 'placeholder', 'title'].flatMap((name) => by(name)),
      ...classes,
      ...classes.flatMap((first, at) => classes.slice(at + 1).map((second) => first + second)),
      tag,
    ];
  };
  const selectorOf = (one: PageElement): string | null => {
    const shown = all().filter((other) => isShown(other));
    return names(one).find((name) => shown.filter((other) => has(other, name)).length === 1) ?? null;
  };
  /** What is pressed may have no name but the words on it. */
  const buttonSelector = (one: PageElement): string | null => {
    const tag = one.tagName.toLowerCase();
    const named = selectorOf(one);
    const words = textOf(one);
    const alike = all().filter((other) => isShown(other) && other.tagName === one.tagName && textOf(other) === words);
    const isTold = /^[^"\\\n]{1,40}$/.test(words) && alike.length === 1;
    return (named === null || named === tag) && isTold ? `${tag}:text-is("${words}")` : named;
  };

  const said = (one: PageElement): string =>
    ['placeholder', 'aria-label', 'title', 'name', 'id', 'class'].map((name) => one.getAttribute(name) ?? '').join(' ');
  const chatty =
    /message|type|ask|chat|write|question|reply|prompt|nachricht|frage|mensaje|escrib|pregunt|écri|question/i;
  const otherwise = /search|e-?mail|name\b|passw|phone|zip|postcode|user|login|coupon|suche/i;

  let seen = new WeakSet<object>();
  const typed = new Set<PageElement>();

  /** How like the newest bubble's each name is that of a bot. */
  const ofBot = /bot|assistant|agent|incoming|received|\bai\b|operator|left|them|answer|reply/i;

  const bubbleSelector = (bubble: PageElement, own: PageElement | null): string | null => {
    const elements = all();
    const mine = own === null ? [] : elements.filter((one) => isWithin(one, own) || isWithin(own, one));
    const tag = bubble.tagName.toLowerCase();
    const marks = [...bubble.attributes]
      .filter(({ name, value }) => /^data-|author|sender|^role$/.test(name) && isPlain(value) && !/\d{2,}/.test(value))
      .map(({ name, value }) => `[${name}="${value}"]`);
    const classes = classesOf(bubble).map((name) => `.${name}`);
    const pairs = classes.flatMap((first, at) => classes.slice(at + 1).map((second) => first + second));
    const candidates = [...marks, ...classes, ...pairs, ...classes.map((name) => tag + name)];
    const sorted = [
      ...candidates.filter((name) => ofBot.test(name)),
      ...candidates.filter((name) => !ofBot.test(name)),
    ];
    return sorted.find((name) => !mine.some((one) => has(one, name))) ?? null;
  };

  page.mysteryShopperLens = {
    input() {
      const fields = all().filter(
        (one) =>
          has(
            one,
            'textarea, input:not([type]), input[type=text], [contenteditable=true], [contenteditable=""], [role=textbox]',
          ) &&
          isShown(one) &&
          one.disabled !== true,
      );
      const weight = (one: PageElement): number =>
        (chatty.test(said(one)) ? 2 : 0) + (one.tagName === 'TEXTAREA' ? 1 : 0) - (otherwise.test(said(one)) ? 4 : 0);
      const best = fields.filter((one) => weight(one) >= 0).sort((one, other) => weight(other) - weight(one))[0];
      return best === undefined ? null : selectorOf(best);
    },
    launcher() {
      const buttons = all().filter(
        (one) =>
          has(one, 'button, [role=button], a, [class*=launcher], [class*=toggle], [id*=launcher]') && isShown(one),
      );
      const calls = /chat|help|support|messenger|assistant|talk|launcher/i;
      const best = buttons.filter((one) => calls.test(`${said(one)} ${textOf(one).slice(0, 40)}`)).at(-1);
      return best === undefined ? null : buttonSelector(best);
    },
    sender(input) {
      const field = all().find((one) => has(one, input) && isShown(one));
      let around = field === undefined ? null : above(field);
      for (let steps = 0; around !== null && steps < 5; steps += 1, around = above(around)) {
        const buttons = all().filter((one) => has(one, 'button, [role=button], input[type=submit]') && isShown(one));
        const near = buttons.filter((one) => isWithin(one, around!));
        const best =
          near.find((one) =>
            /send|submit|senden|enviar|envoyer|➤|→/i.test(`${said(one)} ${textOf(one)} ${one.type}`),
          ) ?? near.at(-1);
        if (best !== undefined) return buttonSelector(best);
      }
      return null;
    },
    mark() {
      seen = new WeakSet(all());
      typed.clear();
    },
    came(words) {
      const fresh = all().filter((one) => !seen.has(one) && isShown(one));
      const typing = fresh.filter((one) => /typing|loading|dots|pulse|spinner/i.test(one.getAttribute('class') ?? ''));
      for (const one of typing) typed.add(one);
      const own = fresh.find((one) => textOf(one) === words) ?? null;
      const others = fresh.filter(
        (one) =>
          textOf(one) !== '' &&
          !textOf(one).includes(words) &&
          (own === null || !isWithin(one, own)) &&
          !typing.some((sign) => isWithin(one, sign)) &&
          !has(one, 'button, [role=button], button *, style, script'),
      );
      const tops = others.filter((one) => !others.some((other) => other !== one && isWithin(one, other)));
      const bubble = tops.toSorted((one, other) => textOf(other).length - textOf(one).length)[0];
      if (bubble === undefined)
        return { text: '', isTyping: typing.length > 0, message: null, textWithin: null, typing: null, option: null };

      const text = textOf(bubble);
      // The bubble itself, or what within it holds most of its words.
      const bearers = [bubble, ...others.filter((one) => one !== bubble && isWithin(one, bubble))].filter(
        (one) => textOf(one).length * 2 >= text.length,
      );
      let message: string | null = null;
      let bearer = bubble;
      for (const one of bearers) {
        message = bubbleSelector(one, own);
        bearer = one;
        if (message !== null) break;
      }
      const inner = bearers.findLast(
        (one) => one !== bearer && isWithin(one, bearer) && textOf(one) !== textOf(bearer),
      );
      const signs = [...typed].filter((one) => !one.isConnected || !isShown(one));
      const sign = signs
        .flatMap((one) => classesOf(one))
        .find((name) => /typing|loading|dots|pulse|spinner/i.test(name));
      if (message !== null && sign !== undefined) {
        const outer = message;
        if (signs.some((one) => has(one, outer))) message += `:not(.${sign})`;
        else if (signs.some((one) => one.closest(outer) !== null)) message += `:not(:has(.${sign}))`;
      }
      const buttons = fresh.filter((one) => has(one, 'button, [role=button]') && (own === null || !isWithin(one, own)));
      const button = buttons.find((one) => textOf(one) !== '');
      const inBubble = button !== undefined && message !== null && isWithin(button, bearer);
      const option =
        button === undefined
          ? null
          : (classesOf(button).map((name) => `.${name}`)[0] ??
            (inBubble ? `${message} ${button.tagName.toLowerCase()}` : null));
      return {
        text,
        isTyping: typing.length > 0,
        message,
        textWithin: inner === undefined ? null : (classesOf(inner).map((name) => `.${name}`)[0] ?? null),
        typing: sign === undefined ? null : `.${sign}`,
        option,
      };
    },
  };
}

/** Runs in the page. */
export function askLens([ask, given]: readonly [keyof PageLens, string]): unknown {
  const { mysteryShopperLens: lens } = globalThis as unknown as { mysteryShopperLens: PageLens };
  return lens[ask](given);
}
