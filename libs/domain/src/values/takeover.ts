/**
 * Why a verifikator takes over a case on which a colleague works. A closed list: a claim is kept outside the vault, where
 * nothing may be said of a person in free words.
 */
export const TAKEOVER_REASONS = ['rekan-berhalangan', 'mendesak', 'disepakati', 'ditugaskan'] as const;
export type TakeoverReason = (typeof TAKEOVER_REASONS)[number];

export const TAKEOVER_TITLES: Record<TakeoverReason, string> = {
  'rekan-berhalangan': 'Rekan berhalangan',
  mendesak: 'Berkas mendesak',
  disepakati: 'Disepakati dengan rekan',
  ditugaskan: 'Ditugaskan atasan',
};
