/** Words by which a thing is asked for, and words that end the name of one. */
import type { AnswerKind } from '../reading/asking.ts';
import type { MatchingWords } from '../reading/matching.ts';
import { questionWords as plainQuestionWords } from './asked.ts';
import { conceptNames, conceptsOf } from './concepts.ts';
import { wordVectors } from '../model/word-vectors.ts';
import { askedWeights } from './model/asked-weights.ts';
import { keyVectors } from './model/word-vectors.ts';
import { leaving, tellingWords } from './telling.ts';
import { unbroken } from '../text/unbroken.ts';

/** The matcher parts words where rules don't. */
const questionWords: Readonly<Record<string, readonly AnswerKind[]>> = {
  ...plainQuestionWords,
  "when's": ['date', 'time'],
  "who's": ['person'],
  "how's": ['way'],
  "why's": ['reason'],
  howoften: ['frequency'],
};

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What may stand before a question word that asks: "and from where", "please tell me when". */
const beforeQuestionWord = set(
  'and or also so ok okay sure great please know me us tell say ask specify confirm wonder wondering for at in on from to by under with of around starting since until till ending arriving leaving beginning about alright then now well but thanks exactly first next indicate describe understand out forth state declare inform whether remember roughly approximately just hear see idea explain clarify finally lastly again hello hi right perfect lovely through during into advise recall check both',
);

/** What ends the name of a thing: the rest is a clause about it. */
const endsName = set(
  "you i u r pls plz we they he she it do does did is are was were am will would shall should can could may might must have has had to that for on in at so please by if as because from with when where who which whom whose there here this these those right now today below then also before after until since while under you'd you've you're we'd we'll we've i'd i'll i've it's that's isn't aren't wasn't don't doesn't didn't haven't hasn't",
);
const linkingVerbs = set("is are was were be 's would will should been");
const determiners = set(
  'the a an ur your their its his her our my any some of for about to in on at from by with under that this also please exactly exact specific particular certain preferred current full more just only simply both all each every own as to please',
);
const auxiliaries = set(
  "do does did don't doesn't didn't is isn't are aren't was wasn't were weren't have haven't has hasn't had can can't could couldn't would wouldn't will won't shall should may might must am r",
);
/** They open a clause that says when, why or under what condition something else is asked. */
const preambleWords = set(
  'to if once as since because unless while whilst although though so for after before prior by until when whenever given having should in',
);
/** They stand before what is asked and say nothing of it. */
const fillers = set(
  'and or also so ok okay sure great right please pls plz plus just only then now next first second third last lastly finally well alright thanks thank perfect lovely hi hello yes no instead maybe perhaps again oh ah um er hmm kindly but still too',
);
/** Words that tell nothing of what is asked. */
const smallWords = set(
  "a an the you your yours i me my we us our they them their he him his she her it its this that these those there here do does did done be is are was were am been being have has had having will would shall should can could may might must to of for on in at by with from as so if or and but not no n't 's please pls kindly just also then now still only yes ok okay sure thanks thank great right well let what what's which when where why who whom whose how howmany howmuch howlong howoften that's it's i'm i'll i'd i've we'll we'd we've we're you'd you've you're you'll any some one ones more into out up about than too very really quite all both each every again already yet ever own able like want need get give tell know ask say see go let's hi hello hey sorry perfect lovely good nice thing things",
);

const longRequest = new RegExp(
  unbroken(`
      ^(.*?\\b(?:${tellingWords}|reply|respond|missing|after|told me|told us|telling|giving|sharing|
      sending|entering|providing|remind me of|verify|choose|select|pick|add|need to know|needs|need|
      requires|require|${leaving}|establish|ascertain|determine|obtain|have|get|know|ask for|take|grab|see|prefer|in mind|want|like|any|confirm|is there|
      remember|start with|begin with|giving me|receipt of|communication of|provision of|presentation of|
      followed by)\\b)\\s*(?:me |us |with |in |for |about |of |to |down |here |both )*
    `),
);
const wished = /\bpreferences? (?:for|on|about|in|as to|regarding|of|when it comes to) (.+)$/;
/** "Text TRACK followed by your number": the number is asked for. */
const followed = /^.{0,30}?\bfollowed by /;
/** "The number of the plan is to be supplied": asked for by what is said of it. */
const wanting = new RegExp(
  unbroken(String.raw`
      ^(?:and |also |only |now |still )*(.*?),? (?:(?:however|though|still|therefore),? )?(?:(?:is|are|
      has|have|shall|must|should|needs?|remains?|will)(?: \w+)? )?(?:(?:to |yet to )?be (?:supplied|
      stated|given|provided|furnished|declared|named|shown|specified|included|quoted)|(?:is|
      are) (?:still |also |now )?(?:required|requested|needed|missing|awaited|outstanding|
      wanted)(?! to\b)|not (?:yet )?been (?:supplied|stated|given|provided|furnished|declared|received)|
      (?:to go|missing|outstanding|required|needed)$)
    `),
);

/** "Have a good day" */
const wishes = /^(?:have|enjoy|take) (?:an?|the|your|care)\b/;

/** What follows the verb that requests; null when nothing in the text requests. Normalised. */
function afterRequest(text: string): string | null {
  if (wishes.test(text)) return null;
  const wish = wished.exec(text);
  if (wish) return wish[1]!;
  const missed = wanting.exec(text);
  if (missed && missed[1] !== '') return missed[1]!;
  const match = longRequest.exec(text);
  return match && match[0].length < text.length ? text.slice(match[0].length).replace(followed, '') : null;
}

export const matching: MatchingWords = {
  questionWords,
  howWords: set("how how's"),
  beforeQuestionWord,
  endsName,
  linkingVerbs,
  determiners,
  auxiliaries,
  preambleWords,
  fillers,
  smallWords,
  ways: set('from to on in at until since for with by back off up out into under over about'),
  whether: set('whether'),
  whetherAfterRequest: set('if'),
  joints: new RegExp(
    unbroken(String.raw`
        ([;:?!…]\s+|\s?[–—]+\s|\s-\s|,\s+(?:(?:and|or|but|then|plus|also)\s)?|\.\.+\s|\s?\/\s|\s[·•|]\s|(?<=\b(?:from|
        to|name|date|before|now))\/|\s(?:and\/or|and|or|as well as|along with|together with|plus|but|&|
        \+)\s|\s(?=so (?:that|i|we)\b))
      `),
  ),
  or: /\bor\b/,
  and: /\band\b|&|,/,
  of: 'of',
  asksLater: /\w \b(?:please|pls|reply|text|send|enter|tell|give|need|must have|provide|state)\b /,
  stateQuestion: (words) =>
    /^(?:is|are|was|were|have|has|had|did|does|will|do)$/.test(words[0]!) && !/^(?:your|any|an?)$/.test(words[3] ?? ''),
  article: /^(?:the|your|its|their|an?) /,
  length: /\b(\d{1,2})[- ]?(?:digits?|figures?|letters?|characters?|numbers?)\b/g,
  span: /^(?:since|for|about|around|roughly|every|until|from)?\s?(?:\w+ ){0,3}(?:minutes?|hours?|days?|weeks?|months?|years?|nights?)\b/i,
  afterRequest,
  conceptNames,
  conceptsOf,
  vectors: wordVectors(keyVectors),
  weights: askedWeights,
};
