#!/usr/bin/env node
/**
 * Memeriksa ekspor audit Registrasi TTE tanpa mempercayai pembuatnya. Hanya memerlukan Node.js 20 atau lebih baru.
 *
 *   node verify.mjs FOLDER [BERKAS...]
 *
 * FOLDER is an export that was unpacked. Each BERKAS holds checkpoints that were kept elsewhere, such as those of
 * the auditor's mail: only they can tell that the newest ones are withheld. The public key belongs to them, too: compare
 * `kunci-publik.txt` with the one that you were given when the system began.
 *
 * How it works. Every case, and every writer of the access log, is a chain: each record names the SHA-256 of the one
 * before it. Heads of chains become statements in one list, which only grows; its Merkle tree (RFC 6962) is signed by
 * checkpoints (C2SP tlog-checkpoint, Ed25519). An export always carries the whole list, so that nothing is left out.
 */
import { createHash, createPublicKey, verify as verifySignature } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const GENESIS = '0'.repeat(64);
const ED25519_SPKI = Buffer.from('302a300506032b6570032100', 'hex');

const sha256 = (...parts) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** JSON by RFC 8785, for what JSON.parse gives. */
export function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const members = Object.keys(value).sort();
  return `{${members.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(',')}}`;
}

const hashOf = ({ hash: _hash, ...content }) => sha256(canonical(content)).toString('hex');

/** Roots of the Merkle tree over the first so many leaves, for each size that is asked for. */
export function rootsAt(leaves, sizes) {
  const asked = new Set(sizes);
  const roots = new Map();
  const peaks = [];
  const note = (size) => {
    if (!asked.has(size)) return;
    const hashes = peaks.map(({ hash }) => hash);
    const root = size === 0 ? sha256() : hashes.reduceRight((right, left) => sha256('\x01', left, right));
    roots.set(size, root.toString('base64'));
  };
  note(0);
  leaves.forEach((leaf, index) => {
    let peak = { height: 0, hash: sha256('\x00', leaf) };
    while (peaks.at(-1)?.height === peak.height) {
      peak = { height: peak.height + 1, hash: sha256('\x01', peaks.pop().hash, peak.hash) };
    }
    peaks.push(peak);
    note(index + 1);
  });
  return roots;
}

/** Keys as in the file of public keys: `name+id+base64(0x01 || key)`, a line each. */
export function readKeys(text) {
  return lines(text).map((line) => {
    const [, name, id, encoded] = /^(\S+?)\+([0-9a-f]{8})\+(\S+)$/.exec(line) ?? [];
    const key = Buffer.from(encoded ?? '', 'base64');
    const own = sha256(`${name}\n`, key).subarray(0, 4).toString('hex');
    if (key[0] !== 1 || key.length !== 33 || own !== id) throw new Error(`Bukan kunci publik: ${line}`);
    const spki = Buffer.concat([ED25519_SPKI, key.subarray(1)]);
    return { name, id, key: createPublicKey({ key: spki, format: 'der', type: 'spki' }) };
  });
}

/** Checkpoints of a text: notes as they are, or each in one line as it is mailed. */
export function readCheckpoints(text) {
  const note = /^(\S+)\n(\d+)\n(\S+)\n\n((?:— \S+ \S+\n?)+)/gm;
  const line = /^(\S+) (\d+) (\S+) ((?:— \S+ \S+ ?)+)$/gm;
  return [note, line].flatMap((shape) =>
    [...text.matchAll(shape)].map(([, origin, size, root, signatures]) => ({
      ...{ origin, size: Number(size), root },
      body: `${origin}\n${size}\n${root}\n`,
      signatures: [...signatures.matchAll(/— (\S+) (\S+)/g)].map(([, name, value]) => ({ name, value })),
    })),
  );
}

/** Whether a key that is known signed it, and no signature of a known key is wrong. */
function isSigned({ body, signatures }, keys) {
  const judged = signatures.flatMap(({ name, value }) => {
    const bytes = Buffer.from(value, 'base64');
    const known = keys.find((key) => key.name === name && key.id === bytes.subarray(0, 4).toString('hex'));
    return known ? [verifySignature(null, Buffer.from(body), known.key, bytes.subarray(4))] : [];
  });
  return judged.length > 0 && judged.every(Boolean);
}

