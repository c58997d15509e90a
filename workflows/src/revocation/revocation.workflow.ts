import type { CaseInput, CaseResult } from '@tte/contracts';
import { RevocationFile } from './revocation-file.js';

/**
 * One revocation of a TTE account, from letter to the end of the certificate: the 8 steps of the SOP. A rejection, a
 * withdrawal, or a certificate that is kept after all ends it early.
 */
export async function revocation(input: CaseInput): Promise<CaseResult> {
  const file = new RevocationFile(input); //        1  Kasatker's letter is entered
  return file.follow(async () => {
    do {
      await file.disposed(); //                     2, 3, 4  Kapusdatin, Kabid, Kasubbid; segera: any one of them
      await file.completenessChecked(); //          5  Verifikator, against the register
    } while (file.isDisposedAnew());
    await file.revokedInPortal(); //                6  Verifikator, in BSrE's portal
    await file.revokedAtBsre(); //                  7  BSrE shows REVOKE
    await file.inform('revoked'); //                8  holder and PIC are told
    await file.dispositionsFollowed(); //              segera: the dispositions that it went ahead of
  });
}
