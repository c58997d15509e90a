import { randomBytes, scryptSync } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { bodyOf } from '../http/input.js';
import { Refusal } from './refusal.js';

/** The passphrase of a form, which asks for it twice; a script may leave the second one out. */
export function passphraseOf(request: FastifyRequest): string {
  const { passphrase, confirmation } = bodyOf(request);
  if (typeof passphrase !== 'string') throw new Refusal(400, 'Passphrase wajib diisi');
  if (confirmation !== undefined && confirmation !== passphrase)
    throw new Refusal(400, 'Kedua passphrase berbeda');
  return passphrase;
}

/** What is kept of a passphrase: with a salt, so that nobody reads it from the file. */
export function hashOf(passphrase: string): string {
  if (passphrase.length < 8) throw new Refusal(400, 'Passphrase paling sedikit 8 karakter');
  const salt = randomBytes(16);
  return `${salt.toString('base64')}:${scryptSync(passphrase, salt, 32).toString('base64')}`;
}
