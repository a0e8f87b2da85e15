import type { Reporter } from '../reporter.ts';

/** Every reporter, one file each, by name; one is loaded when it is asked for. */
const reporters: Readonly<Record<string, () => Promise<Reporter>>> = {
  terminal: async () => (await import('./terminal.ts')).terminal,
  html: async () => (await import('./html.ts')).html,
  markdown: async () => (await import('./markdown.ts')).markdown,
  junit: async () => (await import('./junit.ts')).junit,
  sarif: async () => (await import('./sarif.ts')).sarif,
  ctrf: async () => (await import('./ctrf.ts')).ctrf,
  har: async () => (await import('./har.ts')).har,
  badge: async () => (await import('./badge.ts')).badge,
  github: async () => (await import('./github.ts')).github,
  json: async () => (await import('./json.ts')).json,
  ndjson: async () => (await import('./ndjson.ts')).ndjson,
};

export const reporterNames: readonly string[] = Object.keys(reporters);

/** The reporter of that name, which has to be one of {@link reporterNames}. */
export async function loadReporter(name: string): Promise<Reporter> {
  const load = reporters[name];
  if (load === undefined) throw new Error(`there is no reporter ${name}`);
  return load();
}
