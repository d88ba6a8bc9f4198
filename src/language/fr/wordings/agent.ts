import type { Agent } from '../../wordings.ts';

export const agent: Agent = {
  greetings: [
    'Bonjour, vous êtes maintenant en relation avec une collègue.',
    "Bonjour, je prends le relais de l'assistant.",
    'Bonjour, ici le service client.',
  ],
  has: ["J'ai déjà : {things}."],
  questions: [
    "Pourriez-vous me dire, s'il vous plaît : {things} ?",
    "Pour regarder cela, j'ai encore besoin de savoir : {things}.",
    'Il me manque : {things}.',
  ],
  closings: ["J'ai tout ce qu'il me faut et je m'en occupe.", "C'est tout ce qu'il me faut, je prends la suite."],
  thanks: 'Merci beaucoup.',
};
