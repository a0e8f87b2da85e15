/** Bytes in rows of sixteen, with their offset and their letters, as a debugger shows them; cut. */
export function hexRows(bytes: Uint8Array, most = 128): string {
  const rows: string[] = [];
  for (let at = 0; at < Math.min(bytes.length, most); at += 16) {
    const row = [...bytes.subarray(at, Math.min(at + 16, most))];
    const hex = row.map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
    const letters = row.map((byte) => (byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '.'));
    rows.push(`${at.toString(16).padStart(4, '0')}  ${hex.padEnd(47)}  ${letters.join('')}`);
  }
  return `${rows.join('\n')}${bytes.length > most ? `\n… ${bytes.length} bytes in all` : ''}`;
}