/** What is wrong with the list of statements and its checkpoints. */
export function judgeCheckpoints({ statements, checkpoints, outside, keys, origin }) {
  const findings = [];
  const find = (code, where) => findings.push({ code, where });
  const signed = (all) =>
    all.filter((one) => {
      const good = one.origin === origin && isSigned(one, keys);
      if (!good) find('checkpoint-unsigned', `checkpoint ${one.size}`);
      return good;
    });
  const own = signed(checkpoints);
  const kept = signed(outside);
  const newest = Math.max(0, ...own.map(({ size }) => size));
  const sizes = [...own, ...kept].map(({ size }) => size);
  const roots = rootsAt(statements.map(canonical), sizes);
  const holds = ({ size, root }) => roots.get(size) === root;
  const good = [...own, ...kept].filter(holds).map(({ size }) => size);
  const bad = [...own, ...kept].filter((one) => one.size <= statements.length && !holds(one));
  const proven = Math.max(0, ...good);
  for (const { size } of bad.filter((one) => one.size < proven))
    find('checkpoint-replaced', `checkpoint ${size}`);
  const altered = bad.filter(({ size }) => size >= proven).sort((a, b) => a.size - b.size)[0];
  if (altered) find('statement-altered', `pernyataan ${proven + 1} sampai ${altered.size}`);
  if (statements.length < newest) find('statement-cut', `setelah pernyataan ${statements.length}`);
  if (statements.length > newest) find('statement-unsealed', `setelah pernyataan ${newest}`);
  for (const { size } of kept) if (size > newest) find('checkpoint-withheld', `checkpoint ${size}`);
  for (const { kind, size, digest } of statements) {
    if (kind !== 'checkpoint') continue;
    const there = own.filter((one) => one.size === size);
    if (there.length === 0) find('checkpoint-withheld', `checkpoint ${size}`);
    else if (!there.some(({ body }) => sha256(body).toString('hex') === digest))
      find('checkpoint-replaced', `checkpoint ${size}`);
  }
  return findings;
}

/** What is wrong with one chain, the first thing that tells most; `seals` are the statements about it, in order. */
function judgeChain(records, seals) {
  const end = seals.at(-1).n;
  const fits = (seal) => records[seal.n - 1]?.hash === seal.head;
  const wrong = seals.find((seal) => !fits(seal));
  const changed = records.length < end ? 'deleted' : records.length > end ? 'inserted' : 'edited';
  const numbers = records.map(({ n }) => n);
  const isPermuted =
    numbers.some((n, index) => n !== index + 1) &&
    numbers.toSorted((a, b) => a - b).every((n, index) => n === index + 1);
  if (isPermuted) return { code: 'reordered', n: numbers.findIndex((n, index) => n !== index + 1) + 1 };
  let prevHash = GENESIS;
  for (const [index, record] of records.entries()) {
    const n = index + 1;
    if (record.n !== n) return { code: record.n > n ? 'deleted' : 'inserted', n };
    if (record.hash !== hashOf(record.content)) return { code: 'edited', n };
    if (record.prevHash !== prevHash) return { code: changed, n: changed === 'edited' ? n - 1 : n };
    prevHash = record.hash;
  }
  if (!wrong) return records.length > end ? { code: 'inserted', n: end + 1 } : undefined;
  const sealed = seals.filter(fits).at(-1)?.n ?? 0;
  if (wrong.n > records.length && seals.every((seal) => seal.n > records.length || fits(seal)))
    return { code: 'cut', n: records.length + 1 };
  return { code: changed, n: sealed + 1, until: changed === 'edited' ? wrong.n : undefined };
}

