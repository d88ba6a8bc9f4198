/** A light French stemmer: enough that annuler, annulée and annulation meet; no dictionary. Accents are made plain before. */

const irregular: Record<string, string> = {
  remis: 'remett',
  remise: 'remett',
  fait: 'fai',
  faite: 'fai',
  pris: 'prend',
  prise: 'prend',
  mis: 'mett',
  mise: 'mett',
  ouvert: 'ouvr',
  ouverte: 'ouvr',
  inscrit: 'inscri',
  inscrite: 'inscri',
  inscription: 'inscri',
  souscrit: 'souscri',
  souscrite: 'souscri',
  rendu: 'rend',
  rendue: 'rend',
  recu: 'recev',
  recue: 'recev',
  recevoir: 'recev',
  envoi: 'envoy',
  envois: 'envoy',
  vol: 'vol',
  vols: 'vol',
  nom: 'nom',
  noms: 'nom',
  mois: 'mois',
  prix: 'prix',
  jour: 'jour',
  jours: 'jour',
  colis: 'colis',
};

/** @param word Lower case. */
export function stem(word: string): string {
  if (Object.hasOwn(irregular, word)) return irregular[word]!;
  if (word.length <= 3 || !/^[a-z]+$/.test(word)) return word;
  const single = word.replace(/(?<=[^s])[sx]$/, '');
  for (const ending of endings)
    if (single.endsWith(ending) && single.length - ending.length >= 4) return single.slice(0, -ending.length);
  return single.length > 4 ? single.replace(/(?:ee|e)$/, '') : single;
}

/** Longest first; plurals have lost their "s" before. */
const endings =
  'issement ification isation ation ition ement erait eront erons eriez irons ions ants ant ent ees iez ons ais ait ee er ez ir ie es i e'
    .split(' ')
    .sort((one, other) => other.length - one.length);
