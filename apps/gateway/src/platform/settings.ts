import type { GatewaySettings as AllSettings } from '@tte/config';

/**
 * What of the settings the gateway's own parts use: none of the secrets with which its connections are opened, and
 * neither units nor hours, which `Office` tells.
 */
export type GatewaySettings = {
  readonly people: Omit<AllSettings['people'], 'units'>;
  readonly case: Omit<AllSettings['case'], 'office'>;
} & Pick<
  AllSettings,
  | 'gateway'
  | 'door'
  | 'rounds'
  | 'oidc'
  | 'session'
  | 'publicUrl'
  | 'linkLife'
  | 'officeContact'
  | 'retention'
  | 'renewal'
  | 'webRoot'
  | 'sandboxUrl'
  | 'bsrePortalUrl'
>;
