import { crc32, inflateRawSync } from "node:zlib";
import type { Refused } from "./formats/refused.ts";

/** One file of a zip archive. */
export interface Zipped {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_BYTES = 22;
/** A comment behind the end record is no longer than this. */
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;

/** Whether the bytes begin as a zip archive does. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes.length > END_BYTES && viewOf(bytes).getUint32(0, true) === LOCAL;
}

/** Files that an archive may hold. */
const MOST_FILES = 2_000;

/**
 * The files in a zip archive, folders apart.
 * @param largest bytes that each may have unpacked, and eight times as many all of them: an archive says how large its files are, and
 * no more than that is unpacked
 * @returns the files; or why they cannot be read: encrypted, damaged, too large, too many
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT sections 4.3.7, 4.3.12 and 4.3.16
 */
export function filesInZip(bytes: Uint8Array, largest: number): readonly Zipped[] | Refused {
  try {
    return read(bytes, largest);
  } catch {
    return DAMAGED;
  }
}

const DAMAGED = { refused: "it is a damaged zip archive" };
const MOST_TIMES = 8;

function read(bytes: Uint8Array, largest: number): readonly Zipped[] | Refused {
  const view = viewOf(bytes);
  const end = endOf(view);
  if (end < 0) return DAMAGED;
  const count = view.getUint16(end + 10, true);
  if (count > MOST_FILES) return { refused: `it is a zip archive of more than ${MOST_FILES} files` };
  const found: Zipped[] = [];
  let at = view.getUint32(end + 16, true);
  let total = 0;
  for (let i = 0; i < count; i++) {
    if (view.getUint32(at, true) !== CENTRAL) return DAMAGED;
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
    const size = view.getUint32(at + 24, true);
    total += size;
    if (size > largest || total > MOST_TIMES * largest) return { refused: `it is larger than ${largest / 2 ** 20} MB when unpacked` };
    if (!name.endsWith("/")) {
      const content = contentOf(bytes, view, at, size);
      if ("refused" in content) return content;
      found.push({ name, bytes: content });
    }
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return found;
}

function contentOf(bytes: Uint8Array, view: DataView, at: number, size: number): Uint8Array | Refused {
  const [flags, method, sum, packed] = [
    view.getUint16(at + 8, true),
    view.getUint16(at + 10, true),
    view.getUint32(at + 16, true),
    view.getUint32(at + 20, true),
  ];
  if ((flags & 1) !== 0 || (method !== STORED && method !== DEFLATED))
    return { refused: "it is a zip archive that is encrypted or packed in another way" };
  const local = view.getUint32(at + 42, true);
  if (view.getUint32(local, true) !== LOCAL) return DAMAGED;
  const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const content = bytes.subarray(from, from + packed);
  const unpacked = method === STORED ? content : inflateRawSync(content, { maxOutputLength: Math.max(size, 1) });
  return unpacked.length === size && crc32(unpacked) === sum ? unpacked : DAMAGED;
}

/** Where the end record begins, −1 where there is none. */
function endOf(view: DataView): number {
  for (let at = view.byteLength - END_BYTES; at >= Math.max(0, view.byteLength - END_BYTES - LONGEST_COMMENT); at--)
    if (view.getUint32(at, true) === END) return at;
  return -1;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
