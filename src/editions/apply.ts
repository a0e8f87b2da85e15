import { DescriptionError } from '../contract/description-error.ts';
import { isObject, type Json, type JsonObject } from '../contract/document.ts';
import type { Overlay, OverlayAction } from './overlay.ts';

type Mutable = Record<string, Json> | Json[];

/**
 * The description with an overlay applied to it, as the OpenAPI Overlay specification says; the given one
 * stays as it is.
 *
 * @throws {DescriptionError} when a target is no JSONPath or matches nothing, a source is not known, or the
 *   result is not of the overlay's edition
 */
export async function apply(overlay: Overlay, document: JsonObject): Promise<JsonObject> {
  const result = structuredClone(document);
  const sources = isObject(document['x-sources']) ? document['x-sources'] : {};
  for (const [index, action] of overlay.actions.entries()) {
    const where = `${overlay.file}#/actions/${index}`;
    const unknown = action['x-sources'].find((one) => !(one in sources));
    if (unknown !== undefined)
      throw new DescriptionError(
        `The source ${unknown} is not in x-sources of the description.`,
        `${where}/x-sources`,
        `It knows ${Object.keys(sources).join(', ')}.`,
      );
    const locations = await locate(action.target, result, where);
    if (locations.length === 0)
      throw new DescriptionError(
        `The target ${action.target} matches nothing.`,
        `${where}/target`,
        'Mend the JSONPath, or look what the overlays before it removed.',
      );
    // From the last, so that an element that goes does not move those that are still to go.
    for (const location of locations.toReversed()) act(action, result, location);
  }
  const version = isObject(result.info) ? result.info.version : undefined;
  if (version !== overlay.info.version)
    throw new DescriptionError(
      `The edition that it makes calls itself ${JSON.stringify(version)}, not ${overlay.info.version}.`,
      `${overlay.file}#/actions`,
      'Let an action update the version in $.info.',
    );
  return result;
}

type Location = readonly (string | number)[];

async function locate(target: string, document: JsonObject, where: string): Promise<readonly Location[]> {
  const { jsonpath } = await import('json-p3');
  try {
    return [...jsonpath.query(target, document as never)].map(({ location }) => location);
  } catch (error) {
    throw new DescriptionError(
      `The target is no JSONPath: ${error instanceof Error ? error.message : String(error)}`,
      `${where}/target`,
      'RFC 9535 says how one is written.',
      { cause: error },
    );
  }
}

function act(action: OverlayAction, document: JsonObject, location: Location): void {
  const parent = location.slice(0, -1).reduce<Json>(child, document) as Mutable;
  const key = location.at(-1);
  if (action.remove === true) {
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else if (key !== undefined) Reflect.deleteProperty(parent, key);
    return;
  }
  const target = location.reduce<Json>(child, document) as Mutable;
  if (Array.isArray(target)) target.push(action.update ?? {});
  else merge(target, action.update ?? {});
}

function child(value: Json, key: string | number): Json {
  return (value as unknown as Readonly<Record<string | number, Json>>)[key] ?? null;
}

/** Objects are merged, arrays joined, everything else is replaced. */
function merge(target: Record<string, Json>, update: JsonObject): void {
  for (const [name, value] of Object.entries(update)) {
    const before = target[name];
    if (isObject(before) && isObject(value)) merge(before, value);
    else if (Array.isArray(before) && Array.isArray(value))
      target[name] = [...(before as Json[]), ...(value as Json[])];
    else target[name] = value;
  }
}
