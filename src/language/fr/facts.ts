/** French words by which facts are known. Accents are made plain before, but for what is tried on descriptions. */
import type { AnswerKind } from '../reading/asking.ts';
import type { FactWords } from '../reading/facts.ts';
import { counterOf } from '../text/counter.ts';
import { relatedTo } from './related.ts';
import { spelling } from './spelling.ts';
import { unbroken } from '../text/unbroken.ts';

const { keysOf } = spelling;
const keySet = (words: string) => new Set(keysOf(words));

const kindNouns: readonly (readonly [AnswerKind, string])[] = [
  [
    'place',
    'lieu ville adresse destination départ gare aéroport pays codepostal magasin agence endroit emplacement zone',
  ],
  ['date', 'date jour naissance délai échéance rendezvous début fin départ arrivée embauche'],
  ['time', 'heure horaire'],
  ['count', 'quantité personne enfant siège nuit chambre carton bagage'],
  ['amount', 'montant prix argent budget solde somme'],
  ['duration', 'durée période séjour'],
  [
    'person',
    'destinataire contact médecin opticien titulaire conducteur acheteur locataire demandeur nom prenom patient bénéficiaire employeur vétérinaire',
  ],
  ['reason', 'raison motif cause'],
  ['way', 'moyen mode méthode façon paiement'],
  ['event', 'dommage problème panne sinistre accident description incident réclamation'],
];
const kindOfNoun = new Map<string, AnswerKind[]>();
for (const [kind, nouns] of kindNouns)
  for (const key of keysOf(nouns)) kindOfNoun.set(key, [...(kindOfNoun.get(key) ?? []), kind]);

