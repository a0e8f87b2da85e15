import type { Fault } from '../fault.ts';
import { secondMediaTypeRefused } from './second-media-type-refused.ts';

/** The one client that sends the second media type is refused. */
export const clientsLostByAMediaType: Fault = {
  ...secondMediaTypeRefused,
  id: 'clients-lost-by-a-media-type',
  summary: 'the one client that sends the second media type is refused',
  breaks: ['client-requests-served@client-r-paws'],
};
