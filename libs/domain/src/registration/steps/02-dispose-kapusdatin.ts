import { dispositionAt } from '../../case/disposition.js';

/** 2. Kapusdatin reads the letter and sends it to Kabid Jementa Sis Ap. */
export const disposeKapusdatin = dispositionAt(2);
