import type { Tellings } from '../../wordings.ts';

export const tellings: Tellings = {
  tells: {
    formal: [
      "[|c'est |ce serait ]{value}",
      "[|c'est |ce serait ]{value}[|||, merci|, merci beaucoup]",
      '[voici|le voici] : {value}',
    ],
    neutral: [
      "[|ok, |alors, |bon, |c'est |ce serait |ah, ]{value}",
      "[ok, |alors, |bien, |bon, ][|c'est |ce serait |ça doit être ]{value}[||||, merci|, merci beaucoup]",
      "[un instant|attendez|une seconde|voyons|je regarde], [|c'est |ok, ]{value}",
      '[voilà|voici|tenez|trouvé] : {value}',
    ],
    casual: [
      "[|ok |alors |bon |euh |c'est |voilà ]{value}",
      "[ok |alors |bon |euh |tiens |ah ok ][|c'est ]{value}[|||| merci]",
      "[attends|une sec|je regarde|voyons] [|c'est ]{value}",
      '[tiens|voilà|trouvé|là] {value}',
    ],
  },
  'tells-code': {
    formal: [
      "[je lis ici|j'ai sous les yeux|il est indiqué] {value}",
      "{value}[, comme indiqué ici|, je l'ai sous les yeux]",
    ],
    neutral: [
      "[|ok, |alors, |bon, |ah, ][c'est écrit|j'ai|je vois|ici j'ai|je lis] {value}",
      "{value}[, c'est ce que j'ai|, c'est ce qui est écrit|, je l'ai ici|, sauf erreur]",
    ],
    casual: ["[|ok |alors |bon ][c'est écrit|j'ai|je vois|jai] {value}", "{value}[, c'est ce que j'ai|, je l'ai là]"],
  },
  'tells-gladly': {
    formal: [
      "[volontiers, |bien sûr, |oui, |oui, certainement : |avec plaisir, |oui, bien sûr : ][|c'est |ce serait ]{value}[||, merci|, merci beaucoup]",
    ],
    neutral: [
      "[oui, |bien sûr, |oui bien sûr, |d'accord, |volontiers, |ok, |oui, d'accord, |parfait, |pas de problème, ][|c'est ]{value}[||||, merci|, merci beaucoup]",
      '[oui|ok|bien sûr], [un instant|je regarde|attendez|voyons] : {value}',
    ],
    casual: [
      "[oui |ouais |bien sûr |ok |ouais ok |super |daccord ][|c'est ]{value}[||| merci]",
      '[oui|ok|ouais] [attends|une sec|je regarde] {value}',
    ],
  },
  volunteers: {
    formal: ['{value}', '[de plus|par ailleurs], {value}'],
    neutral: ['{value}', '[au fait,|et|et aussi,|ah, et] {value}', '{value}, [si ça peut aider|pour info]'],
    casual: ['{value}', '[au fait|et|ah et] {value}', '{value} [si ça aide|pour info]'],
  },
  'tells-freely': {
    formal: ['{value}', '[eh bien|pour être précis|alors], {value}'],
    neutral: [
      '{value}',
      '[alors|eh bien|bon|euh|ben|ok|bon, alors|ah], {value}',
      "[alors|bon|eh bien], [en fait|en gros|d'après ce que je vois|disons], {value}",
    ],
    casual: ['{value}', '[alors|ben|bon|euh|bah|ok], {value}', '[alors|bon|ben] [en fait|en gros|genre] {value}'],
  },
  'tells-named': {
    formal: ['{the} est {value}'],
    neutral: ["{the}, c'est {value}"],
    casual: ["{the} c'est {value}"],
  },
  'volunteers-named': {
    formal: ['{the} est {value}', '[pour information|à noter|si nécessaire], {the} est {value}'],
    neutral: [
      "{the}, c'est {value}",
      "[au cas où|et|pour info|ah, et|au fait], {the}, c'est {value}",
      "{the}, c'est {value}[, si ça peut aider|, au fait]",
    ],
    casual: ["{the} c'est {value}", "[et|ah|ah et|au fait], {the} c'est {value}"],
  },
  'tells-hedged': {
    formal: [
      "[je crois que c'est|si je ne me trompe, c'est] {value}",
      '{value}[, je crois|, sauf erreur|, si je ne me trompe]',
    ],
    neutral: [
      "[je crois que c'est|je pense que c'est|il me semble que c'est] {value}",
      "{value}[, je crois|, je pense|, mais ce n'est pas sûr|, j'espère que c'est ça]",
      "[je ne sais plus bien, mais|voyons,] [je crois que c'est|ça doit être] {value}",
    ],
    casual: ["[je crois que c'est|ça doit être] {value}", '{value}[ je crois| je pense]'],
  },
  'mixes-up': {
    formal: ["{wrong}, non, [pardon|excusez-moi], c'est {value}"],
    neutral: [
      "[c'est |]{wrong}, [non, attendez|pardon|ah non], [c'est|je voulais dire] {value}",
      "{wrong}. [Pardon|Oups], [je me suis trompé de touche, c'est|faute de frappe, c'est] {value}",
    ],
    casual: ['{wrong} [non attends|pardon|oups] {value}'],
  },
  'tells-again': {
    formal: [
      "[comme je l'ai déjà écrit|comme indiqué|comme je l'ai dit|comme mentionné], {value}",
      '[je vous ai déjà donné cette information|cela figure déjà plus haut|vous avez déjà cela] : {value}',
      '[encore une fois|je répète] : {value}',
    ],
    neutral: [
      "[|écoutez, |oui, ][je l'ai déjà dit|comme je disais|comme j'ai dit|encore une fois|je viens de le dire|comme avant], {value}",
      "{value}, [comme j'ai dit|comme avant|toujours pareil|je l'ai déjà écrit]",
      "[vous l'avez déjà demandé|c'est écrit plus haut|je vous l'ai déjà donné]. {value}",
    ],
    casual: [
      "[|écoute |oui ][j'ai déjà dit|comme j'ai dit|encore|je viens de dire|c'est plus haut] {value}",
      "{value} [comme j'ai dit|toujours|encore une fois]",
      "[encore ?|sérieux ?|c'est écrit plus haut.] {value}",
    ],
  },
  'tells-clearly': {
    formal: ['[je veux dire|je répète|pour être clair] : {value}', "{value}, [comme écrit|c'est exactement cela]"],
    neutral: [
      '[je veux dire|je voulais dire|pardon, je voulais dire|donc], {value}',
      "{value}, [c'est ce que je voulais dire|rien d'autre]",
    ],
    casual: ['[je veux dire|enfin|donc] {value}', "{value}, [voilà|rien d'autre]"],
  },
  'tells-clearly-named': {
    formal: ['{the} est {value}', '[je répète|encore une fois], {the} est {value}', '{the} est {value}, comme écrit'],
    neutral: [
      "{the}, c'est {value}[|, rien d'autre]",
      "[donc|je veux dire|encore une fois], {the}, c'est {value}",
      "{value}, c'est {the}",
    ],
    casual: ["{the} c'est {value}", '[je veux dire|donc] {the}, {value}', "encore, {the} c'est {value}"],
  },
  'fact-yes': {
    formal: ["oui[||, c'est exact|, en effet|, c'est le cas]", "c'est le cas"],
    neutral: ["oui[||, c'est ça|, tout à fait|, exact]", "[exact|c'est ça]"],
    casual: ['[oui|ouais|ouep|yep]', "ouais[ c'est ça| exact|]"],
  },
  'fact-no': {
    formal: ["non[||, ce n'est pas le cas|, malheureusement pas]", "ce n'est pas le cas"],
    neutral: ['non[||, pas vraiment|, pas que je sache|, pas du tout]'],
    casual: ['[non|nan|nope]', 'non[ pas vraiment| pas du tout|]'],
  },
  corrects: {
    formal: [
      "ce n'est pas [exact|correct]. C'est {value}, et non {wrong}",
      "[merci de corriger|il y a une erreur] : c'est {value}, et non {wrong}",
    ],
    neutral: [
      "[non|ah non|pardon, non], c'est {value}, pas {wrong}",
      "[c'est faux|ce n'est pas ça|pas tout à fait], c'est {value}",
      'pas {wrong}. {value}',
    ],
    casual: [
      "[non|nan|euh non], c'est {value}",
      "[c'est faux|pas ça], c'est {value} pas {wrong}",
      'pas {wrong}, {value}',
    ],
  },
  'corrects-named': {
    formal: [
      "ce n'est pas [exact|correct]. {the} est {value}, et non {wrong}",
      '[merci de corriger|il y a une erreur] : {the} est {value}',
    ],
    neutral: [
      "[non|pardon|attendez], {the}, c'est {value}, pas {wrong}",
      "[c'est faux|pas tout à fait|il y a une erreur] : {the}, c'est {value}",
      "pour {the}, c'est {value}",
    ],
    casual: ["[non|euh non|attends], {the} c'est {value}", "{the} c'est {value} pas {wrong}"],
  },
};
