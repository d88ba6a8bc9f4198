/** One broken file a mistake, on disk in broken/, each named for what is wrong with it. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { gateProblems as checkGates } from '../../src/judge/gate-problems.ts';
import { loadProject } from '../../src/scenario/load.ts';

const cwd = fileURLToPath(new URL('broken', import.meta.url));

/** File | code | line:column | part of the message | part of what was expected or of the hint. */
const table = `
  alias-bomb                 | yaml-alias-bomb         | 5:37  | The aliases of this file multiply to more than 100       | Write the values out.
  alias-in-itself            | yaml-alias-bomb         | 9:20  | "*loop" stands inside what it refers to, which would     | an alias outside of its anchor
  alias-without-anchor       | yaml-syntax             | 9:13  | "*missing" refers to an anchor that is not set above it  | Quote the text if the asterisk is meant.
  binary-tag                 | yaml-tag                | 9:14  | The tag "!!binary" has no meaning here                   | Remove the tag; quote the value if it must be a text.
  bot-uses-a-fact-some-lack  | unknown-reference       | 1:72  | There is no fact in all scenarios by the name "account"  | a declared fact in all scenarios by the name; none is
  bot-without-protocol       | missing-key             | 1:1   | bot has no "protocol"                                    | "protocol"
  bracket-never-closed       | yaml-syntax             | 7:14  | The [ that opens here is never closed                    | a closing ]
  byte-order-mark            | unknown-key             | 1:1   | "intnets" is not a key of the file                       | Did you mean "intents"?
  colon-in-text              | yaml-syntax             | 6:11  | A second ": " on one line                                | Quote a text that has ": " in it.
  computed-from-a-secret     | bad-template            | 4:25  | is computed from a secret, and what comes of it could    | the variable as it is: "{{env.ACCOUNT}}"
  computed-from-no-day       | bad-template            | 11:12 | facts.bought is not a date as YYYY-MM-DD                 | dates as YYYY-MM-DD to count days from
  computed-from-no-date      | bad-template            | 12:12 | facts.name is not a date as YYYY-MM-DD                   | dates as YYYY-MM-DD to count days from
  computed-glued             | bad-template            | 12:12 | a "-" without spaces is part of a name                   | "{{today + 14 days}}"
  computed-in-a-form-of-dates | bad-template           | 12:13 | a number has no form "long", only: amount, currency      | numbers to reckon with
  computed-in-fortnights     | bad-template            | 12:12 | "fortnights" is not understood                           | "{{today + 14 days}}"
  computed-in-no-form        | bad-template            | 12:12 | "as" is followed by one of: long, short, weekday         | "{{today + 14 days}}"
  computed-of-a-missing-fact | unknown-reference       | 12:14 | There is no fact "prize"                                 | Did you mean "price"?
  computed-of-numbers-alone  | bad-template            | 12:17 | as a text it is {{"{{7*7}}"}}                            | "{{today + 14 days}}"
  computed-with-a-text       | bad-template            | 12:14 | facts.name is not a number                               | numbers to reckon with
  computed-without-currency  | bad-template            | 12:13 | "as currency" needs "suite.currency"                     | numbers to reckon with
  criteria-filled-in         | bad-template            | 3:59  | criteria.dated.sentence nothing is filled in             | belongs to the criteria of the scenario that has it
  criteria-of-a-missing-fact | unknown-reference       | 11:26 | There is no fact "day"                                   | a declared fact
  criteria-of-one-name       | duplicate-id            | 11:7  | The criterion "dated" is something else in               | Rename one of the two, or write both alike.
  criteria-redacted          | cannot-be-met           | 12:7  | criteria.dated is judged by a model, whose cassette      | one of the two
  criteria-without-a-pass    | missing-key             | 11:7  | scenarios.damaged.criteria.dated has no "pass"           | What a pass means
  criteria-without-model     | missing-key             | 10:7  | criteria.dated is to be judged by a model, and no file   | "model" with a url and a model in one of the files
  crlf                       | wrong-value             | 9:13  | scenarios.damaged.stakes is "hihg"                       | Did you mean "high"?
  custom-tag                 | yaml-tag                | 9:13  | The tag "!shuffled" has no meaning here                  | Remove the tag; quote the value if it must be a text.
  duplicate-key              | yaml-duplicate-key      | 9:5   | The key "goal" is there twice in one map                 | Rename or remove one of them.
  duplicate-scenario         | yaml-duplicate-key      | 9:3   | The key "damaged" is there twice in one map              | Rename or remove one of them.
  duration-in-words          | bad-duration            | 1:68  | bot.timeout is "10 seconds"                              | a number with ms, s or m, e.g. 800ms, 10s, 2m
  duration-of-nothing        | bad-duration            | 1:68  | bot.timeout is "0.0s"                                    | a duration above 0: a number with ms, s or m
  empty                      | file-empty              | 1:1   | "empty.yaml" is empty                                    | Fill it in or remove it.
  expect-nothing             | too-few-items           | 10:60 | scenarios.damaged.verify.0.expect.$.status is empty      | a map with the keys equals, not, matches, contains,
  expect-beyond-the-end      | cannot-be-met           | 9:22  | There is no turn 30: the conversation is cut off after   | Raise turns.maximum of the scenario.
  expect-no-turn             | missing-key             | 9:14  | scenarios.damaged.expect.0 does not say which turn is    | stands in "statements"
  expect-no-words            | missing-key             | 9:14  | scenarios.damaged.expect.0 demands nothing               | "says", "never", or both
  fact-a-list                | wrong-type              | 10:15 | scenarios.damaged.facts.amount is a list                 | a text, a number, true/false, or a map with the keys value,
  fact-before-its-reply      | cannot-be-met           | 11:54 | This call uses a fact made from the reply "order",       | facts that need only the replies of earlier calls
  fact-name-with-capital     | wrong-value             | 10:7  | "orderNumber" cannot be a key of scenarios.damaged.facts | Write "order_number".
  fact-without-facts-dot     | bad-template            | 7:15  | "{{product}}" names nothing that is known here           | Did you mean "{{facts.product}}"?
  facts-in-a-circle          | cannot-be-met           | 10:14 | The fact "first" needs itself: first → second → first    | facts that do not go round in a circle
  faker-arguments-not-json   | bad-template            | 10:15 | In "{{faker.number.int({min: 1})}}", the arguments of    | "{{name}}", "{{faker.module.method(JSON)}}", or
  faker-arguments-refused    | bad-template            | 10:15 | "{{faker.number.int({"min": 9, "max": 1})}}" does not    | arguments that faker.number.int accepts, as JSON, and a
  faker-asks-for-a-gigabyte  | bad-template            | 10:13 | "{{faker.string.alpha(1000000000)}}" does not work: a    | arguments that faker.string.alpha accepts, as JSON, and a
  faker-evaluator            | bad-template            | 10:13 | faker has no "helpers.fake"                              | a module and a method of faker, e.g. faker.person.firstName
  faker-gives-an-object      | bad-template            | 10:14 | "{{faker.airline.airline}}" does not work:               | arguments that faker.airline.airline accepts, as JSON, and
  faker-outside-a-fact       | bad-template            | 7:15  | "{{faker.commerce.product}}" can stand in a fact only    | Declare a fact with this value and use {{facts.NAME}} here:
  faker-prototype            | bad-template            | 10:13 | faker has no "constructor.constructor"                   | a module and a method of faker, e.g. faker.person.firstName
  gate-on-an-uncalibrated-judge | cannot-be-met        | 13:15 | judged_dated is judged by a language model, and nobody   | judge: { labels: FILE } with what people said
  gate-on-no-criterion       | unknown-reference       | 13:15 | There is no metric "judged_date"                         | Did you mean "judged_dated"?
  gate-upside-down           | out-of-range            | 9:38  | min 40 is above max 20, so nothing can lie between       | Exchange the two.
  gate-without-demand        | missing-key             | 9:9   | gates.0 demands nothing                                  | at least one of: min, max, max_drop,
  goal-a-number              | wrong-type              | 6:11  | scenarios.damaged.goal is 42                             | Quote it: "42".
  human-wanted-and-forbidden | cannot-be-met           | 9:27  | The customer wants a person, and a handoff to a person   | policy "required" or "allowed" where wants.human is true
  id-with-space              | wrong-value             | 2:3   | "Angry Anna" cannot be a key of personas                 | Write "angry-anna".
  image-named-yaml           | not-utf8                | 3:1   | "image-named-yaml.yaml" is binary: it has a NUL byte     | Check that this is the file you meant.
  infinite-number            | wrong-value             | 10:54 | scenarios.damaged.setup.0.body.amount is Infinity,       | a finite number, or a text in quotes
  judge-with-even-votes      | wrong-value             | 2:17  | judge.votes is 4: as many could say yes as no            | an odd number, e.g. 3
  latin-1                    | not-utf8                | 2:21  | "latin-1.yaml" has bytes that are not UTF-8              | Save it again as UTF-8.
  leading-zero               | wrong-value             | 10:17 | 01234 is a number here, and the customer would say       | Quote it: "01234".
  learn-misspelt-in-verify   | unknown-reference       | 9:25  | There is no thing to learn under wants.learn by the name | Did you mean "case_number"?
  learn-of-no-kind           | missing-key             | 8:23  | scenarios.damaged.wants.learn.case_number has no "truth" | or "matches": what an answer looks like
  learn-of-two-kinds         | wrong-value             | 8:56  | has "matches", so whatever fits is right, and "truth"    | one of the two
  learnt-too-early           | bad-template            | 7:15  | "{{learnt.case_number}}" names nothing that is known     | is there in verify and teardown only
  list-at-top                | wrong-type              | 1:1   | the file is a list                                       | Remove the "- ": this is a map of keys, not a list.
  locale-in-words            | wrong-value             | 2:32  | personas.anna.locale is "English"                        | a language, or a language and a country, e.g. en or en-GB
  merge-key                  | unknown-key             | 3:15  | "<<" is not a key of intents.exchange                    | Merge keys are not part of YAML 1.2: write the keys out.
  missing-fact-value         | missing-key             | 10:7  | scenarios.damaged.facts.amount has no "value"            | "value": The value itself, or {{faker.module.method}},
  missing-intent             | missing-key             | 4:3   | scenarios.damaged has no "intent"                        | "intent": Id of an intent declared under intents.
  missing-opening            | missing-key             | 4:3   | scenarios.damaged has no "opening"                       | "opening": Wordings of the first message. Facts named as
  misspelt-fact-key          | unknown-key             | 10:30 | "dislose" is not a key of scenarios.damaged.facts.amount | Did you mean "disclose"?
  misspelt-faker-method      | bad-template            | 10:13 | faker has no "person.fristName"                          | Did you mean "person.firstName"?
  misspelt-mood              | wrong-value             | 2:30  | personas.anna.mood is "anxios"                           | Did you mean "anxious"?
  model-address-with-a-password | wrong-value          | 2:15  | model.url holds more than where the API is               | stands under model.key
  model-address-without-protocol | wrong-value         | 2:15  | model.url is no address of the web                       | http:// or https://
  model-budget-without-price | cannot-be-met           | 2:66  | model.budget.cost can not be counted: nothing says what  | model.price with input and output
  model-header-written-out   | wrong-value             | 2:76  | model.headers.Authorization is written out               | "{{env.NAME}}"
  model-key-written-out      | wrong-value             | 2:55  | model.key is written out                                 | "{{env.NAME}}"
  model-passphrase-written-out | wrong-value           | 2:69  | model.tls.passphrase is written out                      | "{{env.NAME}}"
  model-proxy-password-written-out | wrong-value       | 2:57  | model.proxy is written out                               | "{{env.NAME}}"
  model-words-redacted       | cannot-be-met           | 1:21  | suite.worded_by is model, whose cassette keeps what      | one of the two
  nested-too-deep            | yaml-syntax             | 10:74 | Lists and maps are nested more than 40 deep              | a shallower file
  nul-byte                   | not-utf8                | 2:23  | "nul-byte.yaml" is binary: it has a NUL byte             | Check that this is the file you meant.
  only-a-comment             | file-empty              | 1:1   | "only-a-comment.yaml" is empty                           | Fill it in or remove it.
  only-a-document-marker     | file-empty              | 1:1   | "only-a-document-marker.yaml" is empty                   | Fill it in or remove it.
  opening-empty              | too-few-items           | 7:14  | scenarios.damaged.opening is empty                       | a list of texts, at least one
  opening-not-a-list         | wrong-type              | 7:14  | scenarios.damaged.opening is "My lamp came broken"       | Put "- " before it, on a line of its own, or brackets around it: [ … ].
  opening-with-empty-text    | wrong-value             | 7:15  | scenarios.damaged.opening.0 is an empty text             | a text
  outcome-without-words      | missing-key             | 8:25  | scenarios.damaged.wants.outcomes.0 has no words by which | "refused": words of a refusal that is right
  outcomes-beside-done       | wrong-value             | 8:66  | scenarios.damaged.wants has "outcomes", and "done"       | Make it an outcome of its own: - { name: …, done: [ … ] }
  outcomes-of-one-name       | duplicate-id            | 8:64  | Two outcomes of this scenario are named "A"              | a name of its own for each
  path-malformed             | bad-path                | 10:50 | "$.lines[" is not a JSONPath: unclosed bracketed         | a JSONPath that begins with $, e.g. $.refund.status
  path-without-dollar        | bad-path                | 10:50 | "status" cannot be a key of                              | a JSONPath that begins with $, e.g. $.refund.status
  patience-out-of-range      | out-of-range            | 2:34  | personas.anna.patience is 20                             | a whole number from 1 to 10
  pattern-malformed          | bad-pattern             | 10:71 | "(" is not a regular expression: Unterminated group      | a regular expression
  pattern-looks-ahead        | bad-pattern             | 9:31  | "/(?=case) \\d+/" is not a regular expression: it can't be | a regular expression of RE2,
  quote-never-closed         | yaml-syntax             | 6:11  | The " that opens here is never closed                    | a closing "
  quarantine-until-no-day    | out-of-range            | 1:51  | There is no day 2026-02-30                               | a day of the calendar
  reference-date-impossible  | out-of-range            | 1:26  | There is no day 2026-02-30                               | a day of the calendar
  repeat-a-fraction          | wrong-type              | 1:18  | suite.repeat is 2.5                                      | a whole number from 1 to 1000
  reply-never-saved          | unknown-reference       | 10:28 | There is no saved reply of an earlier setup call "order" | a declared saved reply of an earlier setup call; none is
  reply-of-a-later-call      | unknown-reference       | 11:20 | There is no saved reply of an earlier setup call         | a declared saved reply of an earlier setup call; none is
  reply-saved-twice          | duplicate-id            | 12:40 | An earlier call of this scenario or its suite saves its   | a name of its own for each saved reply
  request-in-small-letters   | bad-request-line        | 10:24 | "post /orders" does not begin with a method              | Did you mean "POST"?
  request-without-backend    | missing-key             | 9:24  | "POST /orders" is a path, and no file says where the     | "backend.url", which paths are joined to, or a whole URL
  request-without-method     | bad-request-line        | 10:24 | "/orders" does not begin with a method                   | Begin it with one of: GET, POST, PUT, PATCH, DELETE, HEAD.
  reserved-character         | yaml-syntax             | 6:11  | A text without quotes cannot begin with "@"              | quotes around the text
  say-without-value          | bad-template            | 10:36 | "that much" never says the fact                          | a wording with {{value}}, e.g. "it is {{value}}"
  scenarios-a-list           | wrong-type              | 4:3   | scenarios is a list                                      | Remove the "- ": this is a map of keys, not a list.
  scenarios-without-value    | wrong-type              | 3:11  | scenarios has no value                                   | a map of names to values
  secret-in-a-body           | bad-template            | 10:51 | "{{env.KEY}}" names nothing that is known here           | Secrets can stand in headers
  statement-malformed        | bad-pattern             | 9:31  | "/[z-a]/" is not a regular expression: Range out of      | a regular expression
  suite-uses-a-fact-of-a-scenario | unknown-reference  | 4:22  | There is no fact "order_number"                          | Not every scenario has "order_number": give it a value
  suite-uses-a-reply-of-a-scenario | unknown-reference | 4:25  | There is no saved reply of an earlier setup call "order" | "order" is saved by a call of a scenario
  tab-indented               | yaml-tab                | 2:1   | A tab stands where YAML needs spaces                     | Set your editor to indent YAML with spaces.
  test-host-with-port        | wrong-value             | 2:23  | suite.test_hosts.0 is "bot.staging.example:8080"           | a host without scheme, port or path
  template-never-closed      | bad-template            | 7:15  | In "My {{facts.product came broken", "{{facts.product"   | "{{name}}", "{{faker.module.method(JSON)}}", or
  template-without-quotes    | yaml-syntax             | 10:14 | A list or map stands where a key should be               | Put quotes around a text that begins with "{{": YAML takes
  teardown-as-a-map          | wrong-type              | 9:15  | scenarios.damaged.teardown is a map                      | a list of maps
  teardown-that-saves        | unknown-key             | 10:41 | "save" is not a key of scenarios.damaged.teardown.0      | one of: request, headers, body
  text-at-top                | wrong-type              | 1:1   | the file is "Hello"                                      | a map with the keys include, suite, bot, backend, versus,
  trailing-zero              | wrong-value             | 10:24 | 12.50 is a number here, and the customer would say       | Quote it: "12.50".
  turns-upside-down          | out-of-range            | 9:23  | minimum 9 is above maximum 3, so nothing can lie between | Exchange the two.
  two-documents              | yaml-multiple-documents | 9:1   | The file holds several YAML documents, and another one   | Split it into files: all files of a project are merged.
  uneven-indent              | yaml-syntax             | 9:1   | This line is indented differently from the others        | entries of one map or list under each other
  unique-and-the-same        | cannot-be-met           | 10:37 | "A-1007" is the same in every run: nothing in it is made | a value of faker where a fact is unique
  unique-of-a-few            | cannot-be-met           | 10:37 | "{{faker.number.int({"max":20})}}" can't be unique:      | a value with so many possibilities
  unknown-agent-need         | unknown-reference       | 10:51 | There is no fact "order_nr"                              | one of: order_number
  unknown-context-fact       | unknown-reference       | 10:47 | There is no fact "order_nr"                              | one of: order_number
  unknown-fact-in-template   | unknown-reference       | 7:15  | There is no fact "prodcut"                               | Did you mean "product"?
  unknown-gate-metric        | unknown-reference       | 9:19  | There is no metric "verified_sucess".                    | Did you mean "verified_success"?
  unknown-gate-scenario      | unknown-reference       | 9:57  | There is no scenario "damagd"                            | Did you mean "damaged"?
  unknown-intent             | unknown-reference       | 5:13  | There is no intent "refnud"                              | Did you mean "refund"?
  unknown-key-far-from-any   | unknown-key             | 9:5   | "colour" is not a key of scenarios.damaged               | one of: title, intent, tags, personas, goal, opening,
  unknown-persona            | unknown-reference       | 11:16 | There is no persona "ana"                                | Did you mean "anna"?
  unknown-protocol           | wrong-value             | 1:18  | bot.protocol is "htttp"                                  | Did you mean "http"?
  unknown-quarantined-scenario | unknown-reference     | 1:35  | There is no scenario "damagd"                            | Did you mean "damaged"?
  unknown-scenario-key       | unknown-key             | 9:5   | "rephrases" is not a key of scenarios.damaged            | Did you mean "rephrase"?
  unknown-suite-persona      | unknown-reference       | 1:21  | There is no persona "bernd"                              | one of: anna
  unknown-top-key            | unknown-key             | 3:1   | "scenaros" is not a key of the file                      | Did you mean "scenarios"?
  url-of-a-file              | bad-url                 | 1:29  | "file:///etc/passwd" is not a URL a bot or back end can  | a whole URL, e.g. https://bot.example/chat
  url-without-scheme         | bad-url                 | 1:29  | "localhost:3000/chat" is not a URL a bot or back end     | Begin it with https:// or http://.
  utf-16-without-mark        | not-utf8                | 1:1   | "utf-16-without-mark.yaml" is UTF-16                     | Save it again as UTF-8.
  utf-16                     | not-utf8                | 1:1   | "utf-16.yaml" is UTF-16                                  | Save it again as UTF-8.
  wants-not-done-alone       | missing-key             | 8:5   | says what it is not to be, and nothing that the customer | at least one of: learn, done, refused, outcomes, human
  wants-human-false          | wrong-value             | 8:21  | scenarios.damaged.wants.human is false                   | true
  verify-within-a-number     | wrong-type              | 9:60  | scenarios.damaged.verify.0.within is 5                   | a number with ms, s or m, e.g. 800ms, 10s, 2m
  wants-nothing              | too-few-items           | 8:12  | scenarios.damaged.wants is empty                         | a map with the keys learn, done, refused,
  yaml-1-1                   | yaml-syntax             | 1:1   | The file asks for YAML 1.1, in which yes, no, on and     | Remove the %YAML line.
  yes-for-true               | wrong-type              | 2:31  | personas.anna.emoji is "yes"                             | Write true.
  worded-by-no-model         | missing-key             | 2:35  | personas.anna.worded_by is model, and no file says which | "model" with a url and a model in one of the files
`;