export const facts: FactWords = {
  empty: keySet(
    'le la les l un une des du de d au aux à en par pour avec sans et ou que qui dont se son sa ses leur il elle est sont était sera été a ont si quel quelle comment où quand valeur optionnel selon sur the an of to for in on at by with is are his her its client cliente utilisateur ce cette s n j y où on',
  ),
  emptyWords: new Set(['from']),
  filler: keySet(
    'quel quelle quels quelles est sont le la les l un une vous tu votre vos ton ta tes mon ma me nous svp de d du pour pouvez pourriez pouvez-vous dire indiquer dites a ont merci il s quoi c ce',
  ),
  kindOfNoun,
  vague: keySet('nom titre numéro type détails valeur méthode choix préférence'),
  unsaid: keySet('nom titre'),
  unspecific: keySet('chose façon autre problème plus affaire sujet souci'),
  small: keySet(
    'le la les l et votre vos ton ta tes pour avec que qui est en de du des d un une ne pas nous vous me te peux pouvez svp besoin indiquez dites savoir quel quelle quand où comment combien a ont y plus ce cette si aussi déjà c s j tu je il à au quoi donner dire merci faut',
  ),
  smallOfValues: keySet('le la les l un une de du des d en pour par avec et à mon ma est c'),
  name: keysOf('nom')[0]!,
  number: keysOf('numéro')[0]!,
  email: keysOf('email')[0]!,
  type: keysOf('type'),
  towns: keySet('ville'),
  streets: keySet('adresse codepostal'),
  namesNothing: keySet(
    'votre vos ton ta tes le la les l un une et ou plus svp merci bien maintenant d abord puis aussi juste seulement encore complet complète exact actuel valide chiffre chiffres lettre lettres caractère deux tout étape champ question donnée derniers premiers trois quatre cinq six',
  ),
  ownBearers: keySet(
    'compte titulaire client adhérent réservation carte personne passager voyageur membre commande police contrat dossier fiche billet facture cas demandeur utilisateur complet prenom nom assuré inscrit abonné',
  ),
  personBearers: keySet('compte client adhérent membre utilisateur abonné'),
  matterBearers: keySet('réservation commande billet facture cas colis envoi dossier'),
  joins: /^(?:de|d|du|des|sur|la|le|en|par|au|l|à|les)$/,
  directions: [
    ['from', /\b(?:depart|origine|partez|pars|provenance|depuis|from|origin|departure)\b/],
    ['to', /\b(?:destination|arrivee|arrivez|vers|to|arrival)\b/],
    ['start', /\b(?:debut|commence|commencement|aller|a partir|start)\b/],
    ['end', /\b(?:fin|termine|jusqu|retour|restitution|echeance|end|return)\b/],
  ],
  moving: /\b(?:voyag\w*|partir|aller)\b/,
  ages: [
    ['new', /\b(?:nouve(?:au|lle|l)|new|futur|remplacement)\b/],
    [
      'old',
      /\b(?:ancien(?:ne)?|actuel(?:le)?|precedent(?:e)?|existant(?:e)?|initial(?:e)?|d'origine|annulee?|old|previous|current)\b/,
    ],
  ],
  before: new RegExp(
    unbroken(String.raw`
      \b(?:actuellement|en ce moment|pour l'instant|pour le moment|precedente?s?|derni(?:er|ere)s? (?:\w+ )?(?:releve|facture|
      paiement|visite|fois)|(?:an|annee|mois) derni(?:er|ere))\b
    `),
  ),
  headFirst: /^(\w+) (?:de|du|des|d'|of) ?(?:la |le |les |l' ?)?(.+)$/,
  title:
    /^(?:le |la |les |l['’] ?|un |une |son |sa )?(.{2,60}?)(?=$|[,.;(:]| (?:que|qui|où|quand|comme|en|avec|pour|par|dont|auquel) )/,
  bearer: /^(?:le |la |l['’] ?)?(\w+) (?:de|du|des) (?:la |le |l['’] ?)?(\w+)/,
  asksItself: new RegExp(
    unbroken(String.raw`
        ^(?:(?:depuis|de|à|jusqu['’]à|en|avec|pour|par|chez|sur) )?(?:ce qu|quoi|pourquoi|quand|où|qui|
        comment|quel(?:le)?s?|combien|si|s['’]il|s['’]elle)(?![\p{L}])
      `),
    'iu',
  ),
  whether: /^(?:si |s['’](?=il|elle))/i,
  countOfTime:
    /^(?:nombre|number) (?:de|of) (?:jours?|nuits?|semaines?|mois|heures?|days?|nights?|weeks?|months?|hours?)\b/,
  countName: /^(?:nombre|number|num|count|quantite) (?:de|d'|of)\b|^(?:num|count)\b/,
  placeName: /^(?:from|to|where|depuis|vers|où)$/,
  timeUnit: /\b(?:mois|semaines?|nuits?|jours?|ans?|années?|heures?)(?![\p{L}])/iu,
  counted: /^(?:pour )?combien de|nombre de/i,
  lastingValue: /^(?:depuis|cela fait|ça fait) /,
  lasting: /depuis quand|combien de temps/i,
  noWhen: /naissance|né|expir|périm/i,
  openers:
    /^(?:à partir de |depuis |jusqu['’]à |en |à |de |chez )?(quand|où|qui|pourquoi|combien de temps|combien de|combien|comment)(?![\p{L}])/iu,
  openerKinds: {
    quand: ['date', 'time'],
    où: ['place'],
    qui: ['person'],
    pourquoi: ['reason'],
    'combien de temps': ['duration'],
    'combien de': ['count'],
    combien: ['amount', 'count'],
    comment: ['way'],
  },
  besides: /[\wà-ÿ]+ [\wà-ÿ]+ [\wà-ÿ]+ (?:avec|sans)\b(?! (?:votre|vos|ton|ta|le|la)\b)/,
  condition: /^(?:si|s'|lorsque|des que|une fois|en cas)\b/,
  leave: new RegExp(
    unbroken(String.raw`
      \b(?:
        puis-je|dois-je|pouvons-nous|peut-on|souhaitez|souhaitez-vous|voulez|voulez-vous|veux|veux-tu|souhaites|preferez|
        daccord|sur|certain|correct|confirmez|confirmes|convient|va
      )(?![\w-])
    `),
  ),
  countsDigits: (text) => countsDigits.test(text),
  digits: 'chiffres?',
  signs: 'caract[eè]res|lettres|signes',
  toBe: /\b(?:a|doit|doivent) etre\b/g,
  metered: /\b(?:metres cubes|mètres cubes|m3|m³|kwh|kilowattheures?|kilometres|kilomètres|km|litres?)\b/i,
  figure: new Set(keysOf('relevé index compteur indiquer afficher kilométrage consommation')),
  numberFrom: /\b(?:nombre|chiffre|numero|valeur) (?:de|entre|compris entre) (\d{1,5}) (?:a|à|et|-) (\d{1,5})\b/i,
  counter: counterOf({
    steps: 'étape|champ|question|point|partie|page|section',
    of: 'sur',
    next: "(?:et |alors,? )?(?:question suivante|ensuite|d'abord|maintenant|enfin|suivant):",
  }),
  shortNames: /\b([Nn]um|[Tt]él)\. /g,
  names: /[,;:]\s|\s(?:et|ou|plus)\s|\s?[+&/]\s?/,
  purpose: /(?<=\w) (?:pour|afin|que|où|svp|qui|sur|figurant)\b.*$/,
  or: /,\s|\sou\s|\s\/\s/,
  saysOr: /\sou\s|\s\/\s/,
  another: /^(?:un |une )?autre (.{3,40})$/i,
  relatedTo,
};

const countsDigits = new RegExp(
  unbroken(String.raw`
    \b(?:derniers|premiers|dernieres|premieres) [\wà-ÿ]+ (?:chiffres|caracteres|lettres)\b|
    \b\d+ (?:derniers |premiers )?chiffres\b|\b\d+ (?:derniers|premiers)\b
  `),
);
