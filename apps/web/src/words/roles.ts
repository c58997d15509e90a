import { POST_TITLES, type Role } from '@tte/domain';

const ROLE_TITLES: Readonly<Record<Role, string>> = {
  ...POST_TITLES,
  auditor: 'Auditor',
  admin: 'Admin',
  'pelindung-data': 'Pejabat Pelindungan Data Pribadi',
};

/** The roles of somebody, as people say them. */
export const rolesWords = (roles: readonly Role[]): string =>
  roles.length === 0 ? 'tanpa jabatan pada alur' : roles.map((role) => ROLE_TITLES[role]).join(', ');
