import { wordSet } from '../text/word-set';
import type { Status } from './status';

/** What a phrase says: a status, or `early`, a step before any outcome (the application was sent, a call was had). */
export type StatusMeaning = Status | 'early';

/**
 * The phrases that say a status by themselves, in the languages that the plugin reads. An ambiguous word ("abgesagt" can refer to a
 * meeting or to an applicant) is left out: a person can add it in the settings.
 */
export const STATUS_PHRASES: Readonly<Record<StatusMeaning, string>> = {
  'scheduled': 'scheduled, booked, confirmed, upcoming, planned, invited, arranged, geplant, planifié, prévu, programado, programada, '
    + 'agendado, programmato, gepland, zaplanowane, 已安排, 予定',
  'waiting': 'waiting, pending, awaiting, under review, in review, interviewed, done, completed, held, decision pending, on hold, '
    + 'ausstehend, warte auf antwort, en attente, en espera, pendiente, aguardando, in attesa, in afwachting, w toku, 等待中, 待定, 結果待ち, 選考中',
  'offer': 'offer, offered, final offer, an offer, the offer, job offer, negotiating, negotiation, offer received, received offer, '
    + 'received an offer, got offer, got an offer, got the offer, have an offer, offer made, made an offer, made me an offer, '
    + 'offer extended, extended an offer, offered the job, offered me the job, offered the role, offered the position, '
    + 'was offered the job, offer letter, offer in hand, offer on the table, angebot, angebot erhalten, zusage, zusage erhalten, '
    + 'vertragsangebot, offre, offre reçue, oferta, oferta recibida, proposta, proposta recebida, oferta recebida, offerta, '
    + 'offerta ricevuta, aanbod, aanbod ontvangen, oferta otrzymana, 录用, 内定',
  'accepted': 'accepted, hired, signed, got hired, got the job, offer accepted, offer signed, accepted offer, accepted the offer, '
    + 'accepted an offer, accepted the job, accepted job, accepted the role, accepted the position, job accepted, signed the offer, '
    + 'signed offer, signed contract, signed the contract, contract signed, angenommen, angebot angenommen, vertrag unterschrieben, '
    + 'offre acceptée, oferta aceptada, oferta aceita, proposta aceita, offerta accettata, aanbod geaccepteerd, oferta przyjęta, 已接受, 内定承諾',
  'declined': 'declined, offer declined, declined offer, declined the offer, declined an offer, turned down offer, '
    + 'turned down the offer, offer turned down, declined the job, declined the role, declined the position, angebot abgelehnt, '
    + 'offre refusée, offre déclinée, oferta rechazada, oferta recusada, proposta recusada, offerta rifiutata, aanbod afgewezen, '
    + 'oferta odrzucona, 内定辞退',
  'rejected': 'rejected, rejection, unsuccessful, refused, no go, nogo, not eligible, not selected, not successful, not hired, denied, '
    + 'failed, not chosen, not progressing, not moving forward, not proceeding, auto rejected, rejected me, they rejected me, '
    + 'got rejected, was rejected, i was rejected, been rejected, application rejected, application unsuccessful, '
    + 'application declined by employer, rejection received, received rejection, received a rejection, got a rejection, got rejection, '
    + 'rejection email, rejection letter, rejection call, was not selected, no longer under consideration, no longer being considered, '
    + 'position filled, abgelehnt, absage, absage erhalten, refusé, refusée, refus, rejeté, rechazado, rechazada, rejeitado, rejeitada, '
    + 'recusado, recusada, rifiutato, rifiutata, respinto, afgewezen, afwijzing, odrzucone, odrzucony, odrzucona, odmowa, 被拒, 拒信, 不採用, '
    + 'お見送り',
  'withdrawn': 'withdrawn, withdrew, i withdrew, cancelled, canceled, dropped, dropped out, pulled out, i pulled out, '
    + 'application withdrawn, withdrew application, withdrew my application, withdrawn by me, zurückgezogen, bewerbung zurückgezogen, '
    + 'candidature retirée, candidatura retirada, retirado, retirada, ritirato, ritirata, ingetrokken, teruggetrokken, wycofane, wycofana, '
    + '已放弃, 辞退',
  'no-response': 'no response, ghosted, no reply, no answer, never heard back, silence, got ghosted, ghosted me, they ghosted me, '
    + 'was ghosted, been ghosted, keine antwort, keine rückmeldung, sans réponse, pas de réponse, sin respuesta, sem resposta, '
    + 'nessuna risposta, geen reactie, geen antwoord, brak odpowiedzi, 无回复, 返信なし',
  'early': 'wishlist, reviewing, open, to apply, not applied, applied, submitted, sent, screening, recruiter screen, phone screen, screen, '
    + 'round, in talks, interview, interviewing, interviews, in progress, active, new, saved, bookmarked, passed, cleared, advanced, '
    + 'assessment, take home, take home test, final, final round, onsite, on site, technical, beworben, bewerbung gesendet, postulé, '
    + 'candidature envoyée, postulado, candidatado, candidatura inviata, gesolliciteerd, wysłane, aplikowano, 已投递, 応募済み',
};

/** Used for meetings as often as for applications: with a round's name near them, they are not an outcome. */
export const APPOINTMENT_WORDS: ReadonlySet<string> = new Set([
  'accepted', 'declined', 'signed', 'turned down', 'cancelled', 'canceled', 'dropped', 'failed', 'refused', 'denied', 'angenommen',
]);

/** What names a round. */
export const ROUND_WORDS = wordSet(
  'interview interviews round rounds stage loop screen screening call chat intro initial first second third fourth last final onsite on '
  + 'site phone video technical tech hr panel take home takehome assessment coding code test task challenge case study presentation '
  + 'culture fit hiring manager recruiter one two three four st nd rd th gespräch vorstellungsgespräch interviewrunde runde entretien '
  + 'entrevista colloquio gesprek',
);

/** What leads to a round: "rejected after the final". */
export const ROUND_PREPOSITIONS = wordSet(
  'after at in on following post during before of nach après tras después dopo na',
);

/** What leads to a channel or a name: "by email", "from Acme". */
export const NAME_PREPOSITIONS = wordSet(
  'by via from at with per through over von per durch par de por da van',
);

/** Words that may come with an outcome without changing it. */
export const BESIDE_WORDS = wordSet(
  'the a an my me we status outcome result update final finally sadly unfortunately sorry yay yes hooray verbal verbally written formal '
  + 'formally official officially automatic automated standard generic on today yesterday dated monday tuesday wednesday thursday friday '
  + 'saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march april may june july august september october '
  + 'november december jan feb mar apr jun jul aug sep sept oct nov dec st nd rd th',
);

/** Denial, hope, condition, or somebody else: nobody's name, and with one of these a text says no outcome. */
export const DOUBT_WORDS = wordSet(
  'no not never none nothing without maybe perhaps probably likely unlikely possible possibly expected expecting expect hope hoping '
  + 'hopefully if unless until unsure almost nearly soon tomorrow next pending tbc tbd else someone somebody another other others '
  + 'competitor friend colleague they them rescinded revoked retracted pulled lapsed expired conditional conditions but still yet',
);
