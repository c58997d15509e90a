import { dispositionAt } from '../../case/disposition.js';

/** 4. Kasubbid Banglola Siska hands the case to a verifikator. */
export const disposeKasubbid = dispositionAt(4);
