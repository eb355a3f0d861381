/** Writes a text in one of the encodings files come in, with or without its byte order mark, and damages the bytes. */
export function mutateBytes(text, random) {
  let bytes = random.pick(ENCODINGS)(text);
  for (let times = random.below(4); times > 0; times -= 1) bytes = random.pick(DAMAGES)(bytes, random);
  return new Uint8Array(bytes);
}

const ENCODINGS = [
  (text) => Buffer.from(text, "utf8"),
  (text) => Buffer.from(`\uFEFF${text}`, "utf8"),
  (text) => Buffer.from(text, "utf16le"),
  (text) => Buffer.from(`\uFEFF${text}`, "utf16le"),
  (text) => swapped(text),
  (text) => swapped(`\uFEFF${text}`),
  (text) => Buffer.from(text, "latin1"),
];

const swapped = (text) => Buffer.from(text, "utf16le").swap16();
const SIGNATURES = ["504b0304", "53514c69746520666f726d6174203300", "1f8b08", "25504446", "efbbbf", "fffe0000", "0000feff", "89504e47", "d0cf11e0"];

const DAMAGES = [
  (bytes, random) => {
    const copy = Buffer.from(bytes);
    if (copy.length > 0) copy[random.below(copy.length)] = random.below(256);
    return copy;
  },
  (bytes, random) => {
    const from = random.below(bytes.length + 1);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + random.between(1, 4))]);
  },
  (bytes, random) => {
    const at = random.below(bytes.length + 1);
    const added = Buffer.from(Array.from({ length: random.between(1, 4) }, () => random.pick([0, 0xff, 0xfe, 0xc3, 0x80, 0xed, 0xa0, random.below(256)])));
    return Buffer.concat([bytes.subarray(0, at), added, bytes.subarray(at)]);
  },
  (bytes, random) => bytes.subarray(0, random.below(bytes.length + 1)),
  (bytes, random) => bytes.subarray(random.below(4)),
  (bytes, random) => Buffer.concat([Buffer.from(random.pick(SIGNATURES), "hex"), bytes]),
];
