import type { Agent } from '../../wordings.ts';

export const agent: Agent = {
  greetings: [
    'Buenos días, le atiende ahora una compañera.',
    'Hola, tomo el relevo del asistente.',
    'Buenos días, le habla el equipo de atención.',
  ],
  has: ['Me consta: {things}.'],
  questions: [
    '¿Podría decirme, por favor: {things}?',
    'Para revisarlo necesito saber: {things}.',
    'Me falta: {things}.',
  ],
  closings: ['Tengo todo lo que necesito y me encargo a partir de aquí.', 'Con eso basta, yo me ocupo.'],
  thanks: 'Muchas gracias.',
};
