import { type APIApplication, TeamMemberMembershipState, TeamMemberRole } from "discord.js";

/** Tells whether a person may run what is kept for those who run the bot. @throws where Discord cannot be asked */
export type IsOperator = (userId: string) => Promise<boolean>;

/**
 * The people who run an application: its owner, or where a team owns it the team's owner and its members.
 * An invited member has not joined, and a read-only one may change nothing of the application, so neither counts.
 * @see https://docs.discord.com/developers/topics/teams
 */
export function operatorsOf({ owner, team }: Pick<APIApplication, "owner" | "team">): ReadonlySet<string> {
  if (!team) return new Set(owner === undefined ? [] : [owner.id]);
  const members = team.members.filter(
    (member) => member.membership_state === TeamMemberMembershipState.Accepted && member.role !== TeamMemberRole.ReadOnly,
  );
  return new Set([team.owner_user_id, ...members.map((member) => member.user.id)]);
}
