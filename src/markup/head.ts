import { createHash } from 'node:crypto';
import { Html, markup } from './html.ts';

/** What the head of a page tells: its title, its one style, and its one script where it has one. */
export interface Head {
  readonly title: string;
  readonly style: string;
  readonly script?: string;
}

/** The head of a page that runs nothing but its own script, and asks the network for nothing. */
export function pageHead({ title, style, script }: Head): Html {
  const scripts = script === undefined ? undefined : markup`script-src 'sha256-${digest(script)}'; `;
  return markup`<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; ${scripts}style-src 'sha256-${digest(style)}'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${new Html(style)}</style>
</head>`;
}

function digest(text: string): Html {
  return new Html(createHash('sha256').update(text).digest('base64'));
}
