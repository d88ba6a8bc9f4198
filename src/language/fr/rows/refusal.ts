import type { ReadingRow } from '../../text/rows.ts';
import { unbroken } from '../../text/unbroken.ts';

/** What cannot be done, was not found or was not understood. */
export const refusalRows: readonly ReadingRow[] = [
  {
    act: 'did-not-understand',
    says: [
      'pas|mal|rien|peine|pige ..3 compris|comprends|comprendre|saisi|reconnu|capté|pigé|suivi|identifier|interpréter|déchiffrer',
      'comprends|comprend|saisis|capte|reconnais|pige ..2 pas|rien|mal',
      'reformuler|reformulez|reformule|autrement|en_d_autres_termes ..4',
      'saisie|réponse|choix|option|commande|format ..2 invalide|incorrect|incorrecte|non_reconnu|non_reconnue|non_valide|inconnu|inconnue',
      'répéter|redire ..3 ?',
      'que_voulez-vous_dire|tu_veux_dire_quoi|perdu|largué|paumé',
    ],
    unless: ['si vous ..3 pas', 'bien_compris|j_ai_compris'],
    hits: [
      "Je n'ai pas compris votre demande.",
      'Je ne comprends pas bien.',
      'Pouvez-vous reformuler ?',
      'Réponse invalide.',
    ],
    misses: ["J'ai bien compris.", 'Je comprends votre inquiétude.'],
  },
  {
    act: 'refuses',
    says: [
      '{cant} ..6',
      unbroken(`
          pas|aucun|aucune|ne ..3 possible|autorisé|autorisée|prévu|prévue|disponible|disponibles|
          remboursable|remboursables|éligible|couvert|couverte|recevable|envisageable|permis|permet|remboursé|
          remboursés|pris_en_charge
        `),
      'pas|aucun|aucune|ne ..4 trouvé|trouve|trouvons|trouvée|retrouve|retrouvons|existe|figure|correspond|abouti|reste|trace',
      'refusé|refusée|rejeté|rejetée|épuisé|épuisée|expiré|expirée|dépassé|irrecevable|forclos|complet|complets|échoué|échec|exclu|exclue|exclus',
      'malheureusement|hélas|regret|au_regret ..9',
      'hors délai|garantie|contrat|de_notre',
      'impossible|impossibilité ..6',
      'droit|suite ..3 pas|aucun ..3',
    ],
    unless: [
      '?',
      'pas_de_souci|pas_de_problème|aucun_souci|aucun_problème|pas_seulement|n_hésitez_pas|ne_quittez_pas|ne_vous_inquiétez_pas|ne_raccrochez_pas',
      'pas ..3 compris|comprends|saisi|reconnu|valide',
      'ne|pas ..3 annulée|annuler|revenir|réversible|rétractation',
      'si|lorsque|dès|une_fois|afin|sans ..9 ne',
      'malheureusement ..3 compris',
    ],
    hits: [
      "Malheureusement, ce n'est pas possible.",
      'Nous ne pouvons pas rembourser ce billet.',
      'Aucune commande ne correspond à ce numéro.',
      'Votre demande a été refusée.',
    ],
    misses: ['Pas de souci !', 'Ne quittez pas.', 'Vous ne trouvez pas le numéro ?'],
  },
];
