import type { Tellings } from '../../wordings.ts';

export const tellings: Tellings = {
  tells: {
    formal: [
      "[|il s'agit de |c'est |ce serait ]{value}",
      "[|bien sûr, |certainement, |très bien, ][|c'est |ce serait ]{value}[||, merci]",
    ],
    neutral: [
      "[|ok, |d'accord, |alors, |bon, |c'est |ce serait ]{value}",
      "[|ok, |d'accord, |alors, |bien, |attendez, |voilà : |voici : ][|c'est |ce serait |ça doit être ]{value}[|||, merci]",
    ],
    casual: [
      "[|ok |alors |bon |euh |c'est |voilà ]{value}",
      "[|ok |alors |bon |euh |ouais |tiens ][|c'est ]{value}[||| merci]",
    ],
  },
  'tells-gladly': {
    formal: [
      "[volontiers, |bien sûr, |oui, |oui, certainement : |avec plaisir, ][|c'est |il s'agit de ]{value}[||, merci]",
    ],
    neutral: ["[oui, |bien sûr, |oui bien sûr, |d'accord, |volontiers, |ok, ][|c'est ]{value}[|||, merci]"],
    casual: ["[oui |ouais |bien sûr |ok |ouais ok ][|c'est ]{value}[|| merci]"],
  },
  volunteers: {
    formal: ['{value}', '[pour information|à toutes fins utiles] : {value}'],
    neutral: ['{value}', '[si ça peut aider|au cas où|pour info] : {value}'],
    casual: ['{value}', '[au fait|et|ah et|pour info] {value}'],
  },
  'tells-freely': {
    formal: ['{value}', '[eh bien|pour être précis|alors], {value}'],
    neutral: ['{value}', '[alors|eh bien|bon|euh|ben|ok], {value}', '{value}[, en fait|, en gros|, je crois]'],
    casual: ['{value}', '[alors|ben|bon|euh|bah|ok], {value}', '{value}[ en fait| en gros| quoi|]'],
  },
  'tells-named': {
    formal: ['{the} est {value}', '[pour information|à noter], {the} est {value}', '{thing} : {value}'],
    neutral: ["{the}, c'est {value}", "[au cas où|et|pour info], {the}, c'est {value}", '{thing} : {value}'],
    casual: ["{the} c'est {value}", '{thing} {value}', "[et|ah], {the} c'est {value}"],
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
    formal: ['{the} est {value}', '[je répète|encore une fois], {the} est {value}', '{thing} : {value}, comme écrit'],
    neutral: ["{the}, c'est {value}", "[donc|je veux dire], {the}, c'est {value}", "{value}, c'est {the}"],
    casual: ["{the} c'est {value}", '[je veux dire|donc] {the}, {value}', '{thing} !! {value}'],
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
