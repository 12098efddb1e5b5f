import { crc32, deflateSync } from "node:zlib";

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Colours that an indexed PNG can hold. */
const PALETTE = 256;
/** zlib's usual trade of time against size; 9 takes eight times as long for a twentieth less. */
const LEVEL = 6;

/**
 * An opaque picture as an indexed PNG, which is a third of the size of one with a colour for every pixel: a chart has few colours,
 * and of the shades at the edges of its letters the rare ones become the nearest frequent one.
 * @param pixels four bytes each (red, green, blue, alpha), row by row
 * @see https://www.w3.org/TR/png-3/
 */
export function indexedPng(pixels: Uint8ClampedArray, width: number, height: number): Uint8Array {
  const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  const palette = frequent(colours);
  const indices = new Map(palette.map((colour, i) => [colour, i]));
  const rows = new Uint8Array(height * (width + 1));
  let [last, index] = [-1, 0];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const colour = colours[y * width + x]!;
      if (colour !== last) {
        index = indices.get(colour) ?? nearest(colour, palette);
        indices.set(colour, index);
        last = colour;
      }
      rows[y * (width + 1) + 1 + x] = index;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const table = Uint8Array.from(palette.flatMap(bytesOf));
  const chunks = [
    chunk("IHDR", header),
    chunk("PLTE", table),
    chunk("IDAT", deflateSync(rows, { level: LEVEL })),
    chunk("IEND", Buffer.of()),
  ];
  return new Uint8Array(Buffer.concat([Buffer.from(SIGNATURE), ...chunks]));
}

/** The most frequent colours, counted run by run. */
function frequent(colours: Uint32Array): number[] {
  const counts = new Map<number, number>();
  for (let start = 0; start < colours.length; ) {
    const colour = colours[start]!;
    let end = start + 1;
    while (colours[end] === colour) end += 1;
    counts.set(colour, (counts.get(colour) ?? 0) + end - start);
    start = end;
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, PALETTE)
    .map(([colour]) => colour);
}

function nearest(colour: number, palette: readonly number[]): number {
  const [red, green, blue] = bytesOf(colour);
  let [best, least] = [0, Number.POSITIVE_INFINITY];
  palette.forEach((each, i) => {
    const [r, g, b] = bytesOf(each);
    const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
    if (distance < least) [best, least] = [i, distance];
  });
  return best;
}

/** Red, green and blue of a pixel read as one little-endian number. */
function bytesOf(colour: number): [number, number, number] {
  return [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255];
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
