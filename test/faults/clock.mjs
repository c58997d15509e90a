/**
 * Loaded by `node --import`: moves this process's clock by `TTE_CLOCK_OFFSET_MS`, as a machine's wrong clock does for
 * all that asks for the time. Pauses and timeouts stay as long as they are.
 */
const offset = Number(process.env.TTE_CLOCK_OFFSET_MS);
const RealDate = Date;

class MovedDate extends RealDate {
  constructor(...given) {
    if (given.length === 0) super(RealDate.now() + offset);
    else super(...given);
  }

  static now() {
    return RealDate.now() + offset;
  }
}

// Libraries know it by its name.
Object.defineProperty(MovedDate, 'name', { value: 'Date' });

globalThis.Date = new Proxy(MovedDate, {
  // `Date()` without `new` answers a text.
  apply: () => new MovedDate().toString(),
});
