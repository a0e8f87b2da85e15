import { markup, type Html } from '../../markup/html.ts';

/** Words above which two texts are not compared, for it takes as many steps as their product. */
const most = 300;

/** Two texts, with what only one of them has marked; nothing is marked where they share no word. */
export function differences(one: string, other: string): readonly [Html, Html] {
  const [left, right] = [wordsOf(one), wordsOf(other)];
  if (left.length > most || right.length > most) return [markup`${one}`, markup`${other}`];
  const shared = common(left, right);
  if (!left.some((word, index) => /\w/.test(word) && shared.has(`0:${index}`)))
    return [markup`${one}`, markup`${other}`];
  return [marked(left, 0, shared), marked(right, 1, shared)];
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}_]+|\s+|[^\p{L}\p{N}_\s]/gu) ?? [];
}

/** The places of the longest common sequence of words, as `0:3` for the fourth of the first text. */
function common(left: readonly string[], right: readonly string[]): ReadonlySet<string> {
  const width = right.length + 1;
  const lengths = new Uint16Array((left.length + 1) * width);
  const at = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let row = left.length - 1; row >= 0; row -= 1)
    for (let column = right.length - 1; column >= 0; column -= 1)
      lengths[row * width + column] =
        left[row] === right[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
  const places = new Set<string>();
  for (let row = 0, column = 0; row < left.length && column < right.length;) {
    if (left[row] === right[column]) {
      places.add(`0:${row}`).add(`1:${column}`);
      row += 1;
      column += 1;
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return places;
}

function marked(words: readonly string[], side: 0 | 1, shared: ReadonlySet<string>): Html {
  const differs = (index: number): boolean => index in words && !shared.has(`${side}:${index}`);
  const runs: { readonly marked: boolean; text: string }[] = [];
  for (const [index, word] of words.entries()) {
    // A space between two words that differ is marked with them.
    const own = word.trim() === '' ? differs(index - 1) && differs(index + 1) : differs(index);
    const last = runs.at(-1);
    if (last?.marked === own) last.text += word;
    else runs.push({ marked: own, text: word });
  }
  return markup`${runs.map((run) => (run.marked ? markup`<mark>${run.text}</mark>` : markup`${run.text}`))}`;
}
