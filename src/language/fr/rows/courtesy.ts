import type { ReadingRow } from '../../text/rows.ts';
import { unbroken } from '../../text/unbroken.ts';

/** Greetings, thanks, apologies, farewells, and what is said while somebody waits. */
export const courtesyRows: readonly ReadingRow[] = [
  {
    act: 'apologises',
    says: ['désolé|désolée|désolés|excuse|excuses|excusez|pardon|navré|navrée|navrés|regrettons|regrette'],
    anyScope: true,
    hits: ['Je suis vraiment désolé.', 'Veuillez nous excuser : toutes nos excuses.'],
    misses: ['Je suis là.'],
  },
  {
    act: 'thanks',
    says: ['merci|remercie|remercions|remerciements'],
    unless: ['merci de *er|*ir|*re|nous|me|bien|vouloir|compléter|préciser'],
    anyScope: true,
    hits: ['Merci pour votre patience.', 'Nous vous remercions.'],
    misses: ['Merci de préciser la date.'],
  },
  {
    act: 'greets',
    says: [
      '^ ..1 bonjour|bonsoir|salut|coucou|bienvenue|hello|hey|madame|monsieur|cher|chère',
      'suis|ici ..4 assistant|assistante|chatbot|robot',
    ],
    over: 'sentence',
    hits: ['Bonjour !', 'Bienvenue chez nous.', "Je suis l'assistant virtuel."],
    misses: ['Votre train part ce soir.'],
  },
  {
    act: 'goodbye',
    says: [
      'au_revoir|à_bientôt|a_bientôt|à_la_prochaine|adieu|ciao|à_plus|à_très_vite|bye',
      'bonne|bon|belle|excellente|agréable journée|soirée|continuation|week-end|voyage|route|fin|après-midi|séjour|nuit|semaine ..3 $',
      'chat|conversation|discussion|échange|session|appel|dossier ..2 terminé|terminée|clos|close|clôturé|clôturée|fermé|fermée',
      'clôture|clôturons|ferme|termine ..3 conversation|discussion|chat|session|échange',
      'prenez|prends soin_de',
    ],
    unless: ['?'],
    over: 'sentence',
    hits: ['Au revoir !', 'Je vous souhaite une bonne journée.', 'Cette conversation est terminée.', 'Bon voyage !'],
    misses: ['Est-ce une bonne journée pour la visite ?', 'Votre voyage commence lundi.'],
  },
  {
    act: 'waits',
    says: [
      'un|quelques|une|petit|petite ..1 {moment} ..3',
      unbroken(`
          patientez|patiente|attendez|attends|ne_quittez_pas|ne_raccrochez_pas|restez_en_ligne|bougez_pas|
          bouge_pas|merci_de_patienter|veuillez_patienter|veuillez_attendre ..4
        `),
      'je|nous|on ..2 {check} ..6',
      '^ ..2 {check} ..6',
      'laissez-moi|laisse-moi|vais|allons ..2 vérifier|regarder|rechercher|consulter|chercher|voir|contrôler|examiner ..6',
      unbroken(`
          demande|message|dossier|signalement|réclamation|requête ..4 reçu|reçue|enregistré|enregistrée|
          transmis|transmise|en_cours|bien_pris|réceptionné ..4
        `),
      'en_cours de traitement|vérification|recherche|chargement',
      'recherche|vérification|traitement|chargement|calcul en_cours',
    ],
    unless: [
      '?',
      'pour|afin ..3 vérifier|regarder|rechercher|contrôler',
      '{need}',
      'minutes ..2 avant|après|de_retard|à_pied',
      'à_tout|tout {moment}',
      'au|du|dernier {moment}',
    ],
    hits: ['Un instant, je vous prie.', 'Je vérifie votre dossier.', 'Veuillez patienter.', 'Laissez-moi vérifier.'],
    misses: ['Le bus part dix minutes avant.', 'Vous pouvez annuler à tout moment.'],
  },
];
