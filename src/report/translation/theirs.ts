/** Sentences whose places may hold what a project, a bot or a customer wrote: what no pattern knows of such a filling stays as it was written. */
export const theirs: ReadonlySet<string> = new Set([
  'Asked for {factTitle}, the customer told something else',
  'Told: {replaceAll}',
  '{title} is {truth}, the bot said {value}',
  '{title} is {truth}, the bot said {value}, after it was corrected',
  'Understood as {name}, the customer wants {intent}',
  '{factTitle}, given in turn {since}',
  '{factTitle}, given to the bot in turn {since}',
  '{factTitle} did not travel with the handoff',
  '{factTitle} travelled as {wrong}',
  '{factTitle} had to be said again to the human; given in turn {since}',
  'Queue {what}, should be {queue}',
  'Handoff signalled ({source})',
  '{name}: expected {expected}, found {actual}',
  'Never said: {name}',
  'Not {expected}: {name}',
  'Must never be said: {name}',
  'Never told: {title}',
  'Wrong answer: {title} is {truth}, the bot said {value}',
  'The brand never says "{phrase}"',
  'was told {join}',
  'unknown: could not be found out ({name})',
  'could not be asked: the bot never told {untold}',
  'no answer: {message}',
  'could not be asked: {message}',
  'not known: {message}',
]);

/** Places of theirs that hold nothing but what they wrote; in the others the program's own words are said too. */
export const written: ReadonlySet<string> = new Set(
  'factTitle replaceAll title truth value name intent wrong queue source phrase join untold message'.split(' '),
);
