/** How a customer begins. */
import type { Openings } from '../../../wordings.ts';

export const openings: Openings = {
  greets: { formal: ['Bonjour'], neutral: ['[Bonjour|Bonsoir]'], casual: ['[salut|bonjour|hello|coucou]'] },
  'opens-with': {
    formal: [
      '[Bonjour|Madame, Monsieur|Bonsoir],',
      '[Bonjour|Bonsoir].',
      "[|Bonjour. ][J'espère que vous pourrez m'aider|Je vous écris au sujet d'un problème|J'ai une demande].",
    ],
    neutral: [
      '[Bonjour|Bonsoir|Bonjour à vous][,|,|.]',
      "[|Bonjour. |Bonsoir. |Bonjour, ][j'ai une question|j'espère que vous pouvez m'aider|j'ai besoin d'aide|petite question|j'ai un souci|j'ai un problème].",
      "[|Bonjour, |Bonsoir, ][je ne sais pas si c'est ici|excusez-moi de vous déranger|je ne sais pas à qui m'adresser], mais",
      '[alors|bon|voilà],',
    ],
    casual: [
      '[salut|bonjour|hello|coucou][,|.]',
      '[bon|alors|euh|voilà],',
      "[|salut |hello ][petite question|besoin d'aide|j'ai un souci|une question].",
    ],
  },
  'opens-and': {
    formal: [
      "[pourriez-vous|auriez-vous l'amabilité de] [m'aider|regarder cela] ?",
      "[merci d'avance|je vous remercie de votre aide|dans l'attente de votre réponse]",
    ],
    neutral: [
      "[pouvez-vous|pourriez-vous] [m'aider|m'aider avec ça|faire quelque chose|regarder ça] ?",
      "[merci d'avance|besoin d'aide|je ne sais pas quoi faire|j'espère que vous pouvez m'aider]",
      "[que faire|que puis-je faire|qu'est-ce qu'il vous faut] ?",
    ],
    casual: ["[tu peux m'aider|besoin d'aide|je fais quoi|et là je fais quoi]", 'merci'],
  },
};
