import { readFile } from 'node:fs/promises';
import { description, load, port } from './parts.mjs';

const { fromOpenApi } = await load('@mswjs/source/open-api');
const { createServer } = await load('@mswjs/http-middleware');

// Handlers are made for each server that the description names, and this is none of them.
const document = JSON.parse(await readFile(description, 'utf8'));
delete document.servers;
const handlers = await fromOpenApi(document);
createServer(...handlers).listen(port, '127.0.0.1');
