import type { ReadingRow } from '../../text/rows.ts';
import { unbroken } from '../../text/unbroken.ts';

/** Leave to act, checks, how things are, what is done. */
export const confirmingRows: readonly ReadingRow[] = [
  {
    act: 'asks-leave',
    says: [
      '{want} ..4 que ..4 {do} ..6 ?',
      '{want}|dois-je|puis-je|estceque|peux|pouvons ..5 {do} ..6 ?',
      'je|nous|on ..2 {do} ..4 ?',
      'confirmez|confirmez-vous|confirmes|confirmes-tu|acceptez-vous|autorisez-vous|validez-vous|valides|acceptes ..6 ?',
      '{key} ..3 oui|confirmer|confirme|ok|accepte|non|annuler|valider|o|résilier ..6',
      'daccord|êtes-vous_sûr|certain|cela_vous_convient|ça_te_va|ça_vous_va|cela_vous_va|on_fait_comme_ça|je_m_en_occupe|je_m_en_charge|ça_marche|ça_roule|vous_convient-il|ça_joue|on_y_va|partant ..3 ?',
      'peux|pouvons|pourrais|pourrions ..5 {do} ..6 si ..4',
      'oui ou non',
      'accord|consentement|confirmation|validation|feu_vert ..2 exprès|écrit|nécessaire|requis|requise|préalable ..4',
      'veuillez|merci|prions ..3 confirmer ..6',
    ],
    unless: [
      '{person} ..2',
      '{can} ..3 {tell} ..6 ?',
      'newsletter|enquête|avis',
      'quand|où|quel|quelle|combien ..9 ?',
      '{right} ..3 ?',
      'autre',
    ],
    hits: [
      'Souhaitez-vous annuler la commande ?',
      'Dois-je procéder ?',
      'Répondez OUI pour confirmer.',
      'Êtes-vous d’accord ?',
      'Cela vous va ?',
    ],
    misses: ['Souhaitez-vous parler à un conseiller ?', 'Quand souhaitez-vous annuler ?'],
  },
  {
    act: 'asks-check',
    says: [
      'est|sont|tout|c|êtes ..5 {right} ..3 ?',
      '{right} $?',
      'vérifiez|vérifie|contrôlez|relisez|confirmez|confirmer ..3 informations|données|récapitulatif|exactitude|suivantes|que|ces ..6',
      'est-ce|c_est|c_est_bien|est_bien ..2 ça|cela|correct|bien|exact ..2 ?',
      'ai-je|j_ai ..1 bien ..3 ?',
      'si ..5 {right}',
    ],
    unless: ['vous_convient|ça_te_va'],
    anyScope: true,
    hits: ['Est-ce correct ?', 'Tout est exact ?', 'Vérifiez vos informations.', 'Ces données sont-elles exactes ?'],
    misses: ['Cela vous convient ?'],
  },
  {
    act: 'asks-state',
    says: [
      'avez-vous|as-tu|estceque|vous_avez|tu_as ..4 déjà|bien|encore|redémarré|essayé|reçu|vérifié|branché ..6 ?',
      'est|sont|est-il|est-elle ..4 allumé|allumée|branché|branchée|ouvert|fermé|éteint|clignote ..2 ?',
      'êtes-vous|es-tu ..2 majeur|majeure|titulaire|client|assuré ..3 ?',
    ],
    unless: ['autre|autres', 'bien_compris'],
    hits: ['Avez-vous déjà redémarré la box ?', 'Votre box est-elle allumée ?', 'Êtes-vous majeur ?'],
    misses: ['Avez-vous une autre question ?'],
  },
  {
    act: 'done',
    says: [
      '^ ..2 fait|réglé|terminé|validé|enregistré|effectué ..3 $',
      'c est fait|réglé|bon|terminé|validé|effectué|tout_bon',
      unbroken(`
          demande|opération|modification|changement ..1 a_été|est ..2 effectuée|effectué|traitée|traité|
          validée|validé|enregistrée|prise_en_compte|exécutée
        `),
      'tout est ..2 réglé|bon|fait|prêt|ok|enregistré|validé',
      'ai|avons ..2 effectué|réalisé|traité|réglé|procédé|validé ..6',
    ],
    unless: ['?', 'pas|si|lorsque|une_fois|dès|sera|presque|reste'],
    hits: ['C’est fait !', 'Votre demande a été traitée.', 'Tout est réglé.', 'Nous avons effectué la modification.'],
    misses: ['Ce n’est pas encore fait.', 'Une fois la demande traitée, vous recevrez un e-mail.'],
  },
  {
    act: 'small-print',
    says: [
      'conversation|échange|appel|message ..4 enregistré|enregistrée|automatique|automatiquement|confidentiel',
      'politique|mentions ..2 confidentialité|légales',
      'protection_des_données|se_désabonner|ne_pas_répondre|conditions_générales|cnil|rgpd|fins_de_qualité',
    ],
    unless: ['?', 'souhaitez|voulez'],
    over: 'sentence',
    hits: [
      'Cette conversation peut être enregistrée à des fins de formation.',
      'Consultez notre politique de confidentialité.',
      'Message automatique : merci de ne pas répondre.',
    ],
    misses: ['Votre appel est demain.'],
  },
  {
    act: 'suggests',
    says: ['suggestions|questions_fréquentes|autres_questions|vous_pouvez_aussi_demander|sujets_liés ..4'],
    over: 'sentence',
    hits: ['Questions fréquentes :', 'Suggestions :'],
    misses: ['Votre question est notée.'],
  },
];
