// Bytes of a file made into text: UTF-8 with or without its mark, UTF-16 as spreadsheets save it, else Windows-1252,
// line by line, so that one damaged line (such as a cut last one) doesn't garble a whole UTF-8 file.
const NEWLINE = 10;

export function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  return (
    asUtf8(bytes) ??
    lines(bytes)
      .map((line) => asUtf8(line) ?? asWindows1252(line))
      .join('')
  );
}

function asUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function* lineRanges(bytes: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(NEWLINE, start);
    const after = end === -1 ? bytes.length : end + 1;
    yield bytes.subarray(start, after);
    start = after;
  }
}
const lines = (bytes: Uint8Array): readonly Uint8Array[] => [...lineRanges(bytes)];

// The 32 places in which Windows-1252 differs from Latin-1; five of them are empty and stay as they are.
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const asWindows1252 = (bytes: Uint8Array): string => Array.from(bytes, (byte) => (byte >= 0x80 && byte < 0xa0 ? HIGH.charAt(byte - 0x80) : String.fromCharCode(byte))).join('');
