/** An invented retailer's suite: enough of it to fill every section of a report. */
export const intents = {
  'order-status': { title: 'Where is my order', volume: 0.24 },
  'return-item': { title: 'Return an item', volume: 0.13 },
  'refund-missing': { title: 'Refund not arrived', volume: 0.11, cost_of_failure: 14 },
  'change-address': { title: 'Change the address', volume: 0.06 },
  'cancel-order': { title: 'Cancel an order', volume: 0.07 },
  'damaged-item': { title: 'Damaged item', volume: 0.06 },
  'missing-parcel': { title: 'Missing parcel', volume: 0.07 },
  'exchange-size': { title: 'Exchange a size', volume: 0.05 },
  'promo-code': { title: 'Promotion code', volume: 0.04 },
  'account-locked': { title: 'Account locked', volume: 0.04 },
  invoice: { title: 'Invoice copy', volume: 0.03 },
  complaint: { title: 'Complaint', volume: 0.02 },
  'gift-card': { title: 'Gift card', volume: 0.05 },
  'store-hours': { title: 'Store hours', volume: 0.03 },
};

export const tested = Object.keys(intents).slice(0, 12);

export const personas = {
  'first-time': 'First-time shopper',
  'bargain-hunter': 'Bargain hunter',
  'second-language': 'Second-language speaker',
  'hurried-parent': 'Hurried parent',
  'angry-regular': 'Angry regular',
  'terse-mobile': 'Terse on mobile',
  'unsure-senior': 'Unsure senior',
  bereaved: 'Bereaved executor',
};

/** How a conversation goes wrong; null: it goes right. */
export type Fault = 'asked-again' | 'false-success' | 'promised' | null;

/** Chance of a fault by release, intent and persona. */
export function chanceOfFault(isCandidate: boolean, intent: string, persona: string): number {
  const isFrustrated = ['hurried-parent', 'angry-regular', 'unsure-senior', 'bereaved'].includes(persona);
  if (isCandidate && intent === 'refund-missing') return isFrustrated ? 0.9 : 0.12;
  if (isCandidate && intent === 'complaint') return isFrustrated ? 0.65 : 0.2;
  if (intent === 'complaint' || intent === 'damaged-item' || intent === 'account-locked')
    return isCandidate ? 0.2 : 0.14;
  if (isCandidate) return 0.02;
  return intent === 'missing-parcel' ? 0.2 : 0.06;
}

export function faultOf(isCandidate: boolean, intent: string, draw: number): Fault {
  if (intent === 'complaint') return 'promised';
  if (!isCandidate || intent !== 'refund-missing') return 'asked-again';
  return draw < 0.25 ? 'false-success' : 'asked-again';
}
