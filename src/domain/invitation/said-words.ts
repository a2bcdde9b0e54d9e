import { phrases } from './phrases';

/** How applications are turned down. */
const REFUSAL = phrases([
  '(?:not|n.t|unable to) (?:be )?(?:moving|move|progress(?:ing)?|go(?:ing)?) (?:your application |you )?(?:forward|ahead|further)',
  '(?:not|n.t|unable to) (?:be )?proceed(?:ing)? (?:your application |you )?(?:forward|further)',
  '(?:not|n.t) (?:be )?(?:taking|take|moving|move) your application (?:any )?(?:forward|further)',
  'not (?:be )?(?:inviting|able to offer) you',
  '(?:not|n.t) (?:to )?(?:proceed|progress|continue)(?:ing)? with your (?:application|candidacy)',
  '(?:not|n.t) been (?:successful|selected|shortlisted)', '(?:was|were|are|been) unsuccessful', 'regret to inform',
  '(?:pursue|selected|hired|chosen) (?:other|another|a different) (?:candidate|applicant)s?',
  '(?:decided|chosen|opted|going) (?:to (?:proceed|move forward|go|continue) )?with (?:other|another|a different) candidates?',
  '(?:proceed|move forward|go|continue) with (?:other|another|a different) applicants?',
  '(?:position|role|vacancy) has (?:now |already )?been filled',
  String.raw`(?:für|zugunsten) (?:eine[nrs]? )?andere[nrs]? (?:bewerber|kandidat|mitbewerber)\p{L}*`, 'absagen müssen',
  '(?:eine|ihnen) (?:leider )?(?:eine )?absage',
  String.raw`(?:leider )?(?:nicht|keine) (?:weiter )?(?:berücksichtig\p{L}*|in die engere|zusage|positive)`,
  String.raw`pas (?:été )?(?:retenue?|donner(?: une)? suite|en mesure de donner)`, String.raw`candidature n.a pas`,
  String.raw`no (?:ha|has) sido seleccionad\p{L}*`, 'hemos decidido (?:continuar|seguir) con otr[oa]s',
  String.raw`no (?:vamos a|podemos) continuar con (?:tu|su) candidatura`,
  String.raw`não (?:foi selecionad\p{L}*|(?:vamos )?avançar com a sua candidatura)`, 'seguir com outros candidatos',
  '(?:proseguire|procedere) con altri candidati', String.raw`non (?:è stat[ao] selezionat\p{L}*|possiamo procedere)`,
  'voor een andere kandidaat', 'niet (?:verder|door) (?:te )?gaan met (?:je|uw) sollicitatie',
  String.raw`na (?:innego|inną) kandydat\p{L}*`,
]);

/** Whether the text turns an application down. */
export function speaksOfRefusal(text: string): boolean {
  return REFUSAL().test(text);
}

/** How interviews are given another time. */
const MOVE = phrases([
  '(?:move|moved|moving) (?:our|the|your|it|this)', '(?:need|have|had) to move', '(?:been|be|is|was) moved', String.raw`re-?schedul\p{L}*`,
  String.raw`postpon\p{L}*`, 'push(?:ed)? (?:back|our|the|your)', 'bring forward',
  'change (?:of|to|in|the|our|your) (?:time|date|interview|schedule)', 'interview moved', 'new (?:time|date|slot)',
  String.raw`verschieb\p{L}*`, 'verschoben', 'verleg(?:en|t)', 'neue[rn]? termin', String.raw`umplan\p{L}*`, String.raw`umdispon\p{L}*`,
  String.raw`déplac\p{L}*`, 'report(?:er|é|ée|ons)', String.raw`décal\p{L}*`, String.raw`reprogram\p{L}*`, String.raw`aplaz\p{L}*`,
  String.raw`reagend\p{L}*`, String.raw`remarc\p{L}*`, String.raw`adia(?:r|mos|do|da|mento)`, String.raw`spost(?:are|ato|iamo)`,
  String.raw`rinvi\p{L}*`, String.raw`verzet\p{L}*`, String.raw`verplaats\p{L}*`, String.raw`przeło\p{L}*`, String.raw`przesun\p{L}*`,
]);
const MOVE_EASTERN = /改期|変更|延期/;

/** Whether the text gives an interview another time. */
export function speaksOfMove(text: string): boolean {
  return MOVE().test(text) || MOVE_EASTERN.test(text);
}

const CALLED_OFF = phrases([
  String.raw`(?:interview|meeting|call|appointment)[^.!?\n]{0,40} (?:is|has been|was|been)[^.!?\n]{0,20} cancel\p{L}*`,
  String.raw`cancel(?:l?ing)? (?:our|your|the) (?:interview|meeting|call|appointment)`,
  String.raw`(?:gespräch|vorstellungsgespräch|termin)[^.!?\n]{0,40} (?:abgesagt|entfällt|absagen)`,
  String.raw`entretien[^.!?\n]{0,30} annulé`, String.raw`entrevista[^.!?\n]{0,30} cancelad\p{L}*`,
  String.raw`colloquio[^.!?\n]{0,30} annullat\p{L}*`, String.raw`gesprek[^.!?\n]{0,30} geannuleerd`,
]);

/** Whether the text calls an interview off, and names no other time for it. */
export function speaksOfCancellation(text: string): boolean {
  return CALLED_OFF().test(text) && !speaksOfMove(text);
}

/** People who meet. */
const MEETING = phrases([
  String.raw`interview\p{L}*`, 'meet(?:ing)?', 'call', 'chat', 'conversation', 'speak', 'talk', String.raw`discuss\p{L}*`, 'appointment',
  'slot', 'availability', 'available', 'assessment', 'panel', 'video', 'zoom', 'teams', 'on-?site',
  String.raw`(?:vorstellungs|kennenlern)?gespräch\p{L}*`, String.raw`kennenlern\p{L}*`, String.raw`(?:interview|telefon)?termin\p{L}*`,
  'treffen', String.raw`einlad\p{L}*`, String.raw`telefon\p{L}*`, 'anrufen', 'sprechen', 'unterhalten', String.raw`entretien\p{L}*`,
  String.raw`rencontr\p{L}*`, String.raw`échang\p{L}*`, 'rendez-vous', String.raw`disponib\p{L}*`, String.raw`entrevista\p{L}*`, 'reunión',
  'reunião', String.raw`conversa\p{L}*`, 'llamada', 'cita', String.raw`colloqui\p{L}*`, String.raw`incontr\p{L}*`, 'appuntamento',
  String.raw`\p{L}*gesprek\p{L}*`, 'afspraak', String.raw`kennismak\p{L}*`, String.raw`rozmow\p{L}*`, String.raw`spotkani\p{L}*`,
]);
const MEETING_EASTERN = /面试|面接|面談|面谈/;

/** Whether the text speaks of people who meet. */
export function speaksOfMeeting(text: string): boolean {
  return MEETING().test(text) || MEETING_EASTERN.test(text);
}

const INTERVIEW = phrases([
  String.raw`\p{L}*interview\p{L}*`, String.raw`(?:vorstellungs|bewerbungs|kennenlern)gespräch\p{L}*`, String.raw`entretien\p{L}*`,
  String.raw`entrevista\p{L}*`, String.raw`colloqui\p{L}*`, String.raw`sollicitatie\p{L}*`, 'rozmowa kwalifikacyjna',
]);
const INTERVIEW_EASTERN = /面试|面接|面談|面谈/;

/** Whether the title of an event calls it an interview. */
export function speaksOfInterview(title: string): boolean {
  return INTERVIEW().test(title) || INTERVIEW_EASTERN.test(title);
}
