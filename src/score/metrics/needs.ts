/** What a transcript of another tool may lack, what can then not be said of it, and why. In the order reports list it. */
export const needs = {
  outcome: { what: 'Verified success', why: 'no back end could be asked, and the transcripts carry no outcome' },
  wish: {
    what: 'False success',
    why: 'what the customers wanted done is not known, so no claim can be held against it',
  },
  intent: { what: 'Intent understood', why: 'what the customers wanted is not known' },
  facts: { what: 'Facts kept, facts asked again', why: 'which facts the customers had and gave is not known' },
  goal: {
    what: 'Excess turns, rephrasing, dead ends',
    why: 'they need a goal; the effort index counts the other units alone and is a lower bound',
  },
  times: { what: 'Waiting, latency', why: 'the transcripts give no times' },
  'human-due': {
    what: 'Reached a human when required, handed off when forbidden, in time',
    why: 'whether a human was due is declared nowhere',
  },
  context: { what: 'Context received with a handoff', why: 'which facts had to travel is not known' },
  signals: {
    what: 'Contained, handed off',
    why: 'the transcripts hold words alone, in which no signal to a machine can be seen',
  },
  'customer-id': { what: 'Coming again', why: 'the transcripts do not say whose they are' },
  reason: { what: 'Abandonment', why: 'why the customers left is not known' },
} as const;

export type Need = keyof typeof needs;
