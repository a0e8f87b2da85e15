// Servers that nobody here wrote: what each is installed from, and how it is started on a port with a description.

/**
 * @typedef {object} Implementation
 * @property {string} name the folder of its report
 * @property {string} title
 * @property {string} home where it is from
 * @property {string} about what it is, and what is made of the description
 * @property {string} version the one that is run
 * @property {readonly string[]} npm packages, each with its version
 * @property {readonly string[]} [pip] packages of Python, each with its version
 * @property {(at: {port: number, description: string, folder: string}) => readonly string[]} start command and arguments
 */

const own = (file) => new URL(`servers/${file}`, import.meta.url).pathname;

/** Starts a server of this folder with a port and the description. */
const ownServer =
  (file) =>
  ({ port, description }) => [process.execPath, own(file), String(port), description];

/** @type {readonly Implementation[]} */
export const implementations = [
  {
    name: 'prism',
    title: 'Prism',
    home: 'https://github.com/stoplightio/prism',
    about:
      'a mock server: answers with the examples of the description and refuses what its validation finds wrong',
    // The newest one that runs on Node 20.
    version: '5.14.2',
    npm: ['@stoplight/prism-cli@5.14.2'],
    start: ({ port, description }) => [
      'node_modules/.bin/prism',
      'mock',
      description,
      '-h',
      '127.0.0.1',
      '-p',
      String(port),
    ],
  },
  {
    name: 'mockoon',
    title: 'Mockoon CLI',
    home: 'https://github.com/mockoon/mockoon',
    about:
      'a mock server: makes one canned answer for each response of the description and validates nothing',
    version: '9.9.0',
    npm: ['@mockoon/cli@9.9.0'],
    start: ({ port, description }) => [
      'node_modules/.bin/mockoon-cli',
      'start',
      '--data',
      description,
      '--port',
      String(port),
      '--hostname',
      '127.0.0.1',
      '--disable-log-to-file',
    ],
  },
  {
    name: 'openapi-backend',
    title: 'openapi-backend',
    home: 'https://github.com/openapistack/openapi-backend',
    about: 'a router and validator for Node, here with its own mock answers behind its own validation',
    version: '5.21.2',
    npm: ['openapi-backend@5.21.2'],
    start: ownServer('openapi-backend.mjs'),
  },
  {
    name: 'express-openapi-validator',
    title: 'express-openapi-validator',
    home: 'https://github.com/cdimascio/express-openapi-validator',
    about:
      'a validating middleware for Express, before a handler that gives each event a new id and the time',
    version: '5.6.2',
    npm: ['express-openapi-validator@5.6.2', 'express@5.1.0'],
    start: ownServer('express-openapi-validator.mjs'),
  },
  {
    name: 'msw',
    title: 'MSW with generated handlers',
    home: 'https://github.com/mswjs/source',
    about: 'handlers that @mswjs/source makes of the description, served over HTTP by @mswjs/http-middleware',
    version: '2.15.0',
    npm: ['msw@2.15.0', '@mswjs/source@0.5.0', '@mswjs/http-middleware@0.10.3'],
    start: ownServer('msw.mjs'),
  },
  {
    name: 'fastify-openapi-glue',
    title: 'fastify-openapi-glue',
    home: 'https://github.com/seriousme/fastify-openapi-glue',
    about:
      'a plugin that makes Fastify routes and their validation, before a handler that gives each event a new id and the time',
    version: '4.11.4',
    npm: ['fastify-openapi-glue@4.11.4', 'fastify@5.6.1'],
    start: ownServer('fastify-openapi-glue.mjs'),
  },
  {
    name: 'moto',
    title: 'moto server',
    home: 'https://github.com/getmoto/moto',
    about:
      'a mock of many AWS services; it knows nothing of this one, which is what the preflight has to say',
    version: '5.2.5',
    npm: [],
    pip: ['moto[server]==5.2.5'],
    start: ({ port }) => ['venv/bin/moto_server', '-H', '127.0.0.1', '-p', String(port)],
  },
];
