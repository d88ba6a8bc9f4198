/** Words with which something is asked for, and that say nothing of what it is. */
export const askingWords =
  'quel quelle quels quelles quand comment pouvez pourriez peux pourrais puis donnez donner donne indiquez indiquer indique entrez entrer saisissez saisir dites dire communiquer communiquez besoin faut plaît plait merci votre vos ton nous moi est-ce que voulez souhaitez est sont';
