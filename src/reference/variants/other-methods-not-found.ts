import type { Variant } from '../fault.ts';

/** Another method is answered 404, as a page. */
export const otherMethodsNotFound: Variant = {
  id: 'other-methods-not-found',
  summary: 'another method is answered 404, as a page',
  step: 'notServed',
  deviate: () => () => ({
    status: 404,
    headers: [['Content-Type', 'text/html']],
    body: '<h1>Not found</h1>',
  }),
};
