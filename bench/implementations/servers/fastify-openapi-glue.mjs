import { description, load, port, served } from './parts.mjs';

const { default: fastify } = await load('fastify');
const { default: glue } = await load('fastify-openapi-glue');

// Members of a schema that start with x- are no keywords of its validator.
const app = fastify({ ajv: { customOptions: { strict: false } } });
await app.register(glue, {
  specification: description,
  serviceHandlers: { SendEvent: async () => served() },
});
await app.listen({ port, host: '127.0.0.1' });
