/** Where English clauses begin. */
/** Begins a clause after a comma, a semicolon, "and" or nothing at all. */
const opening = {
  /** What follows holds only then, and says nothing of now. */
  conditional:
    'if|unless|once|when|whenever|until|till|after|before|as soon as|in case|provided|assuming|should you|as long as|upon|in the event',
  purpose: 'to|in order to|so that|so as to',
  relative: 'which|who|whose|whom',
  reason: 'because|since|as',
  joining: 'and|but|or|so|then|yet|however|therefore|otherwise|instead|though|although|while|plus|also',
  subject: 'i|we|you|he|she|it|they|there|your|our|my|this|that|these|those|the|no one|nobody|everything',
  verb: "is|are|was|were|has|have|had|will|won't|can|can't|cannot|could|would|should|shall|may|might|must|do|does|did",
};

const { conditional, purpose, relative, reason, joining, subject, verb } = opening;
const wh = 'what|where|how|why|howmuch|howmany|howlong';
const starter = [
  conditional,
  purpose,
  relative,
  reason,
  joining,
  subject,
  verb,
  wh,
  'please|not|yes|no|thank|sorry',
].join('|');
/** Before a "that" which points and does not join. */
const beforeThat = `${verb}|like|at|for|about|of|with|to|and|or|if|than|do|on|by|in|after|before`;
const beforeWhich = `${beforeThat}|from|into|of|know|me|us|exactly`;

export const boundary = new RegExp(
  [
    '[;:] ',
    ' [-–—] | ?— ?',
    '[()]',
    `, (?=(?:${starter})\\b)`,
    `(?<!\\bback) (?=(?:and|or|so|then) (?:also |then |now )?(?:${subject}|${verb}|please|${conditional})\\b)`,
    ' (?=(?:but|because|although|though|while|however) )',
    ` (?=(?:and|but) (?:no|nothing) (?:\\w+ ){0,2}(?:${verb})\\b)`,
    ' (?=if and when )',
    ` (?=(?:if|unless|once|when|until|as soon as|before|after|in case) (?:${subject}|an?|any|${verb})\\b)`,
    `(?<!\\b(?:${beforeWhich})) (?=(?:which|who|whose) )`,
    `(?<!\\b(?:${beforeThat}) ?) (?=that (?:${subject}|${verb}|an?|all)\\b)`,
    ' (?=whether )',
    '! |(?<! no)\\. ',
  ].join('|'),
);

/** "Until the end of May" is a time, and no condition. */
const timeOf = '(?:until|till|before|after) (?:the )?(?:end|start|beginning|middle) of';
export const condition = new RegExp(`^(?:(?:only|even|please|just|${joining}) )*(?!${timeOf}\\b)(?:${conditional})\\b`);
export const purposeOpens = new RegExp(`^(?:and |but |so )?(?:${purpose}) (?!(?:your|the|you|us|me|a|an)\\b)`);
