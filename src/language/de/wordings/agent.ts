import type { Agent } from '../../wordings.ts';

export const agent: Agent = {
  greetings: [
    'Guten Tag, Sie sind jetzt mit einer Kollegin verbunden.',
    'Hallo, ich übernehme vom Assistenten.',
    'Guten Tag, hier ist das Serviceteam.',
  ],
  has: ['Mir liegt vor: {things}.'],
  questions: [
    'Können Sie mir bitte sagen: {things}?',
    'Um das zu prüfen, brauche ich noch: {things}.',
    'Ich bräuchte noch: {things}.',
  ],
  closings: ['Ich habe alles, was ich brauche, und kümmere mich darum.', 'Das ist alles, ich übernehme ab hier.'],
  thanks: 'Vielen Dank.',
};
