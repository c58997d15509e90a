import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { PushOutcome, PushSender, PushSubscription } from '@tte/outside';
import { PushDeviceStore, type PushDevice } from '@tte/staff';
import type { Vault } from '@tte/vault';
import type { Logger } from 'pino';
import { CLOCK, LOGGER, PUSH, VAULT, type Clock } from '../platform/ports.js';
import { problemOfErrors } from '../problems/from-issues.js';
import { Problem } from '../problems/problem.js';
import type { OwnSettings, PushDeviceInput } from './own-settings.schema.js';

/** Of more than so many of one person's devices the oldest is told no more. */
const MOST = 10;

/** The devices on which officials are told of what waits for them. */
@Injectable()
export class PushDevices {
  constructor(
    @Inject(PUSH) private readonly push: PushSender | undefined,
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(CLOCK) private readonly now: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
    private readonly store: PushDeviceStore,
  ) {}

  /** What a person may switch on, and has switched on. One of which a key was changed is not told, and not shown. */
  async of(subject: string): Promise<Pick<OwnSettings, 'push' | 'devices'>> {
    if (!this.push) return { push: null, devices: [] };
    const { publicKey } = this.push;
    const devices: OwnSettings['devices'] = [];
    for (const device of await this.store.of(subject)) {
      const { id, label, since } = device;
      if (await this.open(device)) devices.push({ id, label, since });
    }
    return { push: { publicKey }, devices };
  }

  /** @throws Problem `push-not-offered`; `invalid-input` for a push service that nobody knows */
  async add(subject: string, { label, ...subscription }: PushDeviceInput): Promise<void> {
    const { publicKey, accepts } = this.offered();
    if (!accepts(subscription.endpoint)) {
      const message =
        'Layanan pemberitahuan peramban ini tidak dikenal. Gunakan Chrome, Edge, Firefox, atau Safari.';
      throw problemOfErrors([{ field: 'endpoint', code: 'not-allowed', message }]);
    }
    await this.store.put({
      id: createHash('sha256').update(subscription.endpoint).digest('base64url'),
      subject,
      label,
      since: this.now().toISOString(),
      publicKey,
      sealed: await this.vault.sealAddress(subject, JSON.stringify(subscription)),
    });
    for (const surplus of (await this.store.of(subject)).slice(MOST)) await this.store.remove(surplus);
  }

  /** Nothing where the person has no such device. */
  remove(subject: string, id: string): Promise<void> {
    return this.store.remove({ id, subject });
  }

  /**
   * Sends a device an example; one that takes messages no more is removed.
   * @throws Problem `push-not-offered`, `unknown-device`
   */
  async sample(subject: string, id: string): Promise<PushOutcome['kind']> {
    const push = this.offered();
    const device = (await this.store.of(subject)).find((one) => one.id === id);
    const subscription = device && (await this.open(device));
    if (!device || !subscription) throw new Problem('unknown-device');
    const outcome = await push.send(subscription, {
      topic: 'contoh',
      title: 'Contoh pemberitahuan',
      body: 'Begini Anda diberi tahu bila ada berkas yang menunggu.',
      link: '/pengaturan',
    });
    if (outcome.kind === 'gone') await this.store.remove(device);
    if (outcome.kind === 'refused') this.logger.warn({ status: outcome.status }, 'push-refused');
    return outcome.kind;
  }

  private async open({ subject, publicKey, sealed }: PushDevice): Promise<PushSubscription | undefined> {
    if (publicKey !== this.push?.publicKey) return undefined;
    const opened = await this.vault.openAddress(subject, sealed);
    return opened === undefined ? undefined : (JSON.parse(opened) as PushSubscription);
  }

  private offered(): PushSender {
    if (!this.push) throw new Problem('push-not-offered');
    return this.push;
  }
}
