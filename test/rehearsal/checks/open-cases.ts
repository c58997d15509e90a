import {
  eventually,
  GatewayClient,
  KINDS,
  OutsideWorld,
  playOf,
  type Decision,
  type Person,
  type Receipt,
} from '@tte/local';

export interface OpenCases {
  /** Lets them go on to their ends. @returns what ended otherwise than it should */
  end(): Promise<{ readonly wrong: readonly string[] }>;
}

/** A gateway whose people stop before the decision number `holdAt` (from 0) until they are let go. */
class HeldGateway extends GatewayClient {
  private decisions = 0;
  private readonly holdAt: number;
  private readonly go: Promise<void>;
  private readonly onHeld: () => void;

  constructor(urls: readonly [string, string], holdAt: number, go: Promise<void>, onHeld: () => void) {
    super(...urls);
    this.holdAt = holdAt;
    this.go = go;
    this.onHeld = onHeld;
  }

  override async decide(person: Person, id: string, what: Decision, body: object): Promise<Receipt> {
    if (this.decisions === this.holdAt) {
      this.onHeld();
      await this.go;
    }
    this.decisions += 1;
    return super.decide(person, id, what, body);
  }
}

/** Opens cases of every kind, and waits until each stands before another of its first four decisions. */
export async function openCases(demo: Readonly<Record<string, string>>, count: number): Promise<OpenCases> {
  const { GATEWAY_URL = '', SANDBOX_URL = '' } = demo;
  const world = new OutsideWorld(SANDBOX_URL);
  const kinds = Object.entries(KINDS);
  const { promise: go, resolve: letGo } = Promise.withResolvers<void>();
  let held = 0;

  const play = async (index: number): Promise<string | undefined> => {
    const [name, kind] = kinds[index % kinds.length] ?? [];
    if (!kind) throw new Error('there is no kind of case');
    const holdAt = name === 'rejected' ? 0 : Math.floor(index / kinds.length) % 4;
    const gateway = new HeldGateway([GATEWAY_URL, SANDBOX_URL], holdAt, go, () => (held += 1));
    const person = kind.invent();
    let id = '';
    try {
      await kind.prepare(world, person);
      await kind.play(playOf(gateway, world, person, ({ caseId }) => (id = caseId)));
      const detail = await eventually('the case', () => gateway.detail(id));
      return detail.status === kind.expected ? undefined : `${name}: ${detail.status}`;
    } catch (error) {
      return `${name}: ${error instanceof Error ? error.message : String(error)}`;
    }
  };

  const played = Array.from({ length: count }, (_, index) => play(index));
  await eventually(`${count} open cases`, async () => held === count || undefined, 180);
  return {
    async end() {
      letGo();
      return { wrong: (await Promise.all(played)).filter((each) => each !== undefined) };
    },
  };
}
