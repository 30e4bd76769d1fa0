/// <reference types="node" />
import { X509Certificate } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

import { generateCertificates, getHttpsServerOptions } from 'office-addin-dev-certs';

import type { Identity } from './folderServer.ts';

/** Where a certificate may come from. */
export interface CertificateOptions {
  /** Files of the office's own certificate and key. */
  readonly cert?: string | undefined;
  readonly key?: string | undefined;
  /** Whether to make one that this computer trusts. */
  readonly trust: boolean;
  /** Where Microsoft's tool keeps what this computer trusts; its own place unless given. */
  readonly installed?: string | undefined;
  /** Where one that nobody trusts yet is kept. */
  readonly folder: string;
}

/** A certificate for https, and whether this computer is known to trust it. */
export interface Certificate {
  readonly identity: Identity;
  readonly origin: 'given' | 'trusted' | 'untrusted';
}

/** Days; Microsoft's own default of 30 would break an office's add-in every month. */
const VALIDITY = 365;

/**
 * The certificate to serve with: the given one, else the one that Microsoft's tool has made and
 * this computer trusts, else one that only encrypts. Nothing is put into a trust store unless
 * asked for; nothing is fetched.
 */
export async function certificateFor(options: CertificateOptions): Promise<Certificate> {
  const { cert, key, trust, folder, installed = INSTALLED } = options;
  if (cert !== undefined && key !== undefined)
    return { identity: { cert: readFileSync(cert), key: readFileSync(key) }, origin: 'given' };
  if (trust) return { identity: await getHttpsServerOptions(VALIDITY), origin: 'trusted' };
  const trusted = valid(installed);
  if (trusted !== undefined) return { identity: trusted, origin: 'trusted' };
  return { identity: valid(folder) ?? (await generate(folder)), origin: 'untrusted' };
}

const INSTALLED = path.join(homedir(), '.office-addin-dev-certs');
const NAMES = { ca: 'ca.crt', cert: 'localhost.crt', key: 'localhost.key' } as const;

/** The pair in a folder, if it is there and has not run out. */
function valid(folder: string): Identity | undefined {
  const [cert, key] = [path.join(folder, NAMES.cert), path.join(folder, NAMES.key)];
  if (!existsSync(cert) || !existsSync(key)) return undefined;
  const identity = { cert: readFileSync(cert), key: readFileSync(key) };
  const end = Date.parse(new X509Certificate(identity.cert).validTo);
  return end > Date.now() ? identity : undefined;
}

async function generate(folder: string): Promise<Identity> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const at = (name: string): string => path.join(folder, name);
  const [ca, cert, key] = [at(NAMES.ca), at(NAMES.cert), at(NAMES.key)];
  await generateCertificates(ca, cert, key, VALIDITY);
  chmodSync(key, 0o600);
  return { cert: readFileSync(cert), key: readFileSync(key) };
}
