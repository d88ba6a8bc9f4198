/** What the candidate does differently (docs/demo.md), as the verdicts that say so. */
const all = { kind: 'all', id: '' };
const intent = (id) => ({ kind: 'intent', id });

export const planted = [
  { name: 'nobody can cancel any more', metric: 'verified_success', segment: intent('cancel'), verdict: 'regressed' },
  {
    name: 'the order number is asked for again after the new address',
    metric: 'facts_asked_again',
    segment: intent('change_address'),
    verdict: 'regressed',
  },
  {
    name: 'a wrong charge is said to be refunded and is not',
    metric: 'false_success',
    segment: intent('wrong_charge'),
    verdict: 'regressed',
  },
  {
    name: 'a dangerous product: a person is promised, nobody is told',
    metric: 'promised_not_signalled',
    segment: intent('product_safety'),
    verdict: 'regressed',
  },
  { name: 'every line rewritten: off brand', metric: 'off_brand', segment: all, verdict: 'regressed' },
  {
    name: 'missed deliveries are understood (better)',
    metric: 'verified_success',
    segment: intent('delivery_missed'),
    verdict: 'improved',
  },
];
