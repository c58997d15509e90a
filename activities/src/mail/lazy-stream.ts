import { Readable } from 'node:stream';

/**
 * A stream that asks before it gives its first byte. When it is not allowed it never ends: to SMTP a message that
 * ends is a message that is sent.
 */
export function lazyStream(bytes: Buffer, isAllowed: () => Promise<boolean>): Readable {
  let asked = false;
  return new Readable({
    read() {
      if (asked) return;
      asked = true;
      void isAllowed().then((allowed) => {
        if (!allowed) return;
        this.push(bytes);
        this.push(null);
      });
    },
  });
}
