import type { JsonObject } from '../contract/document.ts';

/** One step of an overlay: what of the description it changes, and who says so. */
export interface OverlayAction {
  /** A JSONPath (RFC 9535). */
  readonly target: string;
  readonly description: string;
  /** Keys of the description's `x-sources`. */
  readonly 'x-sources': readonly string[];
  /** Merged into an object, appended to an array. */
  readonly update?: JsonObject;
  readonly remove?: true;
}

/** An OpenAPI Overlay that makes one edition from another; the newest stands in the description itself. */
export interface Overlay {
  readonly overlay: string;
  readonly info: { readonly title: string; readonly version: string };
  /** The description that it is made for, relative to the overlay. */
  readonly extends: string;
  /** The edition that it starts from; without it, the description as it stands. */
  readonly 'x-after'?: string;
  readonly actions: readonly OverlayAction[];
  /** Where it was read from, relative to the description. */
  readonly file: string;
}

/** A description and the overlays that make its other editions. */
export interface Described {
  readonly document: JsonObject;
  readonly overlays: readonly Overlay[];
}
