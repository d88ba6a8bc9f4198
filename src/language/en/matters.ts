/** Services that customers come for, to tell another matter from theirs. */
import type { MatterWords } from '../reading/claims.ts';
import { saidOf, wordPattern } from '../text/pattern.ts';
import { wordsOf } from '../text/words.ts';
import { spelling } from './spelling.ts';
import { unbroken } from '../text/unbroken.ts';

const { keysOf, normalise } = spelling;

const services = new Set(
  keysOf(
    'return cancel refund replace exchange repair collect subscribe unsubscribe upgrade reset transfer close delete complain redeem reorder renew extend newsletter survey insurance membership voucher feedback downgrade',
  ),
);

const sold = wordPattern(
  [
    'add|join|include|included|tempt|interested|sign_up|special|free|off|upgrade|supplement|extra|bonus|premium|trial|perk|deal',
    'how_about|fancy|want_in|have_you_heard|did_you_know|many|most customers|guests|students|members|people|clients|while|only',
    'one_more_thing|by_the_way|in_a_hurry|for_just|for_only|might_help|prepare_for_you|reserve_it|of_interest|recommend|half_price',
    'instead|before_we|have_you_considered|make_you_stay|change_your_mind|stay_with_us|avail|substitute|substitution|reduced',
  ],
  {},
);

/** Words of whoever offers something nobody asked for. */
const isSold = (text: string): boolean => sold.test(saidOf(wordsOf(normalise(text)), false));

/** Keys of the services that a text names. */
const otherMatters = (text: string): string[] => keysOf(text).filter((key) => services.has(key));

/** "That'd be £28 a night", "the total comes to £112", "there is £3.50 to pay". */
const priced = 'it|that|this|everything|the (?:total|price|cost|fee|charge|fare|rate|bill)|total|price|cost|fare|fee';
const costs = [
  "'s|'d be|'ll be| is| will be| would be| comes? to| would come to| comes? out at| costs?",
  ' would cost| works out at| amounts? to|:',
].join('|');
const fee = 'fee|charge|supplement|surcharge';
const inAll = '(?: (?:just|only|about|then|a total of|now|going to be|an?|also)){0,2}';

export const matters: MatterWords = {
  isSold,
  pointsBack:
    /\b(?:(?:shall|should|may|can|could) (?:i|we)|(?:want|like|ok(?:ay)? for|happy for) (?:me|us) to|(?:do|does) (?:that|this|it)|is (?:that|this|it))\b.*\b(?:it|that|this|them|so|ahead|proceed)\b/,
  takesPayment:
    /\b(?:take|charge|process|authori[sz]e|collect|debit|settle|make|approve) (?:the|this|that|your|it)\b(?: (?:payment|amount|charge|sum|fee|balance|card|total))?|\b(?:go ahead|proceed)\b/,
  ownPrice: new RegExp(
    [
      String.raw`\b(?:${priced})(?: (?:price|cost|charge|for (?:this|that|it)))?(?:${costs})${inAll} [£$€]?\d`,
      String.raw`\bthere(?:'s|'ll be| is| will be| would be)${inAll} (?:(?:\w+ ){0,2}(?:${fee}) of )?[£$€]\d`,
      String.raw`\b(?:${fee}) of [£$€]?\d[\d.,]*(?: \w+){0,3} (?:applies|would apply|will apply|is due)\b`,
      String.raw`\d (?:all in|altogether|in total|in all)\b`,
    ].join('|'),
  ),
  otherMatters,
  common: new Set(
    keysOf(
      'that this with have want would like need please could what when where your from about there they them been hello thanks know just will does customer',
    ),
  ),
  yesOrNo: /\b(?:a )?yes or (?:a )?no\b/,
  stillOffers: /\b(?:can|could|instead|offer)\b/,
  looksUp: new RegExp(
    unbroken(String.raw`
      \b(?:look(?:ing|ed)?|check(?:ing)?|find|search|see|tell|show|explain|know|learn|hear|read|list|compare|calculate|
      work (?:it|that|this) out|estimate|quote|review|verify|access|pull (?:it |that |your \w+ )?up|go (?:over|through)|
      walk you through|take you through|ask|details|information|overview|breakdown|figures?|price list|prices|rates|
      (?:open|bring up|get up) (?:your|the) (?:file|account|record|profile|details|booking|order|contract)|
      help you with (?:that|this)|send you (?:a|the) (?:link|list|summary|brochure|leaflet))\b
    `),
  ),
};
