import koffi from 'koffi';
import { CryptokiFailure } from './cryptoki-failure.js';

/** The few functions of PKCS#11 v2.40 that a master key needs, by their names there; each answers a CK_RV. */
export interface Cryptoki {
  initialize(): Promise<number>;
  /** Slots with a token: their numbers and the label of each. */
  tokens(): Promise<readonly { readonly slot: bigint; readonly label: string }[]>;
  openSession(slot: bigint): Promise<bigint>;
  login(session: bigint, pin: string): Promise<number>;
  /** The handle of the AES key of this label. */
  findKey(session: bigint, label: string): Promise<bigint | undefined>;
  /** AES-GCM with a tag of 128 bits; not two at once on one session. */
  encrypt(session: bigint, key: bigint, text: Buffer, gcm: Gcm): Promise<Buffer>;
  decrypt(session: bigint, key: bigint, text: Buffer, gcm: Gcm): Promise<Buffer>;
}

export interface Gcm {
  readonly iv: Buffer;
  readonly aad: Buffer;
}

const [OS_LOCKING, SERIAL_SESSION, USER] = [2, 4, 1];
const [CLASS, LABEL, KEY_TYPE, SECRET_KEY, AES] = [0, 3, 0x100, 4, 0x1f];
const AES_GCM = 0x1087;
const TAG_BYTES = 16;
const LABEL_BYTES = 32;
const TOKEN_INFO_BYTES = 256;
const MOST_SLOTS = 64;

const ulong = koffi.types.uint64;
koffi.struct('CK_ATTRIBUTE', { type: ulong, value: 'void *', length: ulong });
koffi.struct('CK_MECHANISM', { mechanism: ulong, parameter: 'void *', length: ulong });
const gcmParameters = koffi.struct('CK_GCM_PARAMS', {
  iv: 'void *',
  ivLength: ulong,
  ivBits: ulong,
  aad: 'void *',
  aadLength: ulong,
  tagBits: ulong,
});
koffi.struct('CK_C_INITIALIZE_ARGS', {
  callbacks: koffi.array('void *', 4),
  flags: ulong,
  reserved: 'void *',
});

type Native = (...given: readonly unknown[]) => Promise<number>;

/** Loads a vendor's library. Calls run outside the main thread. @throws where there is no such library */
export function cryptokiOf(modulePath: string): Cryptoki {
  const library = loaded(modulePath);
  const native = (declaration: string): Native => {
    const call = library.func(declaration);
    return (...given) =>
      new Promise((resolve, reject) => {
        call.async(...given, (error: Error | null, rv: number | bigint) =>
          error ? reject(error) : resolve(Number(rv)),
        );
      });
  };
  const U = 'uint64_t';
  const C_Initialize = native(`${U} C_Initialize(CK_C_INITIALIZE_ARGS *args)`);
  const C_GetSlotList = native(`${U} C_GetSlotList(uint8_t present, void *slots, _Inout_ ${U} *count)`);
  const C_GetTokenInfo = native(`${U} C_GetTokenInfo(${U} slot, void *info)`);
  const C_OpenSession = native(
    `${U} C_OpenSession(${U} slot, ${U} flags, void *app, void *notify, _Out_ ${U} *session)`,
  );
  const C_Login = native(`${U} C_Login(${U} session, ${U} user, void *pin, ${U} length)`);
  const C_FindObjectsInit = native(`${U} C_FindObjectsInit(${U} session, CK_ATTRIBUTE *wanted, ${U} count)`);
  const C_FindObjects = native(
    `${U} C_FindObjects(${U} session, _Out_ ${U} *found, ${U} most, _Out_ ${U} *count)`,
  );
  const C_FindObjectsFinal = native(`${U} C_FindObjectsFinal(${U} session)`);
  const crypt = (name: string) => ({
    init: native(`${U} ${name}Init(${U} session, CK_MECHANISM *mechanism, ${U} key)`),
    run: native(`${U} ${name}(${U} session, void *text, ${U} length, void *made, _Inout_ ${U} *madeLength)`),
    name,
  });

  async function must(call: string, answer: Promise<number>): Promise<void> {
    const rv = await answer;
    if (rv !== 0) throw new CryptokiFailure(call, rv);
  }

  async function throughGcm(
    { init, run, name }: ReturnType<typeof crypt>,
    session: bigint,
    key: bigint,
    text: Buffer,
    { iv, aad }: Gcm,
  ): Promise<Buffer> {
    const parameters = Buffer.alloc(koffi.sizeof(gcmParameters));
    koffi.encode(parameters, gcmParameters, {
      iv,
      ivLength: iv.length,
      ivBits: iv.length * 8,
      aad,
      aadLength: aad.length,
      tagBits: TAG_BYTES * 8,
    });
    const how = { mechanism: AES_GCM, parameter: parameters, length: parameters.length };
    await must(`${name}Init`, init(session, how, key));
    const made = Buffer.alloc(text.length + TAG_BYTES);
    const length = [BigInt(made.length)];
    await must(name, run(session, text, text.length, made, length));
    return made.subarray(0, Number(length[0]));
  }

  const [encrypting, decrypting] = [crypt('C_Encrypt'), crypt('C_Decrypt')];
  return {
    initialize: () =>
      C_Initialize({ callbacks: [null, null, null, null], flags: OS_LOCKING, reserved: null }),
    async tokens() {
      const slots = Buffer.alloc(8 * MOST_SLOTS);
      const count = [BigInt(MOST_SLOTS)];
      await must('C_GetSlotList', C_GetSlotList(1, slots, count));
      const found = [];
      for (let at = 0; at < Number(count[0]); at += 1) {
        const slot = slots.readBigUInt64LE(at * 8);
        const info = Buffer.alloc(TOKEN_INFO_BYTES);
        await must('C_GetTokenInfo', C_GetTokenInfo(slot, info));
        found.push({ slot, label: info.toString('utf8', 0, LABEL_BYTES).trimEnd() });
      }
      return found;
    },
    async openSession(slot) {
      const session = [0n];
      await must('C_OpenSession', C_OpenSession(slot, SERIAL_SESSION, null, null, session));
      return BigInt(session[0] ?? 0);
    },
    login: (session, pin) => C_Login(session, USER, Buffer.from(pin), Buffer.byteLength(pin)),
    async findKey(session, label) {
      const number = (value: number) => {
        const bytes = Buffer.alloc(8);
        bytes.writeBigUInt64LE(BigInt(value));
        return bytes;
      };
      const wanted = [
        [CLASS, number(SECRET_KEY)],
        [KEY_TYPE, number(AES)],
        [LABEL, Buffer.from(label)],
      ] as const;
      const attributes = wanted.map(([type, value]) => ({ type, value, length: value.length }));
      await must('C_FindObjectsInit', C_FindObjectsInit(session, attributes, attributes.length));
      const [found, count] = [[0n], [0n]];
      await must('C_FindObjects', C_FindObjects(session, found, 1, count));
      await must('C_FindObjectsFinal', C_FindObjectsFinal(session));
      return Number(count[0]) === 1 ? BigInt(found[0] ?? 0) : undefined;
    },
    encrypt: (session, key, text, gcm) => throughGcm(encrypting, session, key, text, gcm),
    decrypt: (session, key, text, gcm) => throughGcm(decrypting, session, key, text, gcm),
  };
}

function loaded(modulePath: string) {
  try {
    return koffi.load(modulePath);
  } catch (cause) {
    throw new Error(`The module ${modulePath} cannot be loaded.`, { cause });
  }
}
