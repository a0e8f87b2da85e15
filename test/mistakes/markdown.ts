import type { Mistake } from './mistake.ts';

/** The mistakes as a page: where each comes from, and what the suite says of it. */
export function markdown(all: readonly Mistake[]): string {
  const seen = all.filter((one) => one.seen.length > 0);
  return [
    '# Mistakes that are no fault of the reference server',
    '',
    `Made by \`npx vitest run test/mistakes -u\`: ${all.length} mistakes that a developer, a framework or a gateway makes, each in a server that shares nothing with the reference server. The suite sees ${seen.length} of them; of the others it says why it does not. The findings below are those that tell the mistake; most cause more.`,
    '',
    '| mistake | invited by | what the server does | seen by |',
    '|---|---|---|---|',
    ...all.map((one) =>
      row([
        one.id,
        one.habit,
        one.what,
        one.seen.length > 0
          ? one.seen.map((finding) => `\`${finding}\``).join(' ')
          : `not seen: ${one.unseen ?? ''}`,
      ]),
    ),
    '',
  ].join('\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
