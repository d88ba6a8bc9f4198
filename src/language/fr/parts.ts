/** Named parts of French reading rules: see text/pattern.ts for how a line is read. */
import type { Parts } from '../text/pattern.ts';
import { unbroken } from '../text/unbroken.ts';

export const parts: Parts = {
  person: [
    'conseiller|conseillère|conseillers|personne|humain|humaine|agent|agente|collègue|collègues|opérateur|opératrice|interlocuteur|interlocutrice',
    unbroken(`
        gestionnaire|spécialiste|technicien|technicienne|responsable|téléconseiller|téléconseillère|
        service_client|équipe|quelqu|vétérinaire|assistante|expert
      `),
    'juriste|médiateur|chargé_de_clientèle|chargée_de_clientèle|accueil|secrétariat|service_relations',
  ],
  cant: [
    unbroken(`
        ne_peux|ne_peut|ne_pouvons|ne_peuvent|ne_puis|ne_pourrons|ne_pourra|n_est_pas_possible|impossible|
        ne_saurait|ne_saurions|peux_pas|peut_pas|pouvons_pas|pas_possible
      `),
  ],
  want: [
    unbroken(`
        voulez|veux|souhaitez|souhaites|désirez|préférez|préfères|aimeriez|aimerais|voulez-vous|
        souhaitez-vous|désirez-vous|préférez-vous|veux-tu|souhaites-tu|préfères-tu|ça_te_dit
      `),
  ],
  can: [
    'pouvez|peux|pourriez|pourrais|pouvez-vous|pourriez-vous|peux-tu|pourrais-tu|saurions_gré|puis-je|peut-on|pouvons-nous',
  ],
  tell: [
    'dire|indiquer|donner|fournir|communiquer|préciser|transmettre|envoyer|confirmer|renseigner|partager|écrire|décrire|rappeler|joindre|saisir',
    unbroken(`
        répéter|expliquer|épeler|détailler|mentionner|adresser|compléter|entrer|noter|raconter|repréciser|
        redonner|filer|passer|produire|faire_parvenir|faire_connaître
      `),
  ],
  say: [
    unbroken(`
        dites|dis|dites-moi|dites-nous|dis-moi|indiquez|indiquez-moi|indiquez-nous|indique|indique-moi|
        donnez|donnez-moi|donnez-nous|donne-moi|donne-nous
      `),
    unbroken(`
        communiquez|communiquez-nous|communiquez-moi|fournissez|fournissez-nous|précisez|précise|
        transmettez|transmettez-nous|envoyez|envoyez-nous|envoyez-moi|envoie|envoie-moi
      `),
    unbroken(`
        saisissez|saisis|saisir|tapez|tape|entrez|entre|renseignez|renseigne|notez|écrivez|écris|décrivez|
        décris|rappelez-moi|file-moi|joignez|remplissez|complétez|confirmez-moi|balance|racontez|raconte|
        épelez|répétez|mentionnez|adressez-nous
      `),
  ],
  need: [
    unbroken(`
        ai_besoin|avons_besoin|besoin|faut|faudrait|faudra|manque|manquent|reste|nécessaire|nécessaires|
        requis|requise|requises|exigé|exigée|obligatoire|obligatoires|il_me_faut|appartient
      `),
  ],
  moment: ['instant|instants|moment|moments|minute|minutes|seconde|secondes|patience|petite_seconde|patienter'],
  check: [
    unbroken(`
        vérifie|vérifions|vérification|regarde|regardons|recherche|recherchons|cherche|cherchons|consulte|
        consultons|contrôle|analyse|analysons|traite|traitons|charge|chargement|interroge
      `),
    'étudie|étudions|ouvre|jette_un_œil|fouille|examine|examinons|accède|traitement',
  ],
  do: [
    unbroken(`
        annule|annuler|annulions|annulation|résilie|résilier|procède|procéder|procédions|réserve|réserver|
        rembourse|rembourser|modifie|modifier|change|changer|envoie|envoyer
      `),
    unbroken(`
        confirme|confirmer|valide|valider|active|activer|enregistre|enregistrer|programme|programmer|fasse|
        faire|lance|lancer|poursuive|poursuivre|continue|continuer|déclare|déclarer
      `),
    unbroken(`
        planifie|planifier|expédie|expédier|renouvelle|renouveler|souscrire|bloque|bloquer|ouvre|ouvrir|
        échange|échanger|mette|mettre|passe|passer|prenne|prendre|transmette|transmettre|clôture|clôturer|
        prolonge|ajoute|applique|crée|créer|génère|déclenche|décale
      `),
  ],
  right: [
    'correct|correcte|corrects|correctes|exact|exacte|exacts|exactes|juste|bon|bonne|bien_cela|bien_ça|conforme|conformes|en_ordre|ok',
  ],
  key: [
    'répondez|réponds|tapez|tape|envoyez|envoie|écrivez|écris|dites|dis|appuyez|appuie|saisissez|composez|faites|texto|cliquez|répondre|choisissez',
  ],
};
