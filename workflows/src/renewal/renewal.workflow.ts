import type { CaseInput, CaseResult } from '@tte/contracts';
import { RenewalFile } from './renewal-file.js';

/**
 * One renewal of a certificate, from the holder's statement, or a letter, to an end that is later: the 7 steps of the
 * SOP. A rejection, a withdrawal, or the certificate's own end closes it early, wherever it stands.
 */
export async function renewal(input: CaseInput): Promise<CaseResult> {
  const file = new RenewalFile(input); //            1  Pemegang states, or a letter is entered
  return file.follow(() =>
    file.whileValid(async () => {
      do {
        await file.compared(); //                    2  SIMPEG, and SI ASN of civil servants
      } while (!(await file.holderChecked())); //    3  Verifikator
      await file.inform('renew'); //                 4
      await file.renewed(); //                       5, 6  Pemegang, in BSrE's portal; BSrE shows a later end
      await file.inform('renewed'); //               7  holder and PIC are told
    }),
  );
}
