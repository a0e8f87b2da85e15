import { visible } from './visible.ts';

/** A workflow command of GitHub Actions, `::error title=…::message`, whose texts stay texts. */
export function workflowCommand(
  name: 'error' | 'warning' | 'notice',
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string {
  const all = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
  return `::${name}${all.length === 0 ? '' : ` ${all.join(',')}`}::${data(message)}`;
}

function data(text: string): string {
  return visible(text, '\n').replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
