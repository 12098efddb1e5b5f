import type { Locale } from "../../wording/locale.ts";

/** Why something could not be posted, in the words of Discord and of the ledger, which are English. */
const REASONS: Readonly<Record<Exclude<Locale, "en">, Readonly<Record<string, string>>>> = {
  de: {
    "Unknown Channel": "unbekannter Kanal",
    "Unknown Guild": "unbekannter Server",
    "Missing Access": "kein Zugriff",
    "Missing Permissions": "fehlende Berechtigungen",
    "Cannot send messages to this user": "dieser Person kann keine Nachricht geschickt werden",
    "Invalid Form Body": "Discord nimmt die Nachricht nicht an",
    "Cannot execute action on this channel type": "in einem Kanal dieser Art geht das nicht",
    "Cannot send messages in a non-text channel": "in einen Kanal ohne Text kann nicht geschrieben werden",
    "Thread is archived": "der Thread ist archiviert",
    "“Read Message History” is missing": "„Nachrichtenverlauf anzeigen“ fehlt",
    "the history of the channel cannot be read: the bot lacks “Read Message History”":
      "der Verlauf des Kanals lässt sich nicht lesen: Dem Bot fehlt „Nachrichtenverlauf anzeigen“",
    "delayed before it was sent": "vor dem Senden aufgehalten",
    // as the ledger has it from earlier versions
    "held up before it was sent": "vor dem Senden aufgehalten",
    "its record in the ledger cannot be read": "sein Eintrag lässt sich nicht lesen",
    "other side closed": "die Verbindung wurde getrennt",
  },
  fr: {
    "Unknown Channel": "salon inconnu",
    "Unknown Guild": "serveur inconnu",
    "Missing Access": "pas d'accès",
    "Missing Permissions": "permissions manquantes",
    "Cannot send messages to this user": "aucun message ne peut être envoyé à cette personne",
    "Invalid Form Body": "Discord ne prend pas le message",
    "Cannot execute action on this channel type": "impossible dans un salon de ce type",
    "Cannot send messages in a non-text channel": "impossible d'écrire dans un salon sans texte",
    "Thread is archived": "le fil est archivé",
    "“Read Message History” is missing": "« Voir les anciens messages » manque",
    "the history of the channel cannot be read: the bot lacks “Read Message History”":
      "l'historique du salon ne peut pas être lu : il manque au bot « Voir les anciens messages »",
    "delayed before it was sent": "retenu avant l'envoi",
    // as the ledger has it from earlier versions
    "held up before it was sent": "retenu avant l'envoi",
    "its record in the ledger cannot be read": "sa trace ne peut pas être lue",
    "other side closed": "la connexion a été coupée",
  },
};

/** A reason in a language; as Discord gives it where the language has no words for it. */
export function reasonIn(why: string, locale: Locale): string {
  return locale === "en" ? why : (REASONS[locale][why] ?? why);
}
