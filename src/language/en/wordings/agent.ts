import type { Agent } from '../../wordings.ts';

export const agent: Agent = {
  greetings: [
    'Hello, you are through to a colleague now.',
    'Hi, I am taking over from the assistant.',
    'Hello, this is the service team.',
  ],
  has: ['I have {things}.'],
  questions: [
    'Could you tell me {things}, please?',
    'To look into it I need to know {things}.',
    'May I ask you for {things}?',
  ],
  closings: ['I have all I need and take it from here.', 'That is all I need, I will see to it.'],
  thanks: 'Thank you.',
};
