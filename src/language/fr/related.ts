/** Words that speak of the same thing without meaning the same, to see what a value said is the value of. */
import { relatedIn } from '../text/related.ts';
import { spelling } from './spelling.ts';

const groups = [
  'livraison livrer arriver arrivera reçu recevoir prévue estimée',
  'total somme montant prix coûte coût payer paiement tarif facturé débité prélevé',
  'remboursement remboursé virement recevrez rembourser',
  'rendezvous visite créneau technicien passage heure',
  'départ part décolle',
  'échéance expire valable jusqu fin termine résiliation',
  'début commence depuis partir entrée embauche embauché',
  'nom appelle appeler nomme patronyme',
  'adresse habite habitez habiter domicile rue livrer résidez',
  'téléphone appeler joindre contacter',
  'email écrire envoyer courriel',
  'immatriculation voiture véhicule plaque',
  'raison motif pourquoi cause arrivé',
  'dommage arrivé passé cassé abîmé problème panne sinistre',
  'lieu où situé trouve endroit arrivé',
  'compteur index relevé affiche consommation',
  'personnes voyagent combien serez êtes assurées bénéficiaires',
  'siège fenêtre couloir place',
  'âge ans naissance né',
  'médecin prescrit ordonnance',
  'paiement payer carte virement espèces',
  'forfait formule abonnement offre',
  'bagage valise sac',
  'animal appelle chien chat race',
  'opticien acheté acquis magasin auprès',
  'achat acheté acquis',
  'employeur entreprise travaillez travail',
  'humeur sentez ressenti',
  'carte renvoyée restituée retournée renvoyé',
];

export const relatedTo = relatedIn(groups, spelling.keysOf);
