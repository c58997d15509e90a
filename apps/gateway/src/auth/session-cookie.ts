/** Whether people reach the gateway over TLS. */
export const isSecure = (publicUrl: string): boolean => publicUrl.startsWith('https:');

/** The cookie that holds the session of a person, by the name that it has with the prefix or without. */
export const SESSION_COOKIE = 'tte_session';

/** Name of a cookie where people reach the gateway at this address. Without TLS, browsers refuse one with the prefix. */
export const cookieName = (name: string, publicUrl: string): string =>
  isSecure(publicUrl) ? `__Host-${name}` : name;
