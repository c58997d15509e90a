import type { CaseInput, CaseResult } from '@tte/contracts';
import { RegistrationFile } from './registration-file.js';

/**
 * One registration of a TTE account, from letter to certificate: the 14 steps of the SOP. A rejection, a
 * withdrawal, an expiry or a corrected NIK ends it early, wherever it stands.
 */
export async function registration(input: CaseInput): Promise<CaseResult> {
  const file = new RegistrationFile(input); //      1  Pemohon: the letter is entered
  return file.follow(async () => {
    do {
      await file.disposition('kapusdatin'); //      2  Kapusdatin
      await file.disposition('kabid'); //           3  Kabid Jementa Sis Ap
      await file.disposition('kasubbid'); //        4  Kasubbid Banglola Siska
      await file.completenessChecked(); //          5  Verifikator checks …
    } while (file.isDisposedAnew()); //                (a returned case waits inside its step)
    await file.registerAtBsre(); //                 5  … and enters the applicant at BSrE
    await file.inform('activate'); //               6
    for (;;) {
      await file.activated(); //                    7  Pemohon, through BSrE's link
      do {
        await file.checkedBySiAsn(); //             8  ASN: automatic
        await file.approvalDecided(); //            9, 10  Verifikator, against SIMPEG …
      } while (file.correctedOnEvidence()); //         (data that they corrected are verified anew)
      await file.decidedInPortal(); //             10  … and in BSrE's portal
      if (file.isApproved()) break;
      await file.inform('reactivate'); //          11  back to 7
    }
    await file.inform('set-passphrase'); //        12
    await file.passphraseSet(); //                 13  Pemohon, at BSrE
    await file.certificateIssued(); //             14  BSrE; the applicant is told
  });
}
