import type { Case } from '../judging/case.ts';
import type { Scale } from '../judging/case.ts';

/**
 * The smallest size at which a case still shows its defect, found by halving.
 *
 * @param fails sends the case of a size and says whether it shows the defect
 * @param most requests at the most
 */
export async function smallestSize(
  scale: Scale,
  fails: (size: number) => Promise<boolean>,
  most: number,
): Promise<number> {
  let good = scale.smallest - 1;
  let bad = scale.size;
  for (let sent = 0; bad - good > 1 && sent < most; sent += 1) {
    const middle = Math.floor((good + bad) / 2);
    if (await fails(middle)) bad = middle;
    else good = middle;
  }
  return bad;
}

/** The case at another size. */
export function atSize(one: Case, scale: Scale, size: number): Case {
  return { ...one, label: scale.label(size), steps: [{ requests: [scale.request(size)] }] };
}
