import type { ReadingRow } from '../../text/rows.ts';

/** A person: promised now, or offered. */
export const handoverRows: readonly ReadingRow[] = [
  {
    act: 'promises-human',
    says: [
      '{ich} verbinde|verbinden|übergebe|übergeben sie|dich|euch ..6',
      '{ich} ..2 stelle|leite|hole|hol ..7 durch|weiter|dazu|ran ..2',
      'verbinde|übergebe|stelle|hole|hol|leite|gebe|reiche ..7 {person} ..6',
      '{person} ..3 übernimmt|übernehmen|meldet_sich|ist_gleich|kümmert_sich|schaltet|kommt_dazu|ist_jetzt|liest_mit ..4',
      '{ich} ..8 {person} ..3 weiter|weitergeleitet|weitergegeben|dazu|durch|übergeben|verbunden|hinzu',
      'werden|wirst|werde|sind|bist ..2 jetzt|nun|gleich|sofort|direkt|umgehend ..4 verbunden|weitergeleitet|durchgestellt|weiterverbunden',
      'werden|wird|wirst ..5 {person} ..2 verbunden|weitergeleitet|übergeben|übernommen|durchgestellt',
    ],
    unless: [
      '?',
      'wenn|falls|sobald|möchten_sie|möchtest|auf_wunsch|gern_auch|könnte|kann_ich|können_wir|würde',
      'nicht|kein|keine|keinen',
      'innerhalb|werktagen|tagen|stunden|per_mail|schriftlich',
      '{person} ..2 erreichen_sie|erreichbar',
    ],
    hits: [
      'Ich verbinde Sie mit einer Kollegin.',
      'Ein Mitarbeiter übernimmt gleich.',
      'Sie werden jetzt mit dem Kundenservice verbunden.',
      'Ich hol dir die Mira aus dem Support-Team dazu.',
    ],
    misses: ['Möchten Sie mit einem Mitarbeiter sprechen?', 'Ich verbinde damit keine Kosten.'],
  },
  {
    act: 'offers-human',
    says: [
      '{darf}|lieber ..8 {person} ..6 {reden}',
      'auf_wunsch|gern|gerne|alternativ|jederzeit ..5 {person}',
      'wenn|falls sie|du ..6 {person} ..6',
      '{typ} ..3 mensch|agent|mitarbeiter|berater|person|service|hilfe|beratung',
      '{person} ..2 erreichen_sie|erreichst_du ..4',
      'verbinden|weiterleiten|durchstellen ..4 ?',
      'lieber ..4 {person} ..4 ?',
    ],
    unless: ['{person} ..1 nicht|keine', 'niemand|niemanden|keinen|keine|keiner ..9', 'ticket|nummer ..2 nennen'],
    anyScope: true,
    hits: [
      'Möchten Sie mit einem Mitarbeiter sprechen?',
      'Soll ich dich mit einer Kollegin verbinden?',
      'Schreiben Sie MITARBEITER, um mit jemandem zu sprechen.',
    ],
    misses: [
      'Ein Mitarbeiter hat Ihre Nummer notiert.',
      'Hier ist niemand, mit dem ich Sie verbinden könnte.',
      'Es gibt keinen Mitarbeiter, mit dem Sie sprechen könnten.',
    ],
  },
];
