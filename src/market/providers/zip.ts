import { crc32, inflateRawSync } from "node:zlib";

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

/**
 * The one file in a zip archive, as the CFTC publishes the reports of a year.
 * @param largest bytes that it may have unpacked
 * @returns the file; or why it cannot be read: several files, encrypted, damaged, too large
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT sections 4.3.7, 4.3.12 and 4.3.16
 */
export function onlyFileIn(bytes: Uint8Array, largest: number): Zipped | { readonly refused: string } {
  try {
    return read(bytes, largest);
  } catch {
    return DAMAGED;
  }
}

const DAMAGED = { refused: "it is a damaged zip archive" };

function read(bytes: Uint8Array, largest: number): Zipped | { readonly refused: string } {
  const view = viewOf(bytes);
  const end = endOf(view);
  if (end < 0) return DAMAGED;
  if (view.getUint16(end + 10, true) !== 1) return { refused: "it is a zip archive of several files" };
  const at = view.getUint32(end + 16, true);
  if (view.getUint32(at, true) !== CENTRAL) return DAMAGED;
  const [flags, method, sum] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true), view.getUint32(at + 16, true)];
  const [packed, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
  if ((flags & 1) !== 0 || (method !== STORED && method !== DEFLATED))
    return { refused: "it is a zip archive that is encrypted or packed in another way" };
  if (size > largest) return { refused: `it is larger than ${largest / 1024 / 1024} MB when unpacked` };
  const local = view.getUint32(at + 42, true);
  if (view.getUint32(local, true) !== LOCAL) return DAMAGED;
  const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const content = bytes.subarray(from, from + packed);
  const unpacked = method === STORED ? content : inflateRawSync(content, { maxOutputLength: Math.max(size, 1) });
  return unpacked.length === size && crc32(unpacked) === sum ? { name, bytes: unpacked } : DAMAGED;
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
