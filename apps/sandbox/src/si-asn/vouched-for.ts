import type { State } from '../state/state.js';

/** Whether BKN vouches for this person, so that BSrE approves without its verifier. */
export function vouchedFor(state: State, person: { nik?: string; email: string; nama: string }): boolean {
  const servant = state.civilServants
    .values()
    .find(({ nik, emailGov }) =>
      person.nik ? nik === person.nik : emailGov.toLowerCase() === person.email.toLowerCase(),
    );
  if (!servant || servant.autoVerify === false || !servant.validNik) return false;
  const active = /aktif/i.test(servant.kedudukanPnsNama) && !/tidak/i.test(servant.kedudukanPnsNama);
  const atTheMinistry = servant.instansiKerjaNama === 'Kementerian Pertahanan';
  return active && atTheMinistry && sameName(servant.nama, person.nama);
}

function sameName(one: string, other: string): boolean {
  const bare = (name: string) => (name.split(',')[0] ?? '').toLowerCase().replace(/[^a-z]/g, '');
  return bare(one) === bare(other);
}
