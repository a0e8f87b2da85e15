import type { Fault } from '../fault.ts';
import { timeNumber } from './time-number.ts';

/** Clients that want a text get a number. */
export const clientsLostByNumbers: Fault = {
  ...timeNumber,
  id: 'clients-lost-by-numbers',
  summary: 'clients that want a text get a number',
  breaks: ['client-answers-read@client-aws-sdk-go-v2', 'client-answers-read@client-aws-sdk-rust'],
};
