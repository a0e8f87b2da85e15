import { rootCertificates } from 'node:tls';

/** How the certificate of a target is judged; nothing here leaves it to the runtime. */
export interface TlsSettings {
  /** Certificates of authorities, in PEM, beside those that the runtime knows. */
  readonly ca?: string;
  /** Takes any certificate. */
  readonly insecure?: boolean;
}

/** The options of a TLS connection for these settings. */
export function tlsOptions({ ca, insecure = false }: TlsSettings): {
  readonly ca?: string[];
  readonly rejectUnauthorized?: boolean;
} {
  return {
    ...(ca === undefined ? {} : { ca: [...rootCertificates, ca] }),
    ...(insecure ? { rejectUnauthorized: false } : {}),
  };
}
