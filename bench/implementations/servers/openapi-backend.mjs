import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { description, load, port } from './parts.mjs';

const { OpenAPIBackend } = await load('openapi-backend');

const api = new OpenAPIBackend({
  // Its check of a description knows OpenAPI 3.0 alone; `quick` leaves that out.
  quick: true,
  definition: JSON.parse(readFileSync(description, 'utf8')),
  handlers: {
    notImplemented: (context) => context.api.mockResponseForOperation(context.operation.operationId),
    validationFail: (context) => ({
      status: 400,
      mock: { message: JSON.stringify(context.validation.errors) },
    }),
    notFound: () => ({ status: 404, mock: { message: 'not found' } }),
    methodNotAllowed: () => ({ status: 405, mock: { message: 'method not allowed' } }),
  },
});
await api.init();

createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', async () => {
    const { status, mock } = await api.handleRequest({
      method: request.method,
      path: request.url.split('?')[0],
      query: request.url.split('?')[1],
      headers: request.headers,
      body: Buffer.concat(chunks).toString(),
    });
    response.writeHead(status, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify(mock));
  });
}).listen(port, '127.0.0.1');