/** What is wrong with the chains of a kind: those that should be there are known from the statements. */
export function judgeChains({ kind, records, statements, isInScope }) {
  const findings = [];
  const word = kind === 'case' ? 'event' : 'access';
  const seals = Map.groupBy(
    statements.filter((one) => one.kind === kind),
    ({ id }) => id,
  );
  const chains = Map.groupBy(records, ({ id }) => id);
  // Which hash stands where, as its successor or a statement says.
  const places = new Map();
  for (const one of statements) if (one.kind === kind) places.set(one.head, one.id);
  for (const { id, prevHash, content } of records)
    if (hashOf(content) === content.hash) places.set(prevHash, id);
  const moved = records.filter(({ id, hash }) => (places.get(hash) ?? id) !== id);
  for (const { id, n, hash } of moved)
    findings.push({ code: `${word}-moved`, where: `${id}, nomor ${n}, berasal dari ${places.get(hash)}` });
  const touched = new Set(moved.flatMap(({ id, hash }) => [id, places.get(hash)]));
  for (const id of new Set([...seals.keys(), ...chains.keys()])) {
    const own = chains.get(id) ?? [];
    const known = seals.get(id);
    if (touched.has(id)) continue;
    if (!known) findings.push({ code: `${word === 'event' ? 'case' : 'writer'}-invented`, where: id });
    else if (own.length === 0) {
      if (known.some(isInScope))
        findings.push({ code: `${word === 'event' ? 'case' : 'writer'}-removed`, where: id });
    } else {
      const fault = judgeChain(own, known);
      if (!fault) continue;
      const until = fault.until > fault.n ? ` sampai ${fault.until}` : '';
      const code =
        fault.code === 'cut' ? (word === 'event' ? 'chain-cut' : 'access-cut') : `${word}-${fault.code}`;
      findings.push({ code, where: `${id}, nomor ${fault.n}${until}` });
    }
  }
  return findings;
}

/** Judges an export. @returns what is wrong, each with a code and where; nothing where all holds */
export function judge({ manifest, events, accessLog, statements, checkpoints, outside = [], keys }) {
  const { origin, cases, from, until } = manifest;
  const ids = Array.isArray(cases) ? new Set(cases) : undefined;
  const inTime = ({ at }) => (from === undefined || at >= from) && (until === undefined || at < until);
  const asRecord = (idOf, nOf) => (content) => ({
    ...{ id: content[idOf], n: content[nOf], prevHash: content.prevHash, hash: content.hash, content },
  });
  return [
    ...judgeCheckpoints({ statements, checkpoints, outside, keys, origin }),
    ...judgeChains({
      ...{ kind: 'case', records: events.map(asRecord('caseId', 'seq')), statements },
      isInScope: (one) => (ids ? ids.has(one.id) : inTime(one)),
    }),
    ...judgeChains({
      ...{ kind: 'access', records: accessLog.map(asRecord('writer', 'n')), statements },
      isInScope: (one) => !ids && inTime(one),
    }),
  ];
}

const lines = (text) => text.split('\n').filter((line) => line.trim() !== '');
const jsonLines = (file) => lines(readFileSync(file, 'utf8')).map((line) => JSON.parse(line));

/** Reads an export and the checkpoints that were kept elsewhere. */
export function readExport(folder, outside = []) {
  const file = (name) => join(folder, name);
  return {
    manifest: JSON.parse(readFileSync(file('isi.json'), 'utf8')),
    events: jsonLines(file('peristiwa.jsonl')),
    accessLog: existsSync(file('catatan-akses.jsonl')) ? jsonLines(file('catatan-akses.jsonl')) : [],
    statements: jsonLines(file('pernyataan.jsonl')),
    checkpoints: readCheckpoints(readFileSync(file('checkpoint.txt'), 'utf8')),
    outside: outside.flatMap((one) => readCheckpoints(readFileSync(one, 'utf8'))),
    keys: readKeys(readFileSync(file('kunci-publik.txt'), 'utf8')),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [folder, ...outside] = process.argv.slice(2);
  if (!folder) {
    console.error('node verify.mjs FOLDER [BERKAS...]');
    process.exit(2);
  }
  const read = readExport(folder, outside);
  const findings = judge(read);
  for (const { code, where } of findings) console.log(`TIDAK SAH  ${code}  ${where}`);
  const { events, accessLog, checkpoints } = read;
  const counts = `${events.length} peristiwa, ${accessLog.length} catatan akses, ${checkpoints.length} checkpoint`;
  console.log(`${counts}: ${findings.length === 0 ? 'semua sah' : `${findings.length} temuan`}`);
  process.exit(findings.length === 0 ? 0 : 1);
}
