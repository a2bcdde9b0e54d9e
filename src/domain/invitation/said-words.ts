const REFUSAL = new RegExp([
  String.raw`\b(?:(?:not|n.t|unable to) (?:be )?(?:moving|move|proceed(?:ing)?|progress(?:ing)?|taking|take|go(?:ing)?) (?:your application |you )?(?:forward|ahead|further|to the next)|`,
  String.raw`(?:not|n.t) (?:to )?(?:proceed|progress|continue)(?:ing)? with your (?:application|candidacy)|(?:not|n.t) been (?:successful|selected|shortlisted)|(?:were|was|are|been) unsuccessful|`,
  String.raw`(?:decided|chosen|opted|going) (?:to (?:proceed|move forward|go|continue) )?with (?:another|other|a different) (?:candidate|applicant)s?|(?:position|role|vacancy) has (?:now |already )?been filled|`,
  String.raw`regret to inform|(?:pursue|selected|hired) (?:other|another) (?:candidate|applicant)s?|not (?:able )?to offer you|will not be inviting|`,
  String.raw`(?:für|zugunsten) (?:eine[nrs]?|andere[nr]?) (?:andere[nr]? )?(?:bewerber|kandidat|mitbewerber)\p{L}*|(?:leider )?(?:nicht|keine) (?:weiter )?(?:berücksichtig|in die engere|zusage|positive)\p{L}*|absagen müssen|eine absage|`,
  String.raw`(?:pas|ne) (?:été )?(?:retenu|donner suite|en mesure de donner)\p{L}*|candidature n.a pas|no (?:ha sido|has sido|hemos) (?:seleccionad|continuar)\p{L}*|hemos decidido continuar con otros|não (?:foi|avançar|seguir)\p{L}*[^.]{0,30}candidatur|`,
  String.raw`seguir com outros candidatos|(?:abbiamo deciso di )?(?:proseguire|procedere) con altri candidati|non (?:è stat[ao] selezionat[ao])|(?:helaas )?(?:voor een andere kandidaat|niet verder)|`,
  String.raw`(?:nie )?zdecydowaliśmy się na (?:innego|inną)|wybraliśmy innego)`,
].join(''), 'iu');

/** Whether the text refuses an application. */
export function speaksOfRefusal(text: string): boolean {
  return REFUSAL.test(text);
}

const MOVE = /\b(?:mov(?:e|ed|ing) (?:our|the|your|it|this)|need to move|have to move|(?:been|be|is|was) moved|reschedul\p{L}*|re-schedul\p{L}*|postpon\p{L}*|push(?:ed)? (?:back|our|the|your)|bring forward|change (?:of|to|in|the|our|your) (?:time|date|interview|schedule)|new (?:time|date|slot)\b|verschieb\p{L}*|verschoben|verleg(?:en|t)|neue[rn]? termin|umplan\p{L}*|umdispon\p{L}*|déplac\p{L}*|report(?:er|é|ée|ons)|décal\p{L}*|reprogram\p{L}*|aplaz\p{L}*|reagend\p{L}*|remarc\p{L}*|adia\p{L}*|spost(?:are|ato|iamo)|rinvi\p{L}*|verzet\p{L}*|verplaats\p{L}*|przeło\p{L}*|przesun\p{L}*)|改期|変更|延期/iu;

/** Whether the text gives an interview another time. */
export function speaksOfMove(text: string): boolean {
  return MOVE.test(text);
}

const CALLED_OFF = /\b(?:(?:interview|meeting|call|appointment)\b[^.!?\n]{0,40}\b(?:is|has been|was|have to|must)\b[^.!?\n]{0,20}\bcancel\p{L}*|cancel(?:l?ing)? (?:our|your|the) (?:interview|meeting|call|appointment)|(?:gespräch|termin)\b[^.!?\n]{0,40}\b(?:abgesagt|entfällt|absagen)|entretien\b[^.!?\n]{0,30}\bannulé|entrevista\b[^.!?\n]{0,30}\bcancelad\p{L}*|colloquio\b[^.!?\n]{0,30}\bannullat\p{L}*)/iu;

/** Whether the text calls an interview off. */
export function speaksOfCancellation(text: string): boolean {
  return CALLED_OFF.test(text) && !speaksOfMove(text);
}

const MEETING = /\b(?:interview\p{L}*|meet(?:ing)?|call|chat|conversation|speak|talk|discuss\p{L}*|appointment|slot|availability|available|assessment|panel|video|zoom|teams|on-?site|vorstellungsgespräch\p{L}*|gespräch\p{L}*|kennenlern\p{L}*|termin\p{L}*|treffen|einlad\p{L}*|telefon\p{L}*|anrufen|sprechen|unterhalten|entretien\p{L}*|rencontr\p{L}*|échang\p{L}*|rendez-vous|disponib\p{L}*|entrevista\p{L}*|reunión|reunião|conversa\p{L}*|llamada|cita|colloqui\p{L}*|incontr\p{L}*|appuntamento|gesprek\p{L}*|afspraak|kennismak\p{L}*|sollicitatie\p{L}*|rozmow\p{L}*|spotkani\p{L}*)\b|面试|面接|面談|面谈/iu;

