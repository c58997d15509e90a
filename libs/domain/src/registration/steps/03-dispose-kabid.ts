import { dispositionAt } from '../../case/disposition.js';

/** 3. Kabid Jementa Sis Ap reads the disposition and sends it to Kasubbid Banglola Siska. */
export const disposeKabid = dispositionAt(3);
