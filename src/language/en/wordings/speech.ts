import { unbroken } from '../../text/unbroken.ts';
import type { Speech } from '../../wordings.ts';

const irregular: Record<number, string> = { 1: 'st', 2: 'nd', 3: 'rd', 21: 'st', 22: 'nd', 23: 'rd', 31: 'st' };

/** Verbs with which goals begin: "Get the money back", "Learn when it comes". */
const goal = new RegExp(
  unbroken(String.raw`
    ^(?:
      get|have|cancel|find out|find|change|know|return|reset|report|book|reach|move|make|send|pay|buy|order|stop|start|end|
      close|open|delay|pause|renew|update|check|claim|complain|talk|speak|ask|see|use|track|switch|add|remove|block|unblock|
      dispute|file|receive|replace|rebook|reschedule|collect|confirm|register|request|sign|transfer|top up|upgrade|downgrade|
      keep|bring|learn|understand|sort|settle|be
    )\b
  `),
  'i',
);

export const speech: Speech = {
  dates: {
    US: ['{month} {d}, {y}', '{month} {dth} {y}', '{month} {d} {y}'],
    '*': ['{d} {month} {y}', '{dth} {month} {y}', '{dth} of {month} {y}', '{d} {month}, {y}'],
  },
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  ordinal: (day) => `${day}${irregular[day] ?? 'th'}`,
  decimal: '.',
  and: 'and',
  article: /^(?:the|an?|your|their|his|her|my|our) (?:(?:customer|user|caller|client)(?:'s|s)? )?/i,
  the: 'the',
  my: 'my',
  your: 'your',
  own: new RegExp(
    unbroken(String.raw`
      ^(?!.*\b(?:of(?! birth)|for|on|in|at|from|to)\b).*\b(?:
        number|no|code|name|surname|address|e-?mail|mail|phone|mobile|postcode|zip|birth|birthday|account|card|id|pin|
        reference|booking|order|plate|registration|policy|contract|balance
      )$
    `),
    'i',
  ),
  clause: /^(?:whether|if|when|since|what|which|how|why|where|who|by when|until|for how)\b/i,
  name: /(?:^|_)(?:number|code|name|surname|address|email|mail|phone|postcode|zip|date|birthday|reference|amount|price|age|size|colou?r|city|street|country|day|time)$/i,
  wish: (text) => {
    if (!goal.test(text) || /\b(?:customers?|s?he|they|his|hers?|their|him|them)\b/i.test(text)) return null;
    return `${text.charAt(0).toLowerCase()}${text.slice(1)}`.replace(/^learn\b/, 'know').replace(/[.!?]+$/, '');
  },
  addressed: [
    [/\bI am\b/g, 'you are'],
    [/\bI'm\b/g, "you're"],
    [/\bI was\b/g, 'you were'],
    [/\bI\b/g, 'you'],
    [/\bme\b/g, 'you'],
    [/\bmy\b/g, 'your'],
    [/\bmine\b/g, 'yours'],
    [/\bmyself\b/g, 'yourself'],
    [/\bwe\b/g, 'you'],
    [/\bour\b/g, 'your'],
  ],
  taken: [
    [/\byour\b/gi, 'my'],
    [/\byours\b/gi, 'mine'],
    [/\b(?:give|send|pay|refund|offer|get|issue|bring) you\b/gi, ''],
    [/\byou're\b/gi, "I'm"],
    [/\byou are\b/gi, 'I am'],
    [/\byou were\b/gi, 'I was'],
    [
      /\byou(?= (?:have|had|want|wanted|need|can|could|get|got|like|liked|prefer|ordered|bought|paid|chose|use|used)\b)/gi,
      'I',
    ],
    [/\byou\b/gi, 'me'],
  ],
  greeting: /^(?:hi|hello|hey|hiya|good (?:morning|day|afternoon|evening)|dear|greetings)\b/i,
  favour:
    /\b(?:could|can|would|will) you\b|\b(?:may|can|could|might) (?:i|we)\b|\bdo you (?:have|know)\b|\bwould it be possible\b/i,
  alike: {
    formal: [
      [/(?<=^|[.!?,] )(?:could|can) you\b/i, ['would you', 'could you', 'may I ask you to', 'could you please']],
      [/\bI(?:'d like| want| would like) to\b/i, ['I would like to', 'I wish to', 'I should like to', "I'd like to"]],
      [/\bI'm\b/, ['I am']],
      [/\bI've\b/, ['I have']],
      [/\bI (?:don't|do not)\b/, ['I do not', "I don't"]],
      [/\bhasn't(?= (?:arrived|come|been)\b)/i, ["hasn't", 'has not', 'still has not']],
    ],
    neutral: [
      [/(?<=^|[.!?,] )(?:could|can) you\b/i, ['can you', 'could you', 'can you please', 'would you']],
      [/\bI(?:'d like| want| would like) to know\b/i, ['I want to know', "I'd like to know", 'I was wondering']],
      [
        /\bI(?:'d like| want| would like) to\b/i,
        ['I want to', "I'd like to", 'I would like to', 'I need to', 'I just want to'],
      ],
      [/\bI'm\b/, ['I am', "I'm"]],
      [/\bI've\b/, ['I have', "I've"]],
      [/\bI (?:don't|do not)\b/, ['I do not', "I don't"]],
      [/\bhasn't(?= (?:arrived|come|been)\b)/i, ["hasn't", 'has not', "still hasn't"]],
      [/, please(?=\?$)/, ['', ', please', ' please']],
    ],
    casual: [
      [/(?<=^|[.!?,] )(?:could|can) you\b/i, ['can you', 'can u', 'could you', 'can you pls']],
      [/\bI(?:'d like| want| would like) to\b/i, ['i want to', 'i wanna', 'i need to', 'i just want to', 'i gotta']],
      [/\bI'm\b/, ['im', "i'm"]],
      [/\bI've\b/, ['ive', "i've", 'i have']],
      [/\bI (?:don't|do not)\b/, ['i dont', "i don't"]],
      [/\bbecause\b(?= (?:i|my|we)\b)/i, ['cos', 'because']],
      [/, please(?=\?$)/, ['', ' pls', ' please']],
    ],
  },
  courtesy: /\b(?:please|pls|thanks?|thank you|thx|ty|sorry|appreciate|kind(?:ly)?|grateful)\b/i,
  please: /(?:, )?\b(?:please|pls)\b(?:,? )?/i,
  asking: /\b(?:please|pls|help|thanks|thank you|can|could|would)\b|\?/i,
  lowers: /^(?:A|\p{Lu}[\p{Ll}']+)$/u,
};
