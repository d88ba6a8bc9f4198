/** What services do for customers: verbs that come to the same, and how things stand once it is done. */
import { deedReader } from '../text/deeds.ts';
import { patternsIn } from './patterns.ts';
import { fold, spelling } from './spelling.ts';
import { hasVerb } from './verbs.ts';

const { of } = patternsIn({});

const deeds = [
  'annulé annuler annulation résilié résilier résiliation terminé arrêté supprimé supprimer clôturé clos révoqué désabonné désactivé retiré rompu prononcée',
  'suspendu suspendre suspension gelé interrompu pause',
  'remboursé rembourser remboursement recrédité crédité créditer avoir virement viré versé indemnisé restitué rendu argent',
  'réservé réserver réservation planifié planifier rendezvous programmé programmer fixé bloqué',
  'changé changer changement modifié modifier modification mis_à_jour actualisé déplacé reporté échangé échanger échange corrigé corriger correction remplacé transféré rectifié ajusté décalé',
  'enregistré enregistrer enregistrement inscrit inscription ouvert déposé signalé déclaré déclaration réclamation ticket dossier plainte incident',
  'envoyé envoyer envoi expédié expédier expédition renvoyé transmis émis réexpédié adressé duplicata',
  'commandé commander commande acheté passé',
  'activé activer activation débloqué rétabli réactivé réinitialisé ligne',
  'bloqué bloquer blocage verrouillé opposition',
  'inscrit souscrit souscrire souscription adhéré adhésion abonné abonnement',
  'renouvelé renouveler renouvellement prolongé prolonger prolongation reconduit',
  'réparé réparer résolu résoudre',
  'payé payer réglé régler règlement',
  'accepté accepter approuvé accordé validé autorisé',
].map(fold);

export const deedWords = deedReader({
  deeds,
  light: fold(
    'fait effectué effectuée traité traitée réalisé exécuté confirmé finalisé validé enregistré émis appliqué lancé ordonné ordonnée prononcé prononcée effective effectif pris_en_compte',
  ),
  isParticiple: (word) =>
    /^\w{3,}(?:e|ee|es|ees)$/.test(word) ||
    /^(?:\w{2,}(?:is|ise|it|ite|u|ue|us|ues)|fait|faite|clos|close|ouvert|ouverte|effective|effectif)$/.test(word),
  auxiliary: of('a|ont|avons|ai|as|est|sont|êtes|es|été|vient|venons', 'avec_succès|bien'),
  states: {
    0: of('prend|a_pris fin', 'n_est plus ..2', 'n est plus ..2 actif|active'),
    2: of(
      'argent|montant|somme est|arrive ..3 route|compte',
      'recevrez|recevras ..6 remboursement|virement|montant|compte',
    ),
    3: of('rendezvous|réservation est ..1 confirmé|confirmée|fixé|pris', 'attendons ..6'),
    6: of('est|sont ..1 en_route|en_chemin', 'est_parti|est_partie ..3'),
    8: of('est|sont ..2 active|actif|opérationnel|rétablie|rétabli', 'fonctionne ..2 nouveau'),
    10: of('abonnement|contrat est ..2 actif|active', 'bienvenue ..3'),
    12: of('fonctionne ..2 nouveau', 'est de_nouveau'),
  },
  isUnsure: of(
    'pas|jamais|ne|ni|sans|aucun|aucune',
    'peut|peux|pouvez|pouvons|pourriez|doit|devez|faut|veut|veux|voulez|souhaitez|souhaites|sera|seront|serez|va|vais|allons|pourrait|devrait|serait',
    'si|lorsque|quand|une_fois|dès|avant|après|jusqu|afin|pour que',
    'vous|tu avez|aviez|as|avais !votre',
    'quel|quand|comment|où|combien|pourquoi',
    'l année|mois ..1 dernier|dernière',
    'être|en_cours',
  ),
  hasVerb,
  keyOf: spelling.keyOf,
});
