/** Characters of all texts of the embeds of a message together, which Discord's schema does not hold. */
const EMBED_TOTAL = 6000;
/** Characters of a file's description. */
const DESCRIPTION_LENGTH = 1024;

// biome-ignore lint/suspicious/noExplicitAny: bodies whose shape the request check has already held to Discord's description
type Body = any;

/** What Discord refuses in a message, or Versus promises of it, beyond Discord's schema; in words. @param files names of those sent along */
export function complaintsOf(message: Body, files: readonly string[]): string[] {
  const complaints: string[] = [];
  const embeds: Body[] = message.embeds ?? [];
  const { parse, replied_user: pingsAuthor = false } = message.allowed_mentions ?? {};
  if (JSON.stringify(parse) !== "[]" || pingsAuthor) complaints.push("a message that may ping");
  if (!message.content && embeds.length === 0) complaints.push("an empty message");
  const total = embeds.flatMap(textsOf).join("").length;
  if (total > EMBED_TOTAL) complaints.push(`embeds of ${total} characters`);
  for (const { image } of embeds) {
    const name = /^attachment:\/\/(.+)$/.exec(image?.url ?? "")?.[1];
    if (name !== undefined && !files.includes(name)) complaints.push(`an image "${name}" that is not attached`);
  }
  for (const { description } of message.attachments ?? [])
    if ((description ?? "").length > DESCRIPTION_LENGTH) complaints.push("a description that is too long");
  return [...complaints, ...componentComplaints(message.components ?? [])];
}

function textsOf(embed: Body): string[] {
  const fields = (embed.fields ?? []).flatMap((field: { name: string; value: string }) => [field.name, field.value]);
  return [embed.title, embed.description, embed.footer?.text, ...fields].filter((text) => text !== undefined);
}

/** At most five rows; a row of at most five buttons, or of one menu; each custom id once, at most 100 characters; labels neither empty nor too long. */
function componentComplaints(rows: readonly Body[]): string[] {
  const complaints: string[] = [];
  if (rows.length > 5) complaints.push(`${rows.length} rows of components`);
  const parts: Body[] = rows.flatMap((row) => row.components);
  for (const row of rows) {
    const menus = row.components.filter((part: Body) => part.type !== 2).length;
    if (row.components.length === 0 || row.components.length > 5 || (menus > 0 && row.components.length > 1))
      complaints.push("a row that does not fit");
  }
  const ids = parts.map((part) => part.custom_id).filter((id) => id !== undefined);
  if (new Set(ids).size < ids.length) complaints.push("a custom id that stands twice");
  for (const id of ids) if (id.length === 0 || id.length > 100) complaints.push(`a custom id of ${id.length} characters`);
  for (const { type, label = "", placeholder = "", options = [] } of parts) {
    if (type === 2 && (label.length === 0 || label.length > 80)) complaints.push(`a label of ${label.length} characters`);
    if (placeholder.length > 150) complaints.push("a placeholder that is too long");
    if (type === 3 && (options.length === 0 || options.length > 25)) complaints.push(`a menu of ${options.length} options`);
    const values = options.map((option: Body) => option.value);
    if (new Set(values).size < values.length) complaints.push("an option that stands twice");
    for (const option of options) if (option.label.length > 100 || option.value.length > 100) complaints.push("an option that is too long");
  }
  return complaints;
}