/** Whether the text speaks of people who meet. */
export function speaksOfMeeting(text: string): boolean {
  return MEETING.test(text);
}

const ROLE_WORDS = String.raw`(?:role|position|job|vacancy|opening|post|opportunity)`;
const TITLE = String.raw`(?<role>\p{Lu}[\p{L}\p{N}+#.&’'-]*(?:(?:\s(?:of|and|for|de|du|des|in|im|für|&|[-–/])\s|\s|\s?/\s?)[\p{L}\p{N}+#.&’'()-]+){0,6}?)`;
const ROLES: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:for|about|regarding|re|as|our|the)\s+(?:the\s+|our\s+|an?\s+)?(?:open\s+|vacant\s+)?${TITLE}\s${ROLE_WORDS}\b`, 'u'),
  new RegExp(String.raw`\b${ROLE_WORDS}\s+(?:of|as)\s+(?:an?\s+|the\s+)?${TITLE}(?=\s(?:at|with|in|on|for|is|has|and)\b|[,.;:!?\n(]|$)`, 'u'),
  new RegExp(String.raw`(?:^|\n)\s*(?:Role|Position|Job title|Job|Stelle|Poste|Puesto|Vaga|Posizione|Functie|Stanowisko)\s?:\s*${TITLE}\s*(?:\n|$)`, 'u'),
  new RegExp(String.raw`\b(?:Stelle|Position|Rolle|Vakanz|Bewerbung|Vorstellungsgespräch|Gespräch|Interview)\s+(?:als|zur|zum|des|der|einer|eines)\s+${TITLE}(?=\s(?:bei|am|in|zu|um|und|für|ist|einladen|mit|freuen)\b|\s\([mwdfxi/]{3,7}\)|[,.;:!?\n(]|$)`, 'u'),
  new RegExp(String.raw`\b(?:poste de|puesto de|vaga de|cargo de|posizione di|ruolo di|functie van|stanowisko)\s+${TITLE}(?=\s(?:chez|en|em|na|da|presso|bij|w|le|el|il)\b|[,.;:!?\n(]|$)`, 'u'),
];

/** The role, if the text says it in so many words: "for the Backend Engineer role". */
export function saidRole(texts: readonly string[]): string | null {
  for (const text of texts) {
    const found = ROLES.map((pattern) => pattern.exec(text.slice(0, MAX_SEARCHED))?.groups?.['role']?.trim()).find((role) => role !== undefined);
    if (found !== undefined && found.length > 2) return found.replace(/^(?:Interview|Gespräch)\s(?:for|als)\s/u, '');
  }
  return null;
}

/** In characters: what matters is said at the beginning. */
const MAX_SEARCHED = 20_000;

const ORDINAL = String.raw`(?:first|second|third|fourth|final|last|next|1st|2nd|3rd|4th|initial|introductory)`;
const ROUND = new RegExp([
  String.raw`\b(?:${ORDINAL}[- ]?(?:round|stage|interview)(?:\s(?:interview))?|(?:round|stage|interview)\s?(?:#\s?)?[1-6](?!\d)|(?:erste|zweite|dritte|letzte)s?[rn]? (?:runde|gespräch|vorstellungsgespräch|interview)|`,
  String.raw`(?:erst|zweit|dritt)gespräch|[1-4]\. (?:runde|gespräch|vorstellungsgespräch)|(?:premier|deuxième|second|troisième|dernier) entretien|(?:primera|segunda|tercera|última) entrevista|`,
  String.raw`(?:primeira|segunda|terceira|última) entrevista|(?:primo|secondo|terzo|ultimo) colloquio|(?:eerste|tweede|derde|laatste) (?:gesprek|ronde)|(?:pierwsza|druga|trzecia) rozmowa)(?!\p{L})`,
].join(''), 'iu');
const NAMED_ROUND = /\b(?:phone screen|recruiter (?:screen|call)|screening(?: call| interview)?|technical (?:interview|screen|round)|coding interview|system design(?: interview)?|panel interview|hiring manager (?:interview|call|round)|culture(?:[- ]fit)? interview|case interview|take-home review|fachgespräch|kennenlerngespräch|telefoninterview|assessment cent(?:er|re))\b/iu;

/** The round as the text calls it; names of rounds count in the title alone. */
export function saidRound(title: string, text: string): string | null {
  return ROUND.exec(title)?.[0] ?? NAMED_ROUND.exec(title)?.[0] ?? ROUND.exec(text.slice(0, MAX_SEARCHED))?.[0] ?? null;
}
