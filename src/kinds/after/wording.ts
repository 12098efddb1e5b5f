import type { Wording } from "../../wording/languages/language.ts";

/** What this kind alone says, by its English. */
export const wording: Wording = {
  de: {
    "column|close": "Schlusskurs",
    "{0}: {1} {2}, last on {3}.": "{0}: {1} {2}, zuletzt am {3}.",
    "{0}: {1}, each time on its first session, {2}.": "{0}: {1}, jeweils am ersten Handelstag, {2}.",
    "The latest {0} are listed.": "Die letzten {0} sind aufgeführt.",
    "an event is the first close that far below the highest close up to then; the next comes only after a new record":
      "ein Ereignis ist der erste Schlusskurs so weit unter dem bis dahin höchsten; das nächste zählt erst nach einem neuen Rekord",
    "an event is the first close that meets the condition when the close before it did not":
      "ein Ereignis ist der erste Schlusskurs, der die Bedingung erfüllt, nachdem der vorige sie nicht erfüllt hat",
    "{0} fell {1} below its record": "{0:der} fiel {1} unter den Rekord",
    "{0} after {1}: {2}.": "{0} nach „{1}“: {2}.",
    "after {0}: {1}.": "Nach „{0}“: {1}.",
    '"{0}" has not happened {1}.': "{1} gab es keinen Fall von „{0}“.",
    '"{0}" did not happen {1}.': "{1} gab es keinen Fall von „{0}“.",
    "{0} from the close of each event to the last session on or before the end of each horizon; {1}, each time on its first session, {2}.":
      "{0} vom Schlusskurs jedes Ereignisses bis zum letzten Handelstag des jeweiligen Zeitraums; {1}, jeweils am ersten Handelstag, {2}.",
    "{0} from the close of each event to the last session on or before the end of each horizon; {1}, {2}, {3}.":
      "{0} vom Schlusskurs jedes Ereignisses bis zum letzten Handelstag des jeweiligen Zeitraums; {1}, {2}, {3}.",
    "{0} from the close of each event to the end of the next calendar week or month; {1}, {2}, {3}.":
      "{0} vom Schlusskurs jedes Ereignisses bis zum Ende der nächsten Kalenderwoche oder des nächsten Monats; {1}, {2}, {3}.",
    "once per run, on the last session of the unit that completes it":
      "einmal je Serie, am letzten Handelstag des Zeitraums, mit dem sie diese Länge erreicht",
    "each time, on its last session": "jedes Mal, am letzten Handelstag",
    "{0} rose {1} or more in a day": "{0:der} stieg um {1} oder mehr an einem Tag",
    "{0} fell {1} or more in a day": "{0:der} fiel um {1} oder mehr an einem Tag",
    "{0} rose {1} or more in a week": "{0:der} stieg um {1} oder mehr in einer Woche",
    "{0} fell {1} or more in a week": "{0:der} fiel um {1} oder mehr in einer Woche",
    "{0} rose {1} or more in a month": "{0:der} stieg um {1} oder mehr in einem Monat",
    "{0} fell {1} or more in a month": "{0:der} fiel um {1} oder mehr in einem Monat",
    "{0} {1} after {2}: {3}.": "{0}, {1} nach „{2}“: {3}.",
    "{0} {1}, last on {2}; overlapping horizons all count.": "{0} {1}, zuletzt am {2}; sich überschneidende Zeiträume zählen alle.",
    "return = close at the horizon ÷ close of the event − 1; horizons that have not ended are left out":
      "Rendite = Schlusskurs am Ende des Zeitraums ÷ Schlusskurs des Ereignisses − 1; nicht beendete Zeiträume bleiben außer Betracht",
    "{0} closed above {1}": "{0:der} schloss über {1}",
    "{0} closed below {1}": "{0:der} schloss unter {1}",
    "the RSI of {0} rose above {1}": "RSI {0:des} stieg über {1}",
    "the RSI of {0} fell below {1}": "RSI {0:des} fiel unter {1}",
    "a golden cross in {0}": "Golden Cross {0:im}",
    "a death cross in {0}": "Death Cross {0:im}",
    "{0} closed {1} or more below its record": "{0:der} schloss {1} oder mehr unter dem Rekord",
    "{0} rose {1} in a row": "{0:der} stieg {1} in Folge",
    "{0} fell {1} in a row": "{0:der} fiel {1} in Folge",
  },
  fr: {
    "column|close": "clôture",
    "{0}: {1} {2}, last on {3}.": "{0} : {1} {2}, la dernière le {3}.",
    "{0}: {1}, each time on its first session, {2}.": "{0} : {1}, chaque fois à sa première séance, {2}.",
    "The latest {0} are listed.": "Les {0} derniers sont indiqués.",
    "an event is the first close that far below the highest close up to then; the next comes only after a new record":
      "un événement est la première clôture aussi loin sous la plus haute jusque-là ; le suivant ne compte qu'après un nouveau record",
    "an event is the first close that meets the condition when the close before it did not":
      "un événement est la première clôture qui remplit la condition alors que la précédente ne la remplissait pas",
    "{0} fell {1} below its record": "{0:le} a chuté à {1} sous son record",
    "{0} after {1}: {2}.": "{0} après « {1} » : {2}.",
    "after {0}: {1}.": "Après « {0} » : {1}.",
    '"{0}" has not happened {1}.': "Aucun cas {1} de « {0} ».",
    '"{0}" did not happen {1}.': "Aucun cas {1} de « {0} ».",
    "{0} from the close of each event to the last session on or before the end of each horizon; {1}, each time on its first session, {2}.":
      "{0}, de la clôture de chaque événement à la dernière séance de chaque horizon ; {1}, chaque fois à sa première séance, {2}.",
    "{0} from the close of each event to the last session on or before the end of each horizon; {1}, {2}, {3}.":
      "{0}, de la clôture de chaque événement à la dernière séance de chaque horizon ; {1}, {2}, {3}.",
    "{0} from the close of each event to the end of the next calendar week or month; {1}, {2}, {3}.":
      "{0}, de la clôture de chaque événement à la fin de la semaine ou du mois civil qui suit ; {1}, {2}, {3}.",
    "once per run, on the last session of the unit that completes it":
      "une fois par série, à la dernière séance de la période qui atteint cette longueur",
    "each time, on its last session": "chaque fois, à sa dernière séance",
    "{0} rose {1} or more in a day": "{0:le} a progressé de {1} ou plus en un jour",
    "{0} fell {1} or more in a day": "{0:le} a baissé de {1} ou plus en un jour",
    "{0} rose {1} or more in a week": "{0:le} a progressé de {1} ou plus en une semaine",
    "{0} fell {1} or more in a week": "{0:le} a baissé de {1} ou plus en une semaine",
    "{0} rose {1} or more in a month": "{0:le} a progressé de {1} ou plus en un mois",
    "{0} fell {1} or more in a month": "{0:le} a baissé de {1} ou plus en un mois",
    "{0} {1} after {2}: {3}.": "{0}, {1} après « {2} » : {3}.",
    "{0} {1}, last on {2}; overlapping horizons all count.":
      "{0} {1}, la dernière le {2} ; les périodes qui se chevauchent comptent toutes.",
    "return = close at the horizon ÷ close of the event − 1; horizons that have not ended are left out":
      "rendement = clôture au terme ÷ clôture de l'événement − 1 ; les périodes non terminées sont laissées de côté",
    "{0} closed above {1}": "{0:le} a clôturé au-dessus de {1}",
    "{0} closed below {1}": "{0:le} a clôturé sous {1}",
    "the RSI of {0} rose above {1}": "RSI {0:du} passé au-dessus de {1}",
    "the RSI of {0} fell below {1}": "RSI {0:du} passé sous {1}",
    "a golden cross in {0}": "golden cross {0:du}",
    "a death cross in {0}": "death cross {0:du}",
    "{0} closed {1} or more below its record": "{0:le} a clôturé à {1} ou plus sous son record",
    "{0} rose {1} in a row": "{0:le} a progressé {1} d'affilée",
    "{0} fell {1} in a row": "{0:le} a baissé {1} d'affilée",
  },
};
