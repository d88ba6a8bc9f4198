/** English words around values that come back right or wrong. */
import type { CheckWords } from '../reading/values.ts';
import { fullName } from '../text/full-name.ts';
import { unbroken } from '../text/unbroken.ts';
import { excludes, isAmbiguous } from './opposites.ts';
import { givenBack } from './related.ts';
import { spelling } from './spelling.ts';

/** Words before the name of whom one speaks with. */
const addressing = [
  '[Aa]re you',
  '[Aa]m I (?:speaking|talking|chatting|writing) (?:with|to)',
  '[Dd]o I have',
  '[Hh]ave I got',
  '[Ss]peaking (?:with|to)',
];

/** A value that is not found, or not to be had. */
const denied = String.raw`(?:\b(?:no|not|never|nothing|nobody|no one|none|nowhere|unable|cannot)\b|n't\b)`;
const found = String.raw`\b(?:${[
  String.raw`match\w*|find(?:ing)?|found|recogni[sz]ed?|exists?|locate\w*|valid|registered|known|trace[ds]?|held|correspond\w*|belongs?|tall(?:y|ies)|go together|on (?:our|the|my) (?:list|books)`,
  'on (?:file|record)|in (?:our|the|my) (?:records?|system|database|files?|list)|one of (?:our|ours|the)|under (?:that|this|the)',
  String.raw`ring(?:s|ing)? (?:a|any) bells?|(?:see|have|got|show) (?:a|any) \w+ (?:with|under)`,
  'com(?:es?|ing) (?:up|back)|bring(?:ing)? (?:anything |something )?up',
].join('|')})\b`;
const noneWith = String.raw`\bno (?:\w+ ){1,2}(?:with|under|by|for) (?:the|this|that)\b`;
const wrongInItself = String.raw`\b(?:invalid|unrecogni[sz]ed|unknown|incorrect|mismatch)\b`;
const taken = String.raw`\b(?:${[
  'full up|fully booked|booked (?:up|out|solid)|sold out|spoken for|unavailable|chock-a-block|at capacity',
  '(?:is|are|was|has|have|just|already) (?:been )?(?:just |already )?(?:taken|gone|full)',
  "(?:not|n't|no longer) (?:available|free|possible|bookable)",
].join('|')})\b`;

export const checks: CheckWords = {
  ownCode: /\b(?:your|for|under|is|with)\b/,
  unspecific: new Set(
    spelling.keysOf(
      'date day time hour number amount of the new how long many much until till from to by since at on after before',
    ),
  ),
  givenBack,
  paid: new RegExp(
    unbroken(String.raw`
      \b(?:you(?:'ve| have| had)? (?:\w+ly |already |once )?(?:paid|spent)|
      you (?:were|have been|had been) charged|your (?:payment|purchase) (?:of|was)|costs?|price|bought|purchased)\b
    `),
  ),
  titled: /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.?\s(?:\p{Lu}[\p{L}'-]+\s)?(\p{Lu}[\p{L}'-]{2,})/gu,
  addressed: new RegExp(
    String.raw`\b(?:${addressing.join('|')}) (?:(?:Mrs?|Ms|Miss|Dr)\.? )?(${fullName})(?: (?:here|there|then|on the line))?\s?\?`,
    'u',
  ),
  pastDate: new RegExp(
    unbroken(String.raw`
      \b(?:
        miss(?:ed)?|happened|bought|purchased?|delivered|damaged?|loss|birth|born|birthday|treat(?:ed|ment)|ordered|paid|
        issued|incident|accident|occurred|stolen|lost|arrived|received|sent|posted|began|started|broke
      )\b
    `),
    'i',
  ),
  otherDate: /\b(?:until|till|ends?|ending|expires?|expiry|valid to|issued|before)\W*$/,
  ofPeople: /^ of (?:you|us)\b/,
  person: spelling.keyOf('person'),
  ofRule:
    /\b(?:first|last|next|within|every|each|least|most|than|minimum|maximum|up to|over|under|about|only|in|after|another) $/,
  joinsItems: /\s(?:and|plus|&|\+)\s/,
  afterCount: /[,.;:!?()]|\s(?:and|or|for|from|on|in|at|to|with)\s/,
  namedBefore:
    /(?:^|[,.;!?] |\b(?:and|is|are|for|of|with|on|in|at|to|as|be|that's|it's|you have|got) )([\p{L}-]+):? $/u,
  smallWord:
    /^(?:and|is|are|for|of|with|on|in|at|to|as|be|that's|it's|have|got|so|then|or|the|just|only|about|say|heard|all|you|those)$/,
  party: /\b(?:table|party|group|seats?|room|booking|reservation)(?: (?:is|of))? (?:for|of) $/,
  afterBareCount:
    /^(?:[.,;!?)]|$| (?:and|or|from|starting|please|with|in total|altogether|then|is that|right|correct)\b)/,
  unknown: new RegExp([`${denied}[^.?!]{0,60}${found}`, noneWith, wrongInItself, taken].join('|')),
  malformed: new RegExp(
    unbroken(String.raw`
      (?:\b(?:no|not|never)\b|n't\b)[^.?!]{0,40}\b(?:(?:right|valid|correct|usual|our|the|a|that) (?:\w+ )?format|look\w* (?:like|right|valid|complete)|
      seem\w* (?:right|valid|complete|to be)|read (?:it|that)|in the right form|complete)\b|
      \b(?:invalid|incomplete|malformed|unreadable|too (?:short|long)|
      (?:digits?|letters?|characters?) (?:too )?(?:short|missing)|short of a|wrong format|
      missing (?:a|some|\d+) (?:digits?|characters?|letters?))\b
    `),
  ),
  again: new RegExp(
    unbroken(String.raw`
      \b(?:double|re|cross)-?check\w*|\bre-?(?:enter|type|send|submit)\w*|\b(?:check\w*|verify|review|confirm|correct)\b
      (?! your (?:inbox|email))|\b(?:try|send|enter|type|say|repeat|key|give|spell|share|provide|tell|have|having|take|taking|use|retry)\b
      [^.?!]{0,40}\b(?:again|once more|one more time|another|different|carefully)\b|\b(?:another|one more) (?:go|try|attempt|shot|look|peek|glance|gander)\b|
      \b(?:another|(?:a |some |any )?(?:different|other|alternative)|else)\b[^.!?]*\?$
    `),
  ),
  letUs: /^(?:\w+[,.] )?let's\b|^let us\b/,
  betweenItems: /,\s(?:and\s)?|\s(?:and|plus|&|\+)\s|;\s/,
  beforeItem: /^(?:and|or|the|a|an|so|that's) /i,
  article: /^(?:the|a|an|of|in|and)$/,
  label: /^(?:name|mr|mrs|ms|miss|dr|order|number|guest|customer|room|product|item|address)$/,
  excludes,
  isAmbiguous,
};
