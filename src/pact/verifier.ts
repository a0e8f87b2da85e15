import { loadPact } from './native.ts';

/** What the process is asked for. */
export interface VerifierTask {
  readonly url: string;
  readonly stateUrl: string;
  readonly files: readonly string[];
  /** Of each request, in milliseconds. */
  readonly timeout: number;
}

/** What it says: Pact's own JSON report, that Pact is not installed, or what broke. */
export type VerifierAnswer =
  { readonly report: string } | { readonly absent: true } | { readonly broken: string };

/**
 * A process of its own: the native library writes to file descriptor 1 whatever is asked of it.
 * Not pact-js's `Verifier`, whose proxy changes what is sent.
 */
async function verify({ url, stateUrl, files, timeout }: VerifierTask): Promise<VerifierAnswer> {
  let library;
  try {
    library = (await loadPact()).default;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND') return { absent: true };
    return { broken: String(error) };
  }
  try {
    const report = await library.default.verifyPacts({
      providerBaseUrl: url,
      providerStatesSetupUrl: stateUrl,
      providerStatesSetupBody: true,
      pactUrls: [...files],
      timeout,
      logLevel: 'error',
    });
    // An older library resolves to something else.
    return report.startsWith('{') ? { report } : { broken: 'it gives no JSON report' };
  } catch (error) {
    // A failed verification is rejected with its report.
    const message = error instanceof Error ? error.message : String(error);
    return message.startsWith('{') ? { report: message } : { broken: message };
  }
}

process.once('message', (task) => {
  void verify(task as VerifierTask).then((answer) => {
    process.send?.(answer, () => process.exit());
  });
});