const mistakes = table
  .trim()
  .split('\n')
  .map((row) => row.split('|').map((cell) => cell.trim()) as [string, string, string, string, string]);

describe('a broken file', () => {
  it.each(mistakes)('%s is one %s at %s', async (name, code, at, message, remedy) => {
    const file = `${name}.yaml`;
    const { project, problems } = await loadProject([file], { cwd, checkGates });
    expect(project).toBeNull();
    expect(problems).toHaveLength(1);
    const [problem] = problems;
    const { line, column } = problem!.range!.start;
    expect({ file: problem!.file, code: problem!.code, at: `${line}:${column}` }).toEqual({ file, code, at });
    expect(problem!.message).toContain(message);
    expect(`${problem!.expected}\n${problem!.hint}`).toContain(remedy);
  });

  it('is in the table, whatever its name', () => {
    expect(readdirSync(cwd).toSorted()).toEqual(mistakes.map(([name]) => `${name}.yaml`).toSorted());
  });

  it('never shows a stack trace or a word of the validator', async () => {
    const { problems } = await loadProject(['.'], { cwd, checkGates });
    expect(problems.length).toBeGreaterThan(mistakes.length);
    const words = problems.map(({ message, expected, hint = '' }) => [message, expected, hint].join('\n')).join('\n');
    expect(words).not.toMatch(
      /\n\s+at |node_modules|instancePath|must (be equal|match pattern|NOT have)|undefined|\[object/,
    );
  });

  it.each(['unknown-intent', 'misspelt-fact-key', 'unknown-top-key', 'crlf', 'byte-order-mark', 'leading-zero'])(
    '%s is reported exactly where the wrong word stands',
    async (name) => {
      const { problems } = await loadProject([`${name}.yaml`], { cwd });
      const { start, end } = problems[0]!.range!;
      const lines = readFileSync(`${cwd}/${name}.yaml`, 'utf8').replace('\ufeff', '').split(/\r?\n/);
      const marked = lines[start.line - 1]!.slice(start.column - 1, end.column - 1);
      expect(['refnud', 'dislose', 'scenaros', 'hihg', 'intnets', '01234']).toContain(marked);
    },
  );

  it('shows the line with a marker under the place', async () => {
    const { problems } = await loadProject(['misspelt-mood.yaml'], { cwd });
    expect(problems[0]!.frame).toBe(
      [
        '  1 | personas:',
        '> 2 |   anna: { title: Anna, mood: anxios }',
        '    |                              ^^^^^^',
        '  3 | intents:',
      ].join('\n'),
    );
  });
});
