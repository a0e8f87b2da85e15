/** Files of settings that are read from the folder unasked, the first that there is. */
export const configNames: readonly string[] = ['json', 'js', 'mjs', 'ts'].map(
  (ending) => `sendevent-conformance.config.${ending}`,
);
