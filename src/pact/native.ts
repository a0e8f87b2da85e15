/** Pact's own library, an optional peer: its mock server and its verifier. Its statistics of use are switched off. */
export async function loadPact() {
  process.env.PACT_DO_NOT_TRACK ??= 'true';
  return import('@pact-foundation/pact-core');
}
