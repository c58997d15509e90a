import { dispositionAt } from '../../case/disposition.js';

/** 4. Kasubbid Banglola Siska has the data recorded and hands the case to a verifikator. */
export const disposeKasubbid = dispositionAt(4);
