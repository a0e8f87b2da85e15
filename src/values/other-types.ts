/** JSON texts of every type but the given one; strings, arrays and objects are built around the legal value. */
export function otherTypes(
  type: string,
  legal: string,
): readonly { readonly name: string; readonly json: string }[] {
  const all = [
    { type: 'string', name: 'a string', json: JSON.stringify(legal) },
    { type: 'number', name: 'a number', json: '1' },
    { type: 'boolean', name: 'true', json: 'true' },
    { type: 'array', name: 'an array with the legal value', json: `[${legal}]` },
    { type: 'object', name: 'an object with the legal value', json: `{"value":${legal}}` },
    { type: 'array', name: 'an empty array', json: '[]' },
    { type: 'object', name: 'an empty object', json: '{}' },
  ];
  return all.filter((one) => one.type !== (type === 'integer' ? 'number' : type));
}
