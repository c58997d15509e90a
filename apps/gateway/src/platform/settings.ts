import type { GatewaySettings as AllSettings } from '@tte/config';

/** What of the settings the gateway's own parts use: none of the secrets with which its connections are opened. */
export type GatewaySettings = Pick<
  AllSettings,
  | 'gateway'
  | 'door'
  | 'people'
  | 'case'
  | 'rounds'
  | 'oidc'
  | 'session'
  | 'publicUrl'
  | 'linkLife'
  | 'retention'
  | 'renewal'
  | 'webRoot'
  | 'sandboxUrl'
>;
