import type { Words } from '../catalogue';

export const germanSettings = (): Words<'settings'> => ({
  languages: 'Sprachen',
  language: 'Sprache',
  languageAbout: 'Für alles außer deinen Briefen. Englisch, falls es das Plugin in der Sprache von Obsidian nicht gibt.',
  asInObsidian: 'Wie in Obsidian',
  letterLanguage: 'Sprache deiner Briefe',
  letterLanguageAbout: 'Für die mitgelieferten Briefe. „language“ in einer Notiz geht vor.',
  asInTheInterface: 'Wie die Oberfläche',
  spelling: 'Schreibweise und Datum',
  spellingAbout: 'Für die mitgelieferten Briefe auf Englisch.',
  spellings: { british: 'Britisch: 4 December', american: 'Amerikanisch: December 4' },

  yourNotes: 'Deine Gesprächsnotizen',
  folder: 'Ordner der Gespräche',
  folderAbout: 'Notizen in diesem Ordner zählen als Gespräche, und neue werden hier angelegt. '
    + 'Ein fehlender Ordner entsteht mit der ersten. Leer lassen, damit nur Eigenschaft und Tag gelten.',
  typeProperty: 'Eigenschaft für Gespräche',
  typePropertyAbout: 'Notizen mit dieser Eigenschaft und dem Wert darunter zählen als Gespräche.',
  typeValue: 'Wert dieser Eigenschaft',
  typeValueAbout: 'Leer lassen, damit nur Tag und Ordner gelten.',
  tag: 'Tag für Gespräche',
  tagAbout: 'Notizen mit diesem Tag oder einem Tag darunter zählen, wenn sie auch ein Unternehmen, eine Stelle '
    + 'oder Gesprächspartner nennen.',
  excluded: 'Ausgeschlossene Ordner',
  excludedAbout: 'Notizen in diesen Ordnern zählen nie als Gespräche. Ein Ordner je Zeile.',
  excludedExample: 'Vorlagen',
  dateOrder: 'Mehrdeutige Daten',
  dateOrderAbout: 'Ein Datum wie 03/04/2025 kann zwei Tage meinen. Es wird als Unklarheit gezeigt, solange du keine Reihenfolge wählst.',
  dateOrders: { 'ask': 'Als Unklarheit zeigen', 'day-month': 'Tag zuerst', 'month-day': 'Monat zuerst' },
  names: 'Namen der Eigenschaften',
  namesAbout: 'Wie sie in deinen Notizen heißen, falls sie anders heißen. Mehrere Namen mit Kommas trennen.',
  alsoAccepted: (names) => `Ebenfalls gelesen: ${names}.`,
  statusWords: 'Wörter für den Stand',
  statusWordsAbout: 'Deine eigenen Wörter für den Stand einer Bewerbung, in jeder Sprache. Mehrere mit Kommas trennen.',

  workingDays: 'Arbeitstage',
  region: 'Land und Region',
  regionAbout: 'Die Feiertage dort zählen nicht als Arbeitstage. Eine Notiz oder die Notiz ihres Unternehmens kann mit der Eigenschaft '
    + '„country“ ein anderes Land nennen.',
  noRegion: 'Keins',
  unknownRegion: (name) => `„${name}“ ist nicht bekannt. Wähle aus der Liste, oder lass das Feld leer.`,
  weekend: 'Wochenende',
  weekendAbout: 'Die Tage, an denen du dich bei niemandem meldest. Anfangs bestimmt sie dein Land.',
  daysOff: 'Freie Tage',
  daysOffAbout: 'Deine eigenen freien Tage, einer je Zeile, zum Beispiel 2026-12-28.',
  workedDays: 'Zusätzliche Arbeitstage',
  workedDaysAbout: 'Tage am Wochenende und Feiertage, die als Arbeitstage zählen, einer je Zeile, zum Beispiel 2026-12-26.',
  notADate: (text, example) => `„${text}“ ist kein Datum. Schreib es so: ${example}.`,

  checkingIn: 'Nachfragen',
  cadence: 'Wann du zuerst nachfragst',
  cadenceAbout: 'Wenn der Arbeitgeber kein Datum genannt hat. Ein zugesagter Termin geht immer vor.',
  checkIns: 'Anzahl der Nachfragen',
  checkInsAbout: 'Wie oft du nachfragst, bevor du eine Bewerbung abschließt.',

  older: 'Ältere Bewerbungen',
  startFrom: 'Beginnen ab',
  startFromAbout: 'Blendet aus, was vor diesem Tag fällig war. Leer lassen, um alles zu sehen.',
  quietAfter: 'Ohne Nachricht nach (Tagen)',
  quietAfterAbout: (group, usual) => (
    `Eine offene Bewerbung, in der so lange nichts Neues steht, kommt unter „${group}“. 0 schaltet dies aus. Voreinstellung: ${usual}.`
  ),

  letters: 'Deine Briefe',
  myName: 'Dein Name',
  myNameAbout: 'Damit werden deine Briefe unterschrieben.',
  addresses: 'Deine E-Mail-Adressen',
  addressesAbout: 'Werden nie als Adresse eines Kontakts übernommen. Eine je Zeile.',
  templates: 'Ordner der Vorlagen',
  templatesAbout: 'Eine Notiz je Vorlage. Eine Notiz mit dem Namen einer mitgelieferten Vorlage ersetzt diese. '
    + 'Um mit den mitgelieferten zu beginnen, nimm „Briefvorlagen in deinen Vault kopieren“; das legt auch einen fehlenden Ordner an.',
  signature: 'Signatur',
  signatureAbout: 'Steht unter deinem Namen, zum Beispiel deine Telefonnummer.',

  calendar: 'Kalender und Wochenrückblick',
  calendarFile: 'Kalenderdatei',
  calendarFileAbout: 'Wohin „Kalenderdatei schreiben“ deine Gespräche und nächsten Schritte schreibt, '
    + 'für den Kalender auf deinem Smartphone. Ein fehlender Ordner wird angelegt.',
  reviews: 'Ordner der Wochenrückblicke',
  reviewsAbout: 'Wohin „Wochenrückblick schreiben“ seine Notizen schreibt. Ein fehlender Ordner wird angelegt. '
    + 'Leer lassen für die oberste Ebene des Vaults.',

  rules: 'Regeln',
  enabled: 'Eingeschaltet',
  numberAbout: (unit, usual) => `In ${unit === 'days' ? 'Tagen' : 'Arbeitstagen'}. Voreinstellung: ${usual}.`,
  wrongNumber: (most) => `Gib eine ganze Zahl von 0 bis ${most} ein.`,

  unread: 'Einstellungen, die nicht gelesen werden konnten',
  replace: 'Ersetzen',
  keep: 'Behalten',
  fileUnreadable: (reason) => (
    `data.json konnte nicht gelesen werden: ${reason}. Die Datei bleibt, wie sie ist, und Änderungen werden nicht gespeichert.`
  ),
  notSettings: (found) => `gefunden wurde ${found}, erwartet werden Einstellungen in geschweiften Klammern`,
  valuesUnread: (names) => (
    `data.json enthält Werte, die diese Version nicht lesen kann: ${names}. Sie bleiben erhalten, und die Voreinstellungen gelten.`
  ),
  notChanged: (names) => `Nicht geändert, weil das Gespeicherte nicht gelesen werden konnte: ${names}.`,
  notSaved: (reason) => `Deine Einstellungen konnten nicht gespeichert werden: ${reason}. Sie gelten, bis du Obsidian schließt.`,
  fromPlugin: (message) => `Interview Follow-Up: ${message}`,
  unreadableValues: 'Werten, die nicht lesbar sind',
  copyDiffers: (copy, names) => (
    `${copy} ist eine Kopie deiner Einstellungen, die eine Sync-App angelegt hat, und unterscheidet sich in ${names}. `
      + 'Es gelten die Einstellungen hier. Ändere sie, falls die Kopie stimmt, und lösche diese dann.'
  ),
  forbiddenInPath: (path, char) => `„${path}“ kann kein Pfad einer Datei sein: Er enthält ${char}.`,
  lineBreak: 'einen Zeilenumbruch',
  tab: 'einen Tabulator',
  wrongPath: (path) => (
    `„${path}“ geht nicht: Der Name eines Ordners oder einer Datei beginnt und endet nicht mit einem Punkt oder Leerzeichen `
      + 'und ist nicht leer.'
  ),
  notIcs: (path) => `„${path}“ muss auf .ics enden, zum Beispiel Follow-ups.ics.`,
});
