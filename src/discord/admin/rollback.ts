import { ButtonStyle, ComponentType } from "discord.js";
import { noticeEmbed } from "../../replies/embed.ts";
import { escaped, oneLine } from "../../replies/plain.ts";
import { ownId, type Room } from "../command.ts";
import { mendable } from "../notice.ts";
import { privately, type Reply } from "../reply.ts";
import { changeIn } from "../words/changes.ts";
import { textsFor } from "../words/texts.ts";

/** What begins the custom id of the button that rolls back; the current version follows. */
export const ROLL_BACK = "rollback:";

/** Series that are listed. */
const MOST_LINES = 25;

/** What the previous version would change, with a button that brings it back. */
export async function offerRollback(locale: string, { oracle }: Pick<Room, "oracle">): Promise<Reply> {
  const { admin } = textsFor(locale);
  const report = await oracle.rollBack({ dryRun: true });
  if (report === null) return mendable(admin.noVersion);
  const { version, lines } = report;
  const label = admin.rollBack(version).slice(0, 80);
  const button = {
    type: ComponentType.Button,
    style: ButtonStyle.Danger,
    custom_id: ownId("admin", `${ROLL_BACK}${version}`),
    label,
  } as const;
  const reply = privately(noticeEmbed(admin.wouldRollBack, [...listed(lines, admin.unchanged, locale), admin.fetchedAgain]));
  return { ...reply, components: [{ type: ComponentType.ActionRow, components: [button] }] };
}

/** Brings back the previous version, if the one that was shown is still in use. */
export async function rollBackFrom(version: string, locale: string, { oracle }: Pick<Room, "oracle">): Promise<Reply> {
  const { admin, reload } = textsFor(locale);
  const report = await oracle.rollBack({ dryRun: false, from: version });
  if (report === null) return mendable(admin.moved);
  return privately(
    noticeEmbed(admin.rolledBack, [reload.version(escaped(report.version)), ...listed(report.lines, admin.unchanged, locale)]),
  );
}

function listed(lines: readonly string[], none: string, locale: string): string[] {
  if (lines.length === 0) return [none];
  const more = lines.length - MOST_LINES;
  return [
    ...lines.slice(0, MOST_LINES).map((line) => `• ${escaped(oneLine(changeIn(line, locale)))}`),
    ...(more > 0 ? [`• … +${more}`] : []),
  ];
}
