import type { Labels } from '../../wordings.ts';

export const labels: Labels = {
  yes: /^(?:👍|✅|✔)|^(?:oui|ouais|ok|okay|bien sûr|exact|correct|confirmer|je confirme|accepter|j.accepte|continuer|d.accord|allez-y|c.est ça)(?![\p{L}])/iu,
  no: /^(?:non|annuler|refuser|plus tard|pas maintenant|retour|passer|garder)(?![\p{L}])/iu,
  away: /^(?:👎|❌|✗)|^(?:laisser|fermer|abandonner|modifier|peut-être|attendre|faux)(?![\p{L}])/iu,
  other: /(?:autres?|aucune?|rien de tout)(?![\p{L}])/iu,
  dull: 'le la les un une des du de et ou à au aux en avec pour par que qui est sont était a ont veux veut voudrais peut peux je mon ma mes votre vos vous il elle on ne pas quand où comment quoi client cliente',
};
