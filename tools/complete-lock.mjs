/**
 * Completes package-lock.json after `npm install`: a registry that answers 404 for other platforms' binaries
 * makes npm leave them out, and `npm ci` then refuses the lock. Run it whenever the lock changed.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const OS = 'aix|android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32'.split('|');
const CPU = 'arm64|arm|ia32|loong64|mips64el|ppc64|riscv64|s390x|x64|wasm32'.split('|');

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
for (const [at, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const places = [`${at}/node_modules/${name}`, `node_modules/${name}`];
    if (places.some((place) => lock.packages[place])) continue;
    const os = OS.find((o) => name.includes(o));
    const cpu = CPU.find((c) => name.includes(c));
    if (!os && !cpu) {
      console.log('left out', name, version);
      continue;
    }
    lock.packages[places[1]] = {
      version,
      optional: true,
      ...(os && { os: [os] }),
      ...(cpu && { cpu: [cpu] }),
      ...(entry.dev && { dev: true }),
    };
  }
}
// Without it npm fetches the binaries of both C libraries, and one of them for nothing.
for (const [at, entry] of Object.entries(lock.packages)) {
  const [, libc] = /linux.*-(musl|gnu)\w*$/.exec(at) ?? [];
  if (libc && entry.os) entry.libc ??= [libc === 'gnu' ? 'glibc' : 'musl'];
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
