import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../api/client.js';
import { subscribe, thisDevice, unsubscribe, type ThisDevice } from './this-device.js';

export type OwnSettings = Schemas['OwnSettings'];
export type Pace = OwnSettings['pace'];
export type Device = OwnSettings['devices'][number];
export type SampleOutcome = Schemas['PushSample']['outcome'];

/** How the one who is signed in wants to be told. */
export const ownSettingsQuery = queryOptions({
  queryKey: ['pengaturan'],
  queryFn: (): Promise<OwnSettings> => answer(api.GET('/api/v1/own-settings')),
});

/** What this browser can do and does; the permission may have been changed meanwhile in its own settings. */
export const thisDeviceQuery = queryOptions({
  queryKey: ['perangkat-ini'],
  queryFn: (): Promise<ThisDevice> => thisDevice(),
  refetchOnWindowFocus: 'always',
  networkMode: 'always',
});

/** A change of how one is told; what is shown is what was kept. */
function useChange<Wanted>(change: (wanted: Wanted) => Promise<OwnSettings>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (kept) => queries.setQueryData(ownSettingsQuery.queryKey, kept),
    onSettled: () => queries.invalidateQueries(thisDeviceQuery),
  });
}

/** Keeps how often one wants to be told. */
export const useChangePace = () =>
  useChange((pace: Pace) => answer(api.PUT('/api/v1/own-settings', { body: { pace } })));

/** Has this browser show what waits. */
export const useSwitchOn = () =>
  useChange(async (publicKey: string) =>
    answer(api.PUT('/api/v1/own-settings/devices', { body: await subscribe(publicKey) })),
  );

/** Takes a device from the list; if it is this one, its browser takes no messages from now on. */
export const useRemoveDevice = () =>
  useChange(async ({ id, isThis }: { readonly id: string; readonly isThis: boolean }) => {
    const kept = await answer(
      api.DELETE('/api/v1/own-settings/devices/{deviceId}', { params: { path: { deviceId: id } } }),
    );
    if (isThis) await unsubscribe();
    return kept;
  });

/** Sends a device an example; one that takes no messages any more has left the list then. */
export function useSample() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (deviceId: string): Promise<SampleOutcome> => {
      const params = { path: { deviceId } };
      const { outcome } = await answer(
        api.POST('/api/v1/own-settings/devices/{deviceId}/sample', { params }),
      );
      return outcome;
    },
    onSettled: () => queries.invalidateQueries(ownSettingsQuery),
  });
}
