import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../api/consumer.ts';

/** A fenced block of a page. */
export interface Block {
  /** The page and the line, as `docs/verdicts.md:12`. */
  readonly at: string;
  readonly language: string;
  /** The second word after the fence: the file that it is. */
  readonly name?: string;
  readonly text: string;
}

/** A page for people, by its path in the project. */
export interface Page {
  readonly path: string;
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** What is read by people and written by hand, whose commands and snippets have to work. */
export function pages(): readonly Page[] {
  const guides = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'));
  return ['README.md', 'CONTRIBUTING.md', ...guides.map((name) => `docs/${name}`)].map((path) => {
    const text = readFileSync(join(root, path), 'utf8');
    return { path, text, blocks: blocksOf(path, text) };
  });
}

/** @throws {Error} for a fence that is not closed, for then all blocks after it are lost */
export function blocksOf(path: string, page: string): readonly Block[] {
  const blocks: Block[] = [];
  let open: { readonly at: string; readonly info: string; readonly lines: string[] } | undefined;
  for (const [index, line] of page.split('\n').entries()) {
    const [, info] = /^ *```(.*)$/.exec(line) ?? [];
    if (info === undefined) open?.lines.push(line);
    else if (open === undefined) open = { at: `${path}:${index + 1}`, info, lines: [] };
    else {
      const [language = '', name] = open.info.split(' ');
      const text = `${open.lines.join('\n')}\n`;
      blocks.push({ at: open.at, language, text, ...(name === undefined ? {} : { name }) });
      open = undefined;
    }
  }
  if (open !== undefined) throw new Error(`the fence of ${open.at} is not closed`);
  return blocks;
}

/** The commands of a block for a shell: lines without their comments, continued ones as one. */
export function commandsOf({ text }: Pick<Block, 'text'>): readonly string[] {
  return text
    .replaceAll(/\\\n\s*/g, '')
    .split('\n')
    .map((line) => line.replace(/(?:^|\s+)#\s.*$/, '').trim())
    .filter((line) => line !== '');
}

/** The words of the calls of the command that a text has, those of a folded YAML text too. */
export function callsOf(text: string): readonly (readonly string[])[] {
  return [...text.replaceAll(/\n\s+(?=--)/g, ' ').matchAll(/npx sendevent-conformance([^\n&|;]*)/g)].map(
    ([, words = '']) => words.trim().split(/\s+/).filter(Boolean),
  );
}
