/** Small suites of other tools, by the names of their files. */
export const suites = {
  botium: {
    'a.convo.txt':
      'Deletes a WAN\n\n#begin\nPAUSE 500\n\n#me\ndelete a wan\n\n#bot default\nWhat is the name?\nBUTTONS simba|nala\n\n#me\n$name\n\n#bot\n?The *simba* WAN is gone.\nINTENT_CONFIDENCE 80\n\n#bot\n!an error\n',
    'b.utterances.txt': 'default\nhello\nhi there ${name}\n',
    'botium.json':
      '{"botium":{"Capabilities":{"CONTAINERMODE":"simplerest","SIMPLEREST_URL":"http://localhost:1/","SIMPLEREST_BODY_TEMPLATE":"{\\"text\\": \\"{{msg.messageText}}\\"}","SIMPLEREST_RESPONSE_JSONPATH":"$.a"}}}',
  },
  promptfoo: {
    'promptfooconfig.yaml':
      "prompts: ['{{question}}']\nproviders:\n  - id: https\n    config: { url: 'http://localhost:1/', body: { text: '{{prompt}}', m: '{{model | default(\"x\")}}' }, transformResponse: 'json.reply[0].text' }\ndefaultTest: { assert: [{ type: not-icontains, value: password }] }\ntests:\n  - vars: { question: When?, shop: Tansy }\n    assert:\n      - { type: icontains, value: '{{shop}} opens' }\n      - { type: regex, value: 'nine|9' }\n  - file://more.csv\n",
    'more.csv': 'question,__expected,__description\nWhere are you?,contains: Main Street,Address\n',
  },
  rasa: {
    'nlu.yml':
      'nlu:\n  - intent: transfer\n    examples: |\n      - send [50](amount) euros to [Ana]{"entity": "name"}\n  - synonym: EUR\n    examples: |\n      - euros\n',
    'domain.yml':
      'intents: [transfer]\nresponses:\n  utter_ask:\n    - text: "How much, {name}?"\nactions: [action_send]\n',
    'tests.yml':
      'fixtures:\n  - premium: [{ tier: gold }]\ntest_cases:\n  - test_case: Sends money / step\n    fixtures: [premium]\n    steps:\n      - user: I want to send money\n      - utter: utter_ask\n      - slot_was_set: [{ amount: 50 }]\n        assertions:\n          - bot_uttered: { text_matches: "on (their|its) way", buttons: [{ title: OK }] }\n',
  },
} as const;
