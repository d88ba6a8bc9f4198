/** Verbs of telling and sending: what a bot asks the customer to do with a detail. */
export const telling = [
  'tell|give|send|provide|enter|type|type_in|share|state|specify|supply|name|write|submit|quote|list|indicate|input|furnish',
  'let_me_know|let_us_know|let_me_have|let_us_have|reply_with|respond_with|include|upload|attach|describe|key_in|text',
  'say|read|read_out|read_me|spell|spell_out|look_up|paste|pop|drop|fill_in|communicate|set_out|set_forth|produce|declare',
  'disclose|designate|nominate|advise|inform|remind|repeat|note_down|put_down|message|ping|bung|chuck|dictate|identify|explain',
];

/** Those that are names of things as well: verbs only where a verb stands. */
const nouns = new Set('name state list share text message drop read pop type write'.split(' '));
const beforeVerb = '(?<=^|\\b(?:to|you|please|pls|and|then|kindly|just|also|now|must|shall|should|could|either|or) )';

/** "Leave us your number", but not "leave at nine". */
export const leaving =
  'leave(?= (?:us |me )?(?:an?|your|the) [^.?!]{0,30}\\b(?:number|phone|mobile|name|address|e-?mail|contact|message|reference|details)\\b)';

/** The same, as one alternative of an expression. */
export const tellingWords = telling
  .join('|')
  .split('|')
  .map((words) => words.replaceAll('_', ' '))
  .sort((one, other) => other.length - one.length)
  .map((word) => (nouns.has(word) ? `${beforeVerb}${word}` : word))
  .join('|');
