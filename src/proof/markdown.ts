import { counted } from '../contract/counted.ts';
import type { Matrix, Row } from './matrix.ts';

/** The matrix as a page: what each fault causes, and that each variant is acquitted. */
export function markdown({ rows, unproven, seen, budget }: Matrix): string {
  const faults = rows.filter(({ kind }) => kind === 'fault');
  const legal = rows.filter(({ kind }) => kind !== 'fault');
  return [
    '# Faults, variants and rules',
    '',
    `Made by \`sendevent-conformance self-test --out reports\` (budget ${budget}): ${counted(faults.length, 'fault')} of the reference server, of which ${(seen * 100).toFixed(1)} % are seen, each by the findings below and no others; ${counted(legal.length - 1, 'freedom')} of a correct server, none accused of breaking a MUST; ${counted(unproven.length, 'rule')} that no fault makes fire.`,
    '',
    '| class | fault | what it does | findings |',
    '|---|---|---|---|',
    ...[...faults]
      .sort(
        (one, other) =>
          (one.family ?? '').localeCompare(other.family ?? '') || one.id.localeCompare(other.id),
      )
      .map(faultLine),
    '',
    '| variant | what it does | advice that it draws |',
    '|---|---|---|',
    ...legal.map(
      ({ id, summary, findings }) =>
        `| ${id} | ${summary} | ${findings.map((one) => `\`${one}\``).join(' ') || 'none'} |`,
    ),
    '',
  ].join('\n');
}

function faultLine({ id, family, summary, findings }: Row): string {
  return `| ${family ?? ''} | ${id} | ${summary.replaceAll('|', '\\|')} | ${findings.map((one) => `\`${one}\``).join(' ')} |`;
}
