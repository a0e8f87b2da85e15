import type { JsonObject } from '../contract/document.ts';

const text = { type: 'string', minLength: 1 } as const;
const date = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' } as const;

/** An OpenAPI Overlay 1.0 or 1.1, narrowed to what an edition needs: each action says why, and by which source. */
export const overlaySchema: JsonObject = {
  type: 'object',
  required: ['overlay', 'info', 'extends', 'actions'],
  additionalProperties: false,
  properties: {
    overlay: { type: 'string', pattern: '^1\\.[01]\\.\\d+$' },
    info: {
      type: 'object',
      required: ['title', 'version'],
      additionalProperties: false,
      properties: { title: text, version: date, description: text },
    },
    extends: text,
    'x-after': date,
    actions: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['target', 'description', 'x-sources'],
        additionalProperties: false,
        oneOf: [{ required: ['update'] }, { required: ['remove'] }],
        properties: {
          target: { type: 'string', pattern: '^\\$' },
          description: text,
          'x-sources': { type: 'array', minItems: 1, items: text },
          update: { type: 'object', minProperties: 1 },
          remove: { const: true },
        },
      },
    },
  },
};
