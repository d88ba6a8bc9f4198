import type { Demands } from '../../wordings.ts';

export const demands: Demands = {
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
      "[que faire|que puis-je faire|comment ça marche|qu'est-ce qu'il vous faut] ?",
    ],
    casual: ["[tu peux m'aider|besoin d'aide|je fais quoi|et là je fais quoi|comment ça marche]", 'merci'],
  },
  wishes: {
    formal: [
      '[je souhaite|je souhaiterais|je voudrais|ma demande : je voudrais|en bref, je voudrais|il me faudrait] {wish}',
      '[serait-il possible de|comment puis-je|puis-je] {wish} ?',
    ],
    neutral: [
      "[|écoutez, |oui, ][je veux|je voudrais|j'aimerais|je veux juste|je voudrais juste|en fait je veux|je voulais|j'ai besoin de|donc je voudrais|ce que je veux, c'est] {wish}",
      '[comment puis-je|est-ce que je peux|je peux|où est-ce que je peux] {wish} ?',
    ],
    casual: [
      "[|écoute |oui ][je veux|je veux juste|en fait je veux|faut que je puisse|je voulais|j'aimerais|bon je veux|c'est pour] {wish}",
      '[comment je peux|je peux|on peut] {wish}',
    ],
  },
  'still-wishes': {
    formal: [
      '[je souhaite toujours|je voudrais encore|il reste ma demande : je voudrais|néanmoins, je souhaite|ma demande demeure :] {wish}',
      '[comment puis-je alors|puis-je donc] {wish} ?',
    ],
    neutral: [
      "[|écoutez, |oui, ][je veux toujours|d'accord, mais je voudrais|ok, mais je veux|très bien, mais j'aimerais|mais je voudrais|il me reste à|quand même, je veux|moi je veux] {wish}",
      '[et comment puis-je|alors comment je peux|et je peux|mais est-ce que je peux] {wish} ?',
    ],
    casual: [
      '[|écoute |oui ][je veux toujours|ok mais je veux|bien mais je veux|faut encore que je puisse|mais je voulais|quand même je veux|moi je veux juste|bah je veux] {wish}',
      '[et comment je peux|alors je peux|et je peux] {wish}',
    ],
  },
  asks: {
    formal: ["[quel est|pourriez-vous m'indiquer] {the} ?", '[il manque encore|il me manque] : {the}'],
    neutral: ["[et|c'est quoi|qu'en est-il :] {the} ?", 'il me manque {the}'],
    casual: ["[et|c'est quoi] {the} ?"],
  },
  'asks-human': {
    formal: [
      '[je souhaite|je souhaiterais|je voudrais] parler à [une personne|un conseiller|un collaborateur|un membre de votre équipe]',
      '[veuillez me mettre en relation|merci de me mettre en contact] avec [un conseiller|une personne|un collègue]',
    ],
    neutral: [
      "[je veux|je voudrais|j'aimerais] parler à [une personne|quelqu'un|un conseiller|un humain]",
      "[puis-je|est-ce que je peux|je peux] parler à [quelqu'un|une personne|un conseiller] ?",
      "[une personne|un conseiller|un humain], s'il vous plaît",
    ],
    casual: [
      "[je veux|je peux|laisse-moi] parler à [un humain|quelqu'un|une vraie personne|un conseiller]",
      '[humain|conseiller|une personne] [stp|svp|vite]',
    ],
  },
  'asks-human-again': {
    formal: [
      "[encore une fois|comme je l'ai dit|je répète], je souhaite parler à [une personne|un conseiller|un collaborateur]",
      "[j'ai demandé à parler à une personne|j'attends toujours un conseiller|j'insiste pour parler à une personne]",
    ],
    neutral: [
      "[comme j'ai dit|encore une fois|s'il vous plaît|je l'ai dit], [une personne|un conseiller|un humain][, merci|]",
      "[je veux juste|je veux toujours|je voudrais] parler à [quelqu'un|une personne|un conseiller]",
      "[j'ai demandé un conseiller|je veux une personne, pas un robot|j'avais demandé quelqu'un]",
    ],
    casual: [
      "[j'ai dit|je veux|toujours|juste] [un humain|une personne|un conseiller|quelqu'un de réel]",
      '[humain|conseiller][. vite| !| enfin|. stp|, encore]',
      '[donne-moi|il me faut] [un humain|une personne] [vite|là|stp]',
    ],
  },
  'is-anyone-there': {
    formal: [
      "[bonjour|excusez-moi], y a-t-il [quelqu'un|une personne] ?",
      "quelqu'un va-t-il [arriver|se joindre à nous] ?",
      "puis-je espérer quelqu'un bientôt ?",
    ],
    neutral: [
      "allô ? il y a [quelqu'un|quelqu'un là|une personne] ?",
      "[quelqu'un arrive|où est le conseiller|quelqu'un va répondre|j'attends pour rien] ?",
    ],
    casual: [
      "[allô|hé|coucou] ? [y a quelqu'un|quelqu'un|t'es là] ?",
      "[quelqu'un arrive|il est où l'humain|y a personne] ??",
    ],
  },
  doubts: {
    formal: [
      '[en êtes-vous certain|est-ce bien sûr] ?',
      '[pourriez-vous|pouvez-vous] [le vérifier|le confirmer] encore une fois ?',
    ],
    neutral: [
      "[vous êtes sûr|c'est sûr|vraiment|c'est bien certain] ?",
      '[pouvez-vous|pourriez-vous] [vérifier encore|le confirmer|revérifier] ?',
    ],
    casual: ["[t'es sûr|c'est sûr|vraiment|sérieux] ?", '[tu peux revérifier|tu confirmes] ?'],
  },
  plight: {
    formal: ['[je traverse une période très difficile|tout cela est très dur pour moi]'],
    neutral: ['[je traverse une période très difficile|tout ça est très dur pour moi en ce moment]'],
    casual: ["[c'est dur pour moi en ce moment|je suis dans une mauvaise passe]"],
  },
  'plight-bereavement': {
    formal: ["je viens de perdre un proche, [je vous demande un peu de patience|et c'est très dur pour moi]"],
    neutral: [
      "[je viens de perdre un proche|il y a eu un décès dans ma famille], [et c'est très dur|soyez patient avec moi]",
    ],
    casual: ["[j'ai perdu un proche|y a eu un décès dans la famille], [c'est dur|ça fait beaucoup]"],
  },
  'plight-hardship': {
    formal: ["je suis en difficulté financière, [cela compte donc beaucoup pour moi|et cela m'inquiète]"],
    neutral: [
      "[j'ai très peu d'argent en ce moment|j'ai perdu mon travail], [ça m'inquiète beaucoup|alors c'est important pour moi]",
    ],
    casual: ["[je suis à sec|j'ai perdu mon boulot], [ça m'inquiète|c'est important pour moi]"],
  },
  'plight-illness': {
    formal: ["ma santé est fragile en ce moment, [ce n'est pas facile pour moi|je vous demande un peu de patience]"],
    neutral: ["[je suis assez malade en ce moment|je sors de l'hôpital], [soyez patient avec moi|ce n'est pas facile]"],
    casual: ["[je suis bien malade là|je sors de l'hosto], [sois patient|j'ai pas trop de force]"],
  },
  'plight-disability': {
    formal: [
      "j'ai [un handicap visuel|un handicap], [des réponses courtes m'aideraient|cela me prend un peu plus de temps]",
    ],
    neutral: [
      "[j'ai un handicap|je vois très mal|j'utilise un lecteur d'écran], [écrivez court, s'il vous plaît|ça me prend plus de temps]",
    ],
    casual: ["[je vois très mal|j'utilise un lecteur d'écran], [fais court stp|ça me prend plus de temps]"],
  },
  objects: {
    formal: [
      "cela [n'est pas acceptable|me paraît inacceptable][. N'y a-t-il vraiment aucun autre moyen ?|. Pour quelle raison ?|]",
      'je dois protester. Il doit bien y avoir une solution',
    ],
    neutral: [
      "[ce n'est pas possible|ça ne me suffit pas|je ne l'accepte pas|ça n'a pas de sens][||. Il doit y avoir une solution|. Pourquoi pas ?]",
      '[pourquoi pas|et pourquoi|vraiment|vous êtes sûr] ? [Il doit y avoir un moyen|On doit pouvoir faire quelque chose]',
      '[hm|mais], pourquoi pas ?',
    ],
    casual: [
      "[pourquoi pas|pourquoi|t'es sûr|sérieux] ?",
      '[sérieux|allez|quoi], y a bien un moyen',
      "[c'est pas normal|pas possible|c'est pas juste][||, pourquoi]",
    ],
  },
  complains: {
    formal: [
      "[cela prend beaucoup trop de temps|je suis déçu|cela ne m'aide pas|j'attendais un meilleur service][||, je dois dire|, franchement]",
    ],
    neutral: [
      "[c'est frustrant|ça prend trop de temps|ça ne m'aide pas|on tourne en rond|on n'avance pas|ça commence à lasser][||, franchement|, vraiment]",
    ],
    casual: ["[c'est saoulant|omg|ça mène à rien|sérieux|quelle perte de temps|pff][||, franchement| quoi| vraiment]"],
  },
  insults: {
    formal: [
      "c'est le service le plus [incompétent|ridicule] que j'aie [vu|connu]",
      '[vous êtes totalement inutile|quelle entreprise ridicule]',
    ],
    neutral: [
      '[vous êtes inutile|quelle honte cette boîte|ce bot est nul|vous êtes bête ou quoi|le pire service][||, franchement|, vraiment]',
    ],
    casual: [
      '[bot|robot|machine] [inutile|stupide|débile]',
      "[quelle honte|t'es bête|c'est nul|le pire bot][||, franchement| mdr]",
    ],
  },
  'asks-meaning': {
    formal: [
      '[je ne comprends pas ce que vous voulez dire|cela ne répond pas à ma question|je ne vous suis pas][. Que signifie cela pour moi ?||, désolé]',
    ],
    neutral: [
      "[que voulez-vous dire|qu'est-ce que ça veut dire|pardon|comment ça] ?",
      "[ce n'était pas ma question|je ne comprends pas|ça ne m'aide pas|ce n'est pas une réponse|je n'ai pas demandé ça][||, désolé|, franchement]",
      "[hm|pardon|ok, mais], [ça veut dire quoi|ce n'était pas la question]",
    ],
    casual: [
      '[quoi|hein|comment ça|tu veux dire quoi] ?',
      "[c'est pas ma question|je comprends pas|ça veut dire quoi|c'est pas ça][||, désolé| franchement]",
      "[euh|ok mais|bah], [quoi|hein|c'était pas ça]",
    ],
  },
  'says-again': {
    formal: ['[autrement dit|en d’autres termes|je veux dire|encore une fois] :', "[comme je l'ai dit|comme écrit],"],
    neutral: [
      "[je veux dire|comme j'ai dit|encore une fois|non|je répète|désolé, mais|donc|ce que je dis, c'est que],",
    ],
    casual: ["[je veux dire|comme j'ai dit|encore|bon|non|hé|ok|allô,]"],
  },
  'repeats-before': {
    neutral: [
      'encore,',
      "comme j'ai dit,",
      'je répète,',
      "s'il vous plaît,",
      'ok,',
      'bon,',
      'désolé,',
      'franchement,',
      'bien,',
      'donc,',
      'hm,',
      'vraiment,',
      'oui,',
      'mais',
      'et',
      'alors,',
    ],
  },
  'repeats-after': {
    neutral: [
      "comme j'ai dit",
      'encore une fois',
      'comme avant',
      'à nouveau',
      'je répète',
      'comme plus haut',
      'pour la dernière fois',
      "s'il vous plaît",
      'ok',
      'franchement',
      'vraiment',
      'rien de nouveau',
      'comme vous savez',
      'voyez-vous',
      'désolé',
      "c'est tout",
      'comme déjà écrit',
      'toujours pareil',
    ],
  },
  'other-language': {
    formal: [
      '[pourriez-vous|auriez-vous la gentillesse de] [écrire|répondre] en français ?',
      'je ne parle malheureusement que le français',
    ],
    neutral: [
      "[en français, s'il vous plaît|pouvez-vous écrire en français|c'est possible en français] ?",
      'désolé, je ne [parle|comprends] que le français',
    ],
    casual: ['[en français stp|tu peux écrire en français|tu parles français] ?', 'désolé français seulement'],
  },
};
