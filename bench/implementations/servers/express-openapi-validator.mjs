import { description, load, port, served } from './parts.mjs';

const { default: express } = await load('express');
const validator = await load('express-openapi-validator');
const middleware = validator.middleware ?? validator.default.middleware;

const app = express();
app.use(express.json({ type: ['application/json', 'application/x-amz-json-1.1'] }));
app.use(middleware({ apiSpec: description, validateRequests: true, validateResponses: false }));
app.post('/participant/event', (request, response) => {
  response.json(served());
});
app.use((error, request, response, next) => {
  if (response.headersSent) next(error);
  else response.status(error.status ?? 500).json({ message: error.message });
});
app.listen(port, '127.0.0.1');
