/** English words by which facts are known. */
import type { AnswerKind } from '../reading/asking.ts';
import type { FactWords } from '../reading/facts.ts';
import { countsDigits, namesNothing, ownBearers } from './naming.ts';
import { counterOf } from '../text/counter.ts';
import { relatedTo } from './related.ts';
import { spelling } from './spelling.ts';
import { unbroken } from '../text/unbroken.ts';

const { keysOf } = spelling;
const keySet = (words: string) => new Set(keysOf(words));

const kindNouns: readonly (readonly [AnswerKind, string])[] = [
  [
    'place',
    'place location city area address destination origin airport station venue state country postcode where neighbourhood stop terminal',
  ],
  ['date', 'date day birthdate checkin checkout deadline weekday'],
  ['time', 'time hour slot clock'],
  ['count', 'quantity count seat person adult guest ticket bag room luggage child night'],
  ['amount', 'amount price budget total money'],
  ['duration', 'duration length stay'],
  [
    'person',
    'receiver recipient contact doctor stylist therapist actor director artist friend provider surname firstname keeper owner holder guest member patient buyer tenant driver applicant claimant teacher supervisor nominee beneficiary planholder policyholder',
  ],
  ['reason', 'reason cause fault'],
  ['way', 'method mode way payment channel'],
  ['event', 'fault problem description damage incident complaint'],
];
const kindOfNoun = new Map<string, AnswerKind[]>();
for (const [kind, nouns] of kindNouns)
  for (const key of keysOf(nouns)) kindOfNoun.set(key, [...(kindOfNoun.get(key) ?? []), kind]);

const directions: FactWords['directions'] = [
  [
    'from',
    /\b(?:from|origin|source|depart\w*|leav\w*|coming from|starting point|get(?:ting)? on|board\w*|embark\w*)\b/,
  ],
  [
    'to',
    new RegExp(
      unbroken(String.raw`
        ^to (?=\w+$)|\b(?:to$|to\?|going(?! to [a-z]+)|go(?! ahead)|destination|arriv\w*|heading|head|headed|reach|
        visit\w*|travel(?:l?ing)? to|where_to|to which|to what|to where|get(?:ting)? off|alight\w*)\b
      `),
    ),
  ],
  ['start', /\b(?:start\w*|begin\w*|first|pickup|checkin|outbound)\b/],
  ['end', /\b(?:end\w*|return\w*|last|dropoff|checkout|until|till|inbound|finish\w*|back)\b/],
];

