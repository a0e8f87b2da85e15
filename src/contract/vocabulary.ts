import { Ajv2020 } from 'ajv/dist/2020.js';
import { DescriptionError } from './description-error.ts';
import { isObject, type JsonObject } from './document.ts';

type Check = ((value: unknown) => boolean) & {
  errors?: { instancePath: string; message?: string; params: object }[] | null;
};

/**
 * Holds every `x-` member of a description against the vocabulary.
 *
 * @param words the JSON Schema of the vocabulary
 * @throws {DescriptionError} for a member that the vocabulary does not know, or that does not fit it
 */
export function checkVocabulary(document: JsonObject, words: JsonObject): void {
  const ajv = new Ajv2020({ strict: false, allErrors: false });
  ajv.addSchema(words, 'vocabulary');
  const known = Object.keys(words.$defs as object).filter((name) => name.startsWith('x-'));
  const visit = (value: unknown, pointer: string): void => {
    if (Array.isArray(value))
      value.forEach((one, index) => {
        visit(one, `${pointer}/${index}`);
      });
    if (!isObject(value)) return;
    for (const [name, member] of Object.entries(value)) {
      const at = `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      if (!name.startsWith('x-') || /\/(properties|headers|examples?|value)$/.test(pointer)) {
        visit(member, at);
        continue;
      }
      if (!known.includes(name)) {
        throw new DescriptionError(
          `${name} is not a member of the vocabulary.`,
          at,
          `It knows ${known.join(', ')}.`,
        );
      }
      const check = ajv.getSchema(`vocabulary#/$defs/${name}`) as Check | undefined;
      if (check === undefined || check(member)) continue;
      const [first] = check.errors ?? [];
      throw new DescriptionError(
        `${name} does not fit the vocabulary: ${first?.message ?? 'unknown'} ${JSON.stringify(first?.params ?? {})}`,
        `${at}${first?.instancePath ?? ''}`,
      );
    }
  };
  visit(document, '#');
}
