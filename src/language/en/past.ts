/** English words of what was so, and is no longer. */
import type { PastWords } from '../reading/past.ts';
import { unbroken } from '../text/unbroken.ts';
import { clauseParts } from './clause-parts.ts';
import { patternsIn } from './patterns.ts';

const { over } = patternsIn({
  participle: clauseParts.participle,
  adverb: ['always|still|once|only|usually|just|then|all'],
  change: ['change|changes|changed|update|increase|rise|switch|move|merger|reform'],
  period: ['year|season|summer|autumn|winter|spring|month|week|quarter'],
});

export const past: PastWords = {
  isOvertaken: over(
    'was|were ..1 due|meant|supposed|scheduled|expected|planned|going|estimated|booked|set|originally|previously|initially',
    'was|were to',
    'originally|previously|formerly|initially|earlier|at_first|used_to|had_been|old|former|previous|first_planned|prior',
    'had always|long|usually been',
    'would|could|should|might have !to',
    'last|the_previous year|season',
    'in the past',
    'before the|this|that|our {change}',
    'back in ..4 was|were',
    'scrap|forget|disregard|ignore|never_mind the|that|what|my|our',
    'waived|instead_of|rather_than|no_longer|replaces|was_moved_from|not_the|other_than|as_opposed_to',
  ),
  wasSo: over(
    'was|were {adverb}? {adverb}? !{participle}|{adverb}',
    'stood|came|amounted ..1 at|to',
    'totalled|totaled|cost',
  ),
  isOver: over(
    'at|around that|the time !of',
    'back_then|in_those_days|at_one_time|at_one_point|once_upon_a_time|before_that|before_then|before_now',
    'years|months|year|month ago',
    'last|the_previous|the_preceding {period}',
    'in|during|back_in 19*|20*',
    'earlier this|that {period}',
    'before $',
    'before the|this|that|our|it ..1 {change}',
    'until|till|up_to|up_until last|then|now|recently|lately|january|february|march|april|may|june|july|august|september',
    'until|till|up_to|up_until october|november|december|19*|20*|the|this|our ..1 {change}|$',
    'during the|our ..1 sale|promotion|offer|trial|pandemic',
    'at the beginning|start|end|turn of the|last|this {period}',
    'when|last_time you ..2 asked|called|rang|wrote|enquired|inquired|contacted|checked',
    'when we|i last spoke|talked|checked|looked',
  ),
  takesBack: new RegExp(
    unbroken(String.raw`
      ^\W*(?:(?:but|and|though|however|although|yet|sorry|i'm afraid|unfortunately|sadly|actually),? )*(?:
      (?:that|this|it|which|the (?:figure|amount|date|sum|price|number|information))(?: (?:i|we) (?:gave|told|mentioned|said|quoted)(?: you)?)?(?:
      (?:'s| is| was| were|'ve| has been| had been)(?: actually| now| simply| all)? (?:(?:a |an |my |our |the )*(?:mistakes?|errors?|slips?|typos?|mix-up|misunderstanding)|
      wrong|incorrect|out[ -]of[ -]date|outdated|superseded|not (?:right|correct|true|so|the case|valid)|no longer (?:right|correct|true|so|the case|valid))|
      (?:isn't|wasn't|is not|was not)(?: quite)? (?:right|correct|true|so|the case|valid)|(?: has|'s)(?: now| since)? changed\b(?! for you)|
      no longer (?:applies|holds|stands)|(?:doesn't|does not) (?:apply|hold|stand) any)|
      (?:i|we) (?:was|were|got (?:that|it|this)|had (?:that|it|this)) (?:wrong|mistaken)|(?:i|we) (?:misread|misspoke|mixed|made an? (?:mistake|error))|
      (?:my|our|an?) (?:mistake|error|bad)\b|(?:no|oh|oops),? (?:wait|sorry|hang on|hold on)\b|scratch that\b|correction[:,]|(?:i mean|make that|let me correct)\b|
      it (?:has|had) (?:now |since |just )?been (?:moved|changed|postponed|rescheduled|put back|brought forward) to\b)
    `),
  ),
};
