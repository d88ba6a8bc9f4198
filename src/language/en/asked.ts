/** English questions and requests: the words around the name of what is asked for. */
import type { AnswerKind, AskedWords } from '../reading/asking.ts';
import { oneOf } from '../text/expression.ts';
import { leaving, tellingWords } from './telling.ts';
import { unbroken } from '../text/unbroken.ts';

/** "Type it here." */
const giving = oneOf(
  'enter type send give share write text put drop paste submit state say read reply_with tell key provide supply furnish quote',
);

/** With the kinds of answer they want. */
export const questionWords: Record<string, AnswerKind[]> = {
  where: ['place'],
  "where's": ['place'],
  when: ['date', 'time'],
  "when's": ['date', 'time'],
  who: ['person'],
  whom: ['person'],
  whose: ['person'],
  "who's": ['person'],
  why: ['reason'],
  how: ['way'],
  howmany: ['count'],
  howmuch: ['amount', 'count'],
  howlong: ['duration'],
  what: [],
  "what's": [],
  which: [],
};

const ends = new Set(
  'you i we they he she it do does did is are was were am would will shall should can could may might must have has had to that for on in at so please by if as because from with when where who which there this here right now today below then also before'.split(
    ' ',
  ),
);
const determiners = new Set(
  'the a an your their its any some of for about to in on at from by with under that also please exactly exact specific particular certain preferred new current full more just only simply'.split(
    ' ',
  ),
);

const beforeQuestion = new Set(
  'and or also so ok okay sure great please know me us tell say ask specify confirm wonder wondering for at in on from to by under with of around starting since until till ending arriving leaving beginning about alright then now well but thanks exactly first next indicate describe understand out forth state declare inform whether remember roughly approximately'.split(
    ' ',
  ),
);

const requestVerb = new RegExp(
  unbroken(`
      ^(.*?\\b(?:${tellingWords}|missing|after|told me|told us|telling|giving|sharing|sending|entering|
      providing|remind me of|verify|choose|select|pick|add|need to know|needs|need|requires|require|${leaving}|establish|ascertain|determine|obtain|have|
      get|know|ask for|take|grab|see|prefer|in mind|want|like|any|confirm|is there|remember|start with|
      begin with|giving me|receipt of|communication of|provision of|presentation of)\\b)\\s*(?:me |us |
      with |in |for |about |of |to )*
    `),
);
/** "Text TRACK followed by your number": the number is asked for. */
const followed = /^.{0,30}?\bfollowed by /;
/** "The number of the plan and the date are to be supplied": asked for by what is said of it. */
const isMissing = new RegExp(
  unbroken(String.raw`
      ^(?:and |also |only |now |still )*(.*?) (?:(?:is|are|has|have|shall|must|should|needs?|remains?|
      will)(?: \w+)? )?(?:(?:to |yet to )?be (?:supplied|stated|given|provided|furnished|declared|named|
      shown|specified|included|quoted)|(?:is|are) (?:still |also |now )?(?:required|requested|needed|
      missing|awaited|outstanding|wanted)(?! to\b)|not (?:yet )?been (?:supplied|stated|given|provided|
      furnished|declared|received)|(?:to go|missing|outstanding|required|needed)$)
    `),
);

/** What follows the verb that requests; null when nothing in the text requests. */
function requestEnd(text: string): string | null {
  const wished = /\bpreferences? (?:for|on|about|in|as to|regarding|of|when it comes to) (.+)$/.exec(text);
  if (wished) return wished[1]!;
  const missed = isMissing.exec(text);
  if (missed && missed[1] !== '') return missed[1]!;
  const match = requestVerb.exec(text);
  if (match && match[0].length < text.length) return text.slice(match[0].length).replace(followed, '');
  return /^(?:your|the|any)\b/.test(text) ? text : null;
}

/** Said of a fact that is named in full. */
const wanting = new RegExp(
  unbroken(String.raw`
      \b(?:to be (?:supplied|stated|given|provided|furnished)|(?:is|are|be) (?:still |also )?(?:required|
      requested)|must|missing|misses|lacks|remains for|supply|await(?:ing|ed)?|needing|outstanding|
      wanted)\b
    `),
);

