import { createSecureContext, rootCertificates, type SecureContext } from 'node:tls';

/** How the certificate of a target is judged; nothing here leaves it to the runtime. */
export interface TlsSettings {
  /** Certificates of authorities, in PEM, beside those that the runtime knows. */
  readonly ca?: string;
  /** Takes any certificate. */
  readonly insecure?: boolean;
}

/** All authorities are read for each, which takes longer than a connection. */
const contexts = new WeakMap<TlsSettings, SecureContext>();

/** The options of a TLS connection for these settings; what is made for one is kept for the next. */
export function tlsOptions(settings: TlsSettings): {
  readonly secureContext: SecureContext;
  readonly rejectUnauthorized?: boolean;
} {
  const { ca, insecure = false } = settings;
  const secureContext =
    contexts.get(settings) ?? createSecureContext(ca === undefined ? {} : { ca: [...rootCertificates, ca] });
  contexts.set(settings, secureContext);
  return { secureContext, ...(insecure ? { rejectUnauthorized: false } : {}) };
}
