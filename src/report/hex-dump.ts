/** Bytes in a line of a dump. */
const width = 16;

/** Bytes that a dump keeps from the beginning and from the end. */
const kept = 1536;

/** Bytes as hex and as text side by side, as `hexdump -C` writes them; the middle of many is left out. */
export function hexDump(bytes: Uint8Array): string {
  if (bytes.length <= 2 * kept) return lines(bytes, 0).join('\n');
  const tail = Math.ceil((bytes.length - kept) / width) * width;
  return [
    ...lines(bytes.subarray(0, kept), 0),
    `… ${tail - kept} bytes …`,
    ...lines(bytes.subarray(tail), tail),
  ].join('\n');
}

function lines(bytes: Uint8Array, from: number): readonly string[] {
  return Array.from({ length: Math.ceil(bytes.length / width) }, (_, at) => {
    const row = [...bytes.subarray(at * width, (at + 1) * width)];
    const hex = row.map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
    const text = row.map((byte) => (byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '.'));
    return `${(from + at * width).toString(16).padStart(6, '0')}  ${hex.padEnd(width * 3)} |${text.join('')}|`;
  });
}
