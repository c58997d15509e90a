const told = document.querySelector<HTMLMetaElement>('meta[name="sandbox"]')?.content;

/** The address of the sandbox that plays the outside world; undefined where the world is the real one. */
export const SANDBOX_URL = told?.startsWith('http') ? told : undefined;
