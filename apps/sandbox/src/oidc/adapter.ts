import type { Adapter, AdapterPayload } from 'oidc-provider';
import type { State } from '../state/state.js';
import type { OidcRecord } from './record.js';

/** Keeps the provider's records in the sandbox's state, so that being signed in survives a restart. */
export function stateAdapter({ oidc }: State): (model: string) => Adapter {
  for (const record of oidc.values()) if (expired(record)) oidc.delete(keyOf(record.model, record.id));

  return (model) => {
    const live = (record: OidcRecord | undefined) =>
      record && !expired(record) ? record.payload : undefined;
    const where = (test: (payload: AdapterPayload) => boolean) =>
      live(oidc.values().find((record) => record.model === model && test(record.payload)));
    return {
      upsert: async (id, payload, expiresIn) => {
        const expiresAt = expiresIn === undefined ? {} : { expiresAt: Date.now() + expiresIn * 1000 };
        oidc.set(keyOf(model, id), { model, id, payload, ...expiresAt });
      },
      find: async (id) => live(oidc.get(keyOf(model, id))),
      findByUid: async (uid) => where((payload) => payload.uid === uid),
      findByUserCode: async (code) => where((payload) => payload.userCode === code),
      consume: async (id) => {
        const record = oidc.get(keyOf(model, id));
        if (!record) return;
        const consumed = Math.floor(Date.now() / 1000);
        oidc.set(keyOf(model, id), { ...record, payload: { ...record.payload, consumed } });
      },
      destroy: async (id) => oidc.delete(keyOf(model, id)),
      revokeByGrantId: async (grantId) => {
        const granted = oidc.values().filter(({ payload }) => payload.grantId === grantId);
        for (const record of granted) oidc.delete(keyOf(record.model, record.id));
      },
    };
  };
}

const keyOf = (model: string, id: string) => `${model}:${id}`;
const expired = ({ expiresAt }: OidcRecord) => expiresAt !== undefined && expiresAt <= Date.now();
