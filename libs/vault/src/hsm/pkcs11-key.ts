/** A key that a hardware security module keeps: where it is, by the words of RFC 7512. */
export interface Pkcs11Key {
  /** The vendor's library, such as `/usr/lib/softhsm/libsofthsm2.so`. */
  readonly modulePath: string;
  /** Labels of the token and of the key on it: AES of 256 bits, for encryption and decryption, that never leaves it. */
  readonly token: string;
  readonly object: string;
  readonly pin: string;
}
