/** What the process ends with. */
export const exitCodes = {
  conformant: 0,
  nonconformant: 1,
  usage: 2,
  unreachable: 3,
  unverified: 4,
  internal: 5,
  interrupted: 130,
} as const;
