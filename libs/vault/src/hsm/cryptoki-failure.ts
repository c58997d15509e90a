/** A call that the module refused. */
export class CryptokiFailure extends Error {
  override readonly name = 'CryptokiFailure';
  readonly rv: number;

  constructor(call: string, rv: number) {
    super(`${call} answers 0x${rv.toString(16)} (see CKR_… of PKCS#11).`);
    this.rv = rv;
  }
}
