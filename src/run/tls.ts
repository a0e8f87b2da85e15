import { createSecureContext, rootCertificates } from 'node:tls';

/** How the certificate of a target is judged; nothing here leaves it to the runtime. */
export interface TlsSettings {
  /** Certificates of authorities, in PEM, beside those that the runtime knows. */
  readonly ca?: string;
  /** Takes any certificate. */
  readonly insecure?: boolean;
}

/** What Node makes of authorities, in types that need none of Node's. */
interface Context {
  readonly context: unknown;
}

/** All authorities are read for each, which takes longer than a connection. */
const contexts = new WeakMap<TlsSettings, Context>();

/** The options of a TLS connection for these settings; what is made for one is kept for the next. */
export function tlsOptions(settings: TlsSettings): {
  readonly secureContext: Context;
  readonly rejectUnauthorized?: boolean;
} {
  const { ca, insecure = false } = settings;
  const secureContext =
    contexts.get(settings) ?? createSecureContext(ca === undefined ? {} : { ca: [...rootCertificates, ca] });
  contexts.set(settings, secureContext);
  return { secureContext, ...(insecure ? { rejectUnauthorized: false } : {}) };
}
