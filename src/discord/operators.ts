import { type APIApplication, TeamMemberMembershipState, TeamMemberRole } from "discord.js";

/** Tells whether a person may run what is kept for those who run the bot. @throws where Discord cannot be asked */
export type IsOperator = (userId: string) => Promise<boolean>;

/** Milliseconds for which Discord's answer is remembered, and for which it is not asked again after it gave none. */
const REMEMBERED = 600_000;
const RETRY = 60_000;

/**
 * The same for what may be seen, remembered for ten minutes: what anyone may ask for must not be a request to Discord each time. What changes something
 * asks anew.
 * @param operators who Discord says they are @param monotonic milliseconds since some instant
 */
export function rememberedOperators(operators: () => Promise<ReadonlySet<string>>, monotonic: () => number): IsOperator {
  let known: Promise<ReadonlySet<string>> | undefined;
  let until = Number.NEGATIVE_INFINITY;
  return async (userId) => {
    if (known === undefined || monotonic() >= until) {
      until = monotonic() + REMEMBERED;
      known = operators();
      known.catch(() => {
        until = monotonic() + RETRY;
      });
    }
    return (await known).has(userId);
  };
}

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
