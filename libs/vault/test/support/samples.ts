import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { parseNik, parseNip, parseOfficialEmail, type Applicant, type Parsed } from '@tte/domain';
import type { Connection } from 'mongoose';
import { createVault, type VaultOptions } from '../../src/vault.js';
import type { Admission, DataCorrection } from '../../src/port.js';

function value<Value>(parsed: Parsed<Value, string>): Value {
  if (!parsed.ok) throw new Error(parsed.fault);
  return parsed.value;
}

export const budi: Applicant = {
  name: 'Dr. Budi Santoso, M.Kom.',
  nik: value(parseNik('3174011203850001')),
  email: value(parseOfficialEmail('budi.santoso@kemhan.go.id', 'kemhan.go.id')),
  employeeKind: 'pns',
  nip: value(parseNip('198503122010011001')),
  unit: 'pusdatin',
  position: 'Pranata Komputer',
  pic: { name: 'Siti Aminah', phone: '081200000001' },
};

export const siti: Applicant = {
  ...budi,
  name: 'Siti Rahma Santoso',
  nik: value(parseNik('3174015203850002')),
  email: value(parseOfficialEmail('siti.rahma@kemhan.go.id', 'kemhan.go.id')),
};

export const letter = {
  number: 'B/12/III/2026',
  date: '2026-03-12',
  subject: 'Permohonan TTE',
  signedBy: 'Kolonel X',
};

export const admissionOf = (caseId: string, changes: Partial<Admission> = {}): Admission => ({
  caseId,
  procedure: 'registration',
  workflowId: `wf-${caseId}`,
  requestDigest: `digest-${caseId}`,
  applicant: budi,
  letter,
  letterRef: 'none',
  ...changes,
});

export const correctionOf = (
  commandId: string,
  applicant: Applicant = budi,
  changes: Partial<DataCorrection> = {},
): DataCorrection => ({ commandId, dataVersion: 1, applicant, ...changes });

export const MASTER_KEY = new Uint8Array(32).fill(7);

export const vaultOn = (connection: Connection, changes: Partial<VaultOptions> = {}) =>
  createVault({
    connection,
    masterKey: MASTER_KEY,
    indexSecret: 'a secret for the indexes',
    linkSecret: 'a secret for the links',
    indexCost: 1,
    ...changes,
  });

/** Bytes in pieces, as they come from a network. */
export const streamOf = (content: Buffer): Readable =>
  Readable.from(
    (function* () {
      for (let at = 0; at < content.length; at += 10_000) yield content.subarray(at, at + 10_000);
    })(),
  );

export const bytesOf = async (content: Readable): Promise<Buffer> => buffer(content);
