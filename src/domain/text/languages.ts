/** The languages in which the plugin reads what people write. */
export type Language = 'en' | 'de' | 'fr' | 'es' | 'pt' | 'it' | 'nl' | 'pl' | 'zh' | 'ja';

/** The words of one language, separated by commas; they compare without case. */
export interface LanguageWords {
  /** Not known yet, or not applicable: the same as an empty value, in any property. */
  readonly unknown: string;
  /** Nobody, or nothing. In some properties these are an answer: `contact_by: none`. */
  readonly nobody: string;
}

/** The words in which the plugin reads values, by language. */
const LANGUAGES: Readonly<Record<Language, LanguageWords>> = {
  en: {
    unknown: 'tbd, tba, tbc, t.b.d., t.b.a., t.b.c., n/a, na, n.a., n/k, to be confirmed, to be determined, to be decided, '
      + 'to be announced, to be advised, to be defined, unknown, not known, not known yet, not yet known, not sure, not sure yet, unsure, '
      + 'undecided, unspecified, not applicable, not available, not provided, not specified, not given, not stated, null, nil, undefined, '
      + 'idk, dunno',
    nobody: 'none, no, nobody, no one, noone, no-one, nothing, none yet, nobody yet, no one yet, no name, false',
  },
  de: {
    unknown: 'unbekannt, noch unbekannt, nicht bekannt, noch nicht bekannt, unklar, noch unklar, noch offen, steht noch nicht fest, k.a., '
      + 'k. a., keine angabe, keine angaben, nicht angegeben, wird noch bestätigt, wird noch bekannt gegeben, noch zu klären, zu klären, '
      + 'zu bestätigen',
    nobody: 'niemand, keiner, keine, keines, kein, nein, nichts, entfällt',
  },
  fr: {
    unknown: 'inconnu, inconnue, pas encore connu, non connu, à définir, à confirmer, à déterminer, à préciser, a definir, a confirmer, '
      + 'non précisé, non renseigné, non communiqué, n/d, n/c, sans objet, s/o',
    nobody: 'personne, aucun, aucune, non, rien, néant',
  },
  es: {
    unknown: 'desconocido, desconocida, por confirmar, por definir, por determinar, a confirmar, sin confirmar, sin especificar, '
      + 'no aplica, no disponible, no se sabe, s/d, n/d',
    nobody: 'nadie, ninguno, ninguna, ningún, no, nada',
  },
  pt: {
    unknown: 'desconhecido, desconhecida, por confirmar, por definir, a confirmar, a definir, a determinar, não informado, não se aplica, '
      + 'não disponível, não sei, n/d, n/i',
    nobody: 'ninguém, nenhum, nenhuma, não, nao, nada',
  },
  it: {
    unknown: 'sconosciuto, sconosciuta, ignoto, da definire, da confermare, da determinare, da stabilire, non specificato, '
      + 'non disponibile, non applicabile, non so, non noto, n/d, n.d.',
    nobody: 'nessuno, nessuna, nessun, no, niente, nulla',
  },
  nl: {
    unknown: 'onbekend, nog onbekend, nog niet bekend, niet bekend, nader te bepalen, nog te bepalen, nog te bevestigen, te bevestigen, '
      + 'n.t.b., ntb, n.v.t., nvt, niet van toepassing',
    nobody: 'niemand, geen, nee, niets',
  },
  pl: {
    unknown: 'nieznany, nieznana, nieznane, nie wiadomo, jeszcze nie wiadomo, do ustalenia, do potwierdzenia, do uzgodnienia, nie dotyczy, '
      + 'n/d, b/d',
    nobody: 'nikt, brak, żaden, żadna, nie, nic',
  },
  zh: {
    unknown: '未知, 不明, 待定, 待确认, 待確認, 不详, 不詳, 未定, 不适用, 暂未确定',
    nobody: '无, 無, 没有, 沒有, 暂无, 暫無, 无人, 無人',
  },
  ja: {
    unknown: '未定, 不明, 未確認, 確認中, 調整中, 要確認, 非公開',
    nobody: 'なし, 無し, 無, 該当なし, いない, 特になし',
  },
};

/** The tags of the languages, for `Intl`. */
export const READ_LANGUAGES = Object.keys(LANGUAGES) as Language[];

/** All words of one kind, in all languages. */
export function wordsInAllLanguages(kind: keyof LanguageWords): readonly string[] {
  return Object.values(LANGUAGES).flatMap((words) => words[kind].split(', '));
}