export const asked: AskedWords = {
  questionWords,
  how: 'how',
  partOf: /\b(?:the )?(?:first|top) (?:line|part) of (?=(?:your|the)\b)/i,
  atHand: new RegExp(
    unbroken(String.raw`
      \b(?:(?:do|did|have|would) you (?:still |happen to |perhaps |maybe )?(?:have|got)|(?:is|are)(?= (?:your|the) [^?]{3,40} (?:handy|to hand))|
      any chance (?:you've got|you have|of))
      (?: (?:your|the|that|a|an))+ ([^?]{3,50}?)(?: (?:handy|to hand|there|with you|nearby|in front of you|ready|at hand|about you))*(?: (?:there|right now|now|please))*\?
    `),
  ),
  howTo: /^(?:here's |here is )?how (?:to|you)\b/,
  pointsBack: new RegExp(
    `\\b(?:${giving}) (?:me |us |in )?(?:it|them|that|this|those|these|one|the same)\\b(?! (?:is|are|was|were|to (?!me|us))\\b)`,
  ),
  suffices:
    /^([^?]{2,60}?) (?:is|are|will|would|works?) (?:be )?(?:best|ideal|enough|fine|ok|okay|do|sufficient|great|perfect|plenty|all (?:i|we) need)\b/,
  otherOne: /\bother\b/,
  beforeQuestion,
  ends,
  linking: new Set("is are was were be 's would will should".split(' ')),
  linkedEnd: "'s",
  determiners,
  named: /^(?:(?:and|or|also|plus|just|only|then|instead|please|\(?\w{1,3}\)) )*(?:your|the|its|their) /,
  aboutPlans: new RegExp(
    unbroken(String.raw`
        ^(?:\W|\b(?:and|also|so|ok|okay)\b)*(?:are you|is (?:the|your|that|this|it)|will (?:you|the|your|
        that|it)|do you|would you (?:like|be|want)|shall i|would|for)\b
      `),
  ),
  oneDate: new RegExp(
    unbroken(String.raw`
        \b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}(?:st|nd|rd|th)?\b|
        \b\d{1,2}(?:st|nd|rd|th)\b|\b(?:next |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|
        \b(?:today|tomorrow)\b
      `),
  ),
  things: /,\s(?:as well as )?|\s(?:and|or|and\/or|as well as|plus|&|\+)\s(?:also )?/,
  listed: /,\s|\s(?:and|or|\/|&)\s/,
  article: /^(?:(?:and|also|just|only|plus) )*(?:the|your) /,
  goesOn: /^(?:the )?(?:[\w-]+ ){1,2}(?:do|does|did|are|is|will|would|should|can|could) (?:you|i|we|it|they)\b/,
  ofBot: /^(?:then )?(?:i|we|it|that|this)(?:'ll|'d|'ve)? /,
  requestEnd,
  wanting,
  story: new RegExp(
    unbroken(String.raw`
        \bwhy\b|\breasons?\b(?! (?:code|number))|\bwhat (?:\w+ ){0,3}(?:happened|went wrong|is wrong|was wrong|the matter|brings|brought|caused)\b|
        \bwhat(?:'s| is| was| were) [^?]{0,40} (?:for|about)\?$|
        \bwhat(?:'s| is| has)(?: \w+)? (?:up|wrong|going on|behind|keeping|stopping|holding|preventing|making|led|prompt\w+|troubling|bothering)\b|
        \bwhat (?:seems to be|made you|makes you|led|prompted)\b|\bhow come\b|\b(?:describe|explain)\b|
        \bin (?:a few|your own) words\b|\bgrounds\b(?! floor)|\b(?:nature|grounds?|substance|circumstances|background) (?:of|for) (?:the|your|this)\b|
        \b(?:matter|issue|problem|event\w*|circumstances) (?:giving rise|leading|that led)\b|\bset out\b[^?]*\b(?:matter|complaint|facts|happened|issue|problem)\b|
        \b(?:run|walk|talk|take) (?:me|us) through\b|\bfill (?:me|us) in\b|\btell (?:me|us) (?:more|a (?:bit|little) more) about\b
      `),
  ),
  measured:
    /\b(?:date|day|time|hour|place|location|amount|sum|cost)s? (?:of|on|at|in|when|where) |\b(?:what|which) (?:date|day|time|hour)\b/,
  dateForm: new RegExp(
    unbroken(String.raw`
      ^(?:(?:in|as|the|format|order|form|please|with|just)[ :,]*)*(?:(?:the )?(?:day|date|month|year|dd|mm|yyyy|yy)(?:[,/. -]| and| then|
      $)+){2,}\W*(?:please|first|format)?\W*$
    `),
  ),
  leadingArticle: /^(?:your|the|a|an)\s/i,
  of: / of /,
};