export const facts: FactWords = {
  empty: keySet(
    'a an the of to for in on at by with is are be was were has have had this that which who whom whose what when where it its and or as if not user customer client your you their his her whether boolean value optional required used use want wants wanted need needs any some all about into per associated given',
  ),
  emptyWords: new Set(['from']),
  filler: keySet(
    "what what's which is are was the a an your you my me please of for i do does can could would may have were been be has had",
  ),
  kindOfNoun,
  vague: keySet('name title number type details value method choice preference best good'),
  unsaid: keySet('name title'),
  unspecific: keySet('thing kind one bit way going else else on up happen problem matter like'),
  small: new Set(
    'the you your and for with that this have has had are is was were will would can could please tell give need know our from about there what which when where who how did does been into some any one'.split(
      ' ',
    ),
  ),
  smallOfValues: keySet('the a an of in on at for by one it my is was with to'),
  name: keysOf('name')[0]!,
  number: keysOf('number')[0]!,
  email: 'email',
  type: keysOf('type'),
  towns: keySet('city area'),
  streets: keySet('address street postcode'),
  namesNothing,
  ownBearers,
  personBearers: keySet('account customer client member membership user'),
  matterBearers: keySet('order booking reservation invoice bill ticket parcel shipment case claim'),
  joins: /^(?:of|on|in|by)$/,
  directions,
  moving: /\b(?:travel\w*|fly|flying|drive|driving|ride to|trip)\b/,
  ages: [
    ['new', /\b(?:new|instead|replacement|forwarding|wanted|substitution|stead|changed? to)\b/],
    [
      'old',
      /\b(?:old|current|currently|former|formerly|previous|previously|present|presently|bought|existing|original|originally|cancell?ed|i have|you have)\b/,
    ],
  ],
  before: new RegExp(
    unbroken(String.raw`
      \b(?:previous|previously|former|formerly|currently|at (?:the moment|present)|right now|last (?:\w+ )?(?:reading|bill|
      statement|payment|invoice|visit|time|year|month|quarter))\b
    `),
  ),
  headFirst: /^(?!num|count)(\w+) of (.+)$/,
  title:
    /^(?:the |an? |your |his |her |their )?(.{2,60}?)(?=$|[,.;(:]| (?:that|which|who|where|when|used|as|to|on|in|with)\b)/,
  bearer: /^(?:the )?(\w+) (?:of|for) (?:the |an? )?(\w+)/,
  asksItself: /^(?:(?:since|from|until|by|at|in|on|for|to) )?(?:what|why|when|where|who|how|which|whether|if)\b/i,
  whether: /^(?:whether|if) /i,
  countOfTime: /^(?:number|num|no|count) of (?:day|night|week|month|hour|minute)s?\b/,
  countName: /^(?:number|num|no|count) of\b|^(?:num|how many)\b/,
  placeName: /^(?:from|to|where to|where)$/,
  timeUnit: /\b(?:months?|weeks?|nights?|days?|years?|hours?)\b/i,
  counted: /^(?:for )?how many|number of/i,
  lastingValue: /^(?:since|for) /,
  lasting: /\bsince when\b|\bhow long\b/i,
  noWhen: /birth|born|expir/i,
  openers: /^(?:the )?(when|where|who|why|how many|how much|how)\b/i,
  openerKinds: {
    when: ['date', 'time'],
    where: ['place'],
    who: ['person'],
    why: ['reason'],
    'how many': ['count'],
    'how much': ['amount', 'count'],
    how: ['way'],
  },
  besides: /\w+ \w+ \w+ (?:with|without|with no)\b(?! (?:your|the|this|that|my)\b)/,
  condition: /^(?:if|when|once|unless|should you|in case)\b/,
  leave:
    /\b(?:shall|should|may|can|could) (?:i|we)\b|\b(?:like|want|wish|prefer|ok|okay|happy|sure|agree|confirm|correct|right|mind)\b/,
  countsDigits,
  digits: 'digits?|figures?|numbers',
  signs: 'characters?|letters?|signs?|symbols?',
  toBe: /\b(?:to|must|should|will) be\b/g,
  metered:
    /\b(?:cubic (?:metres?|meters?|feet)|m3|m³|kwh|kilowatt hours?|kilowatts?|units|miles?|kilometres?|kilometers?|km|litres?)\b/i,
  figure: new Set(
    spelling.keysOf('reading meter show display say read figure index counter mileage odometer consumption gauge'),
  ),
  numberFrom: /\b(?:number|figure|value|amount) (?:from|between) (\d{1,5}) (?:to|and|-) (\d{1,5})\b/i,
  counter: counterOf({
    steps: 'step|field|question|item|part|page|screen|section',
    of: 'of',
    next: '(?:and |ok(?:ay)?,? |now |so )?(?:next|first|last|now|then|finally)(?: (?:question|field|item|one|thing|detail|bit))?(?: up| is)?:',
  }),
  shortNames: /\b([Nn]o|[Rr]ef|[Nn]r)\. /g,
  names: /[,;:]\s|\s(?:and|or|plus)\s|\s?[+&/]\s?/,
  purpose: /(?<=\w) (?:for|so|to|that|which|from|at|we|you|please)\b.*$/,
  or: /,\s|\bor\b|\s\/\s/,
  saysOr: /\bor\b|\s\/\s/,
  another: /^(?:some |any )?(?:another|other|a different) (.{3,40})$/i,
  relatedTo,
};
