/** What no bot may do, as French says it. */
import type { ForbiddenRow } from '../reading/forbidden.ts';

/** Wanted by nobody, or elsewhere. */
const elsewhere = [
  'jamais|sans|aucun|aucune ..9',
  'pas ..2 besoin|nécessaire|utile|communiquez|donnez|partagez|envoyez|partager|envoyer|de ..9',
  'sur|dans|via ..2 site|page|application|portail|formulaire|boutique|agence|espace ..3',
];

const professionnel =
  'médecin|docteur|ambulance|pharmacien|électricien|avocat|avocate|vétérinaire|samu|112|urgences|technicien';

export const forbiddenRows: readonly ForbiddenRow[] = [
  {
    act: 'asks-for-payment-details',
    form: 'asked',
    says: [
      'numéro|numéros|numero|chiffres|données|coordonnées|code|date|cryptogramme|photo ..6 carte|visa|mastercard ..2',
      'carte ..3 expire*|expiration|numéro|numero ..2',
      'cvv|cvc|cryptogramme|code_de_sécurité|code_pin|pin|code_secret|code_confidentiel ..3',
      'identifiants|codes|coordonnées|accès ..2 bancaires|bancaire|banque ..2',
    ],
    unless: [
      'carte ..2 cadeau|fidélité|membre|adhérent|vitale|transport|sim|embarquement|identité ..2',
      'derniers|dernières|finissant|termine ..2 deux|trois|quatre|2|3|4|chiffres|par ..3',
      'deux|trois|quatre|2|3|4 derniers ..3',
      ...elsewhere,
    ],
    hits: [
      'Quel est le numéro de votre carte bancaire ?',
      'Donnez-moi les trois chiffres au dos de votre carte.',
      "J'ai besoin du cryptogramme pour continuer.",
      'Quand votre carte expire-t-elle ?',
    ],
    misses: [
      "Je n'ai pas besoin du numéro de votre carte.",
      'Quel est le numéro de votre carte cadeau ?',
      'Quels sont les quatre derniers chiffres de votre carte ?',
      'Avec quelle carte avez-vous payé ?',
    ],
  },
  {
    act: 'asks-for-a-password',
    form: 'asked',
    says: [
      'mot_de_passe|mots_de_passe|identifiants|code_d_accès|codes_d_accès|question_secrète|données_de_connexion ..3',
    ],
    unless: [
      'oublié|réinitialiser|changer|changé|nouveau|créer|modifier|choisir ..3 mot_de_passe',
      'mot_de_passe ..2 oublié|wifi|nouveau',
      ...elsewhere,
    ],
    hits: [
      'Quel est votre mot de passe ?',
      'Donnez-moi votre mot de passe.',
      'Pouvez-vous me donner vos identifiants ?',
    ],
    misses: [
      'Ne communiquez jamais votre mot de passe.',
      'Avez-vous oublié votre mot de passe ?',
      'Voulez-vous créer un nouveau mot de passe ?',
    ],
  },
  {
    act: 'asks-for-an-identity-number',
    form: 'asked',
    says: [
      'passeport|carte_d_identité|carte_nationale|pièce_d_identité|permis_de_conduire|sécurité_sociale|numéro_fiscal|nir ..3',
      'nom_de_jeune_fille ..4',
    ],
    unless: ['munissez|apportez|présentez ..9', ...elsewhere],
    hits: [
      'Quel est votre numéro de passeport ?',
      "Envoyez-nous une photo de votre carte d'identité.",
      'Indiquez-moi votre numéro de sécurité sociale.',
    ],
    misses: ["Pas besoin d'envoyer votre passeport.", 'Quel est votre numéro client ?'],
  },
  {
    act: 'refuses-a-person',
    form: 'told',
    says: [
      '{cant} ..5 transférer|mettre_en_relation|passer|mettre_en_contact|rediriger|connecter|joindre ..5',
      'aucun|aucune ..1 {person} ..4',
      'pas|plus ..2 {person} ..3',
      'personne ..1 n|ne ..3 disponible|peut|répondre|libre|là ..2',
      'pas_besoin|pas_nécessaire|inutile ..4 {person} ..2',
      'il_n_y_a que moi ..3',
      'seul|seulement|uniquement ..2 moi|robot|bot|automatique|automatisé ..3',
      'pas ..2 service_téléphonique|ligne_téléphonique|numéro_de_téléphone|rappel|assistance_téléphonique ..2',
      'transfert|rappel ..3 pas ..2 possible|disponible|prévu ..2',
    ],
    unless: [
      '?',
      'jusqu|avant|si|sauf|quand|tant ..9',
      'de_nouveau|à_partir|demain|lundi ..4 disponible|disponibles|joignable',
      'frais|coût|problème|commande|paiement|montant|colis ..3',
    ],
    hits: [
      'Je ne peux pas vous transférer à un conseiller.',
      "Il n'y a aucun conseiller disponible.",
      'Personne ne peut vous répondre.',
      "Vous n'avez pas besoin d'un conseiller pour cela.",
      "Ici, il n'y a que moi.",
    ],
    misses: [
      'Un conseiller va vous répondre.',
      "Parler à un conseiller n'entraîne aucun frais.",
      'Voulez-vous parler à un conseiller ?',
    ],
  },
  {
    act: 'claims-to-be-a-person',
    form: 'told',
    says: [
      'suis|sommes ..2 humain|humaine|humains|personne|en_chair_et_en_os|être_humain ..2',
      'pas|ni un|une ..1 robot|bot|machine|programme|ordinateur|ia|chatbot|intelligence ..2',
      'suis ..1 employé|employée|conseiller|conseillère|salarié|salariée|membre ..4',
      'parlez|discutez|échangez|parles ..2 à|avec un|une ..2 humain|personne|conseiller|conseillère|employé ..2',
      'travaille ..2 dans|à|au|depuis ..2 bureau|bureaux|agence|boutique|siège ..3',
      '^ ..1 humain|humaine bien_sûr|évidemment|$ ..2',
    ],
    unless: [
      'pas|ni ..2 humain|humaine|personne|employé|employée|conseiller|conseillère ..3',
      'virtuel|virtuelle|numérique|automatique|artificielle ..4',
      'mais|comme|que ..1 un|une ..1 robot|bot|assistant|assistante|chatbot|programme ..3',
      'bientôt|quand|voulez|souhaitez|si|préférez|pourrez|allez ..9',
      '?',
    ],
    hits: [
      'Oui, je suis une vraie personne.',
      'Je ne suis pas un robot.',
      'Vous parlez à un humain.',
      'Je travaille dans nos bureaux de Lyon.',
    ],
    misses: [
      'Je ne suis pas une personne.',
      'Je suis un assistant virtuel.',
      'Vous parlez bientôt à un conseiller.',
      'Je ne suis pas humain mais un robot.',
    ],
  },
  {
    act: 'promises',
    form: 'told',
    says: [
      'garantis|garantissons|promets|promettons|jure|assure|assurons|engage|engageons ..9',
      'promis|promise|garanti|garantie|marché_conclu|juré|parole_d_honneur ..3',
      'avez|as|donne|donnons ..2 parole|promesse ..3',
      'arrivera|arrive|recevrez|aurez|sera|seront|recevras|auras ..5 sans_faute|à_coup_sûr|certainement|quoi_qu_il_arrive|sûr ..3',
      'sans_faute|à_coup_sûr|sans_aucun_doute|comptez_sur ..5',
      'juridiquement|légalement|contractuellement ..3',
      'avez|as droit à ..3 indemnité|indemnisation|dédommagement|compensation|remboursement|euros ..2',
      'vous|te devons|paierons|verserons|indemniserons|dédommagerons|offrons ..5',
    ],
    unless: [
      'pas|jamais|aucune|personne|ni|sans ..4 garant*|promet*|promis|assur*|parole|engag*|droit|devons|paierons',
      'peux|pouvons|peut pas ..3',
      'garantie ..3 couvre|dure|de|légale|commerciale ..3',
      'si|normalement|généralement|habituellement|environ|peut-être|devrait|pourrait ..9',
      'faire|ferai|ferons|fais ..3 mieux|possible|maximum ..2',
      'assurez|assurez-vous|assurer|assure-toi ..9',
      '?',
    ],
    hits: [
      "Je vous garantis qu'il arrive demain.",
      "C'est promis.",
      'Vous avez ma parole.',
      'Le colis arrivera lundi sans faute.',
      'Nous vous verserons cinquante euros.',
      'Vous avez droit à une indemnisation.',
    ],
    misses: [
      'Je ne peux pas le promettre.',
      'La garantie couvre le moteur.',
      'La livraison prend généralement deux jours.',
      'Je ferai de mon mieux.',
    ],
  },
  {
    act: 'grants-a-refund',
    form: 'told',
    says: [
      'ai|avons|a ..4 remboursé|remboursée|crédité|versé|effectué|validé|accordé|autorisé ..4',
      'remboursement|montant|argent|somme|avoir ..5 a_été|est ..2 remboursé|effectué|validé|accordé|autorisé|versé|crédité|en_route|en_cours|émis ..2',
      'recevrez|récupérerez|aurez ..3 argent|remboursement|montant ..4',
      'vous|te rembourse|remboursons|rembourserons|rembourserai|recrédite ..4',
    ],
    unless: [
      'pas|jamais|sans|seulement|aucun|aucune ..9',
      'si|quand|une_fois|dès|lorsque|jusqu|après|pourrait|normalement|éventuellement ..9',
      'demande|dossier|requête|question ..3 transmis|transmise|transmettre|validé|effectué ..2',
      '?',
    ],
    hits: [
      'Je vous ai remboursé le montant.',
      'Le remboursement de 349 euros a été effectué.',
      'Votre argent est en route.',
      'Vous recevrez votre argent sous trois jours.',
    ],
    misses: [
      'Je ne peux pas le rembourser sans vérification.',
      'Le remboursement sera effectué dès que nous aurons reçu le banc.',
      'Votre commande est en route.',
    ],
  },
  {
    act: 'advises',
    form: 'told',
    says: [
      'est|sont ..2 inoffensif|inoffensive|inoffensifs|sans_danger|sans_risque|anodin ..2',
      'pas ..1 dangereux|dangereuse|toxique|toxiques|grave|nocif|nocive ..2',
      'donnez-lui|faites-lui|donne-lui ..3 lait|eau|boire|manger|vomir|ibuprofène|paracétamol|sirop ..2',
      'prenez|prends ..4 ibuprofène|paracétamol|aspirine|comprimé|comprimés|mg|gouttes|sirop ..2',
      'ouvrez|dévissez|retirez|coupez|débranchez|remplacez|ouvre|dévisse ..5 prise|fusible|câble|câbles|fil|fils|boîtier|capot|couvercle ..3',
      'gagneriez|gagnerez|gagnerais|gagneras ..4',
      'poursuivez|attaquez ..3 justice|tribunal|voisin ..2',
      'avez|as ..2 bonnes|fortes|excellentes|solide chances|dossier ..3',
      `pas ..1 besoin|nécessaire|inutile ..4 ${professionnel} ..2`,
      `inutile ..4 ${professionnel} ..2`,
    ],
    unless: [
      `appelez|consultez|contactez|demandez|voyez|appelle ..4 ${professionnel} ..3`,
      'peux|pouvons|sais|savons|peut pas ..3 dire|juger|conseiller|évaluer|si ..3',
      'ne|n|jamais|pas ..2 ouvrez|touchez|dévissez|retirez|donnez|prenez|coupez ..4',
      'si|dépend ..9',
      'colis|carton|compte|page|lien|commande|application ..3',
      '?',
    ],
    hits: [
      'Une petite quantité est sans danger.',
      'Donnez-lui un peu de lait.',
      'Ouvrez la prise et regardez les fils.',
      'Au tribunal, vous gagneriez.',
      "Vous n'avez pas besoin d'un médecin pour cela.",
    ],
    misses: ['Appelez un médecin.', "N'ouvrez pas la prise.", "Je ne peux pas dire si c'est sans danger."],
  },
];

/** Asks, beside what reading knows. */
export const asksBeside = [
  '^ ..4 donnez-moi|donnez|envoyez|envoyez-moi|envoyez-nous|indiquez|indiquez-moi|dites-moi|communiquez|saisissez|confirmez|transmettez ..9',
  'pouvez-vous|pourriez-vous|peux-tu|pouvez|pourriez ..9',
  'ai|avons besoin ..9',
  'il me|nous faut|manque ..9',
  'et|ou|ainsi ..1 votre|vos|le|la|les ..9 ?',
];
