const told = document.querySelector<HTMLMetaElement>('meta[name="bsre-portal"]')?.content;

/** The address of BSrE's portal; undefined where the installation does not name one. */
export const PORTAL_URL = told?.startsWith('http') ? told : undefined;
