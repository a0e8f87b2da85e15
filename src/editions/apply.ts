import { DescriptionError } from '../contract/description-error.ts';
import { isObject, type JsonObject } from '../contract/document.ts';
import type { Overlay } from './overlay.ts';

/**
 * The description with an overlay applied to it; the given one stays as it is.
 *
 * @throws {DescriptionError} when an action matches nothing or changes nothing, or the result is not of the
 *   overlay's edition
 */
export async function apply(overlay: Overlay, document: JsonObject): Promise<JsonObject> {
  const { default: format } = await import('openapi-format');
  let current = document;
  for (const [index, action] of overlay.actions.entries()) {
    const before = JSON.stringify(current);
    const matches = (whole: JsonObject) => format.resolveJsonPath(whole, action.target).length;
    const { data, resultData } = await format.openapiOverlay(JSON.parse(before) as never, {
      overlaySet: { overlay: overlay.overlay, actions: [action as never] },
    });
    if ((resultData as { totalUsedActions: number }).totalUsedActions !== 1)
      throw new DescriptionError(
        `The target ${action.target} matches nothing.`,
        `${overlay.file}#/actions/${index}`,
        'Mend the JSONPath, or look what the overlays before it removed.',
      );
    if (
      action.remove === true &&
      matches(JSON.parse(before) as JsonObject) > 1 &&
      matches(data as unknown as JsonObject) > 0
    )
      throw new DescriptionError(
        `The target ${action.target} matches several elements of one list, of which not all would go.`,
        `${overlay.file}#/actions/${index}`,
        'Write an action for each element of a list that is to go.',
      );
    current = data as unknown as JsonObject;
  }
  const version = isObject(current.info) ? current.info.version : undefined;
  if (version !== overlay.info.version)
    throw new DescriptionError(
      `The edition that it makes calls itself ${JSON.stringify(version)}, not ${overlay.info.version}.`,
      `${overlay.file}#/actions`,
      'Let an action update the version in $.info.',
    );
  return current;
}
