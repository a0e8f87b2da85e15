import type { Fault } from '../fault.ts';
import { authorizationJudged } from './authorization-judged.ts';

/** Clients are refused because they sign. */
export const clientsLostByTheirSignature: Fault = {
  ...authorizationJudged,
  id: 'clients-lost-by-their-signature',
  summary: 'clients are refused because they sign',
  breaks: ['client-requests-served@client-*'],
};
