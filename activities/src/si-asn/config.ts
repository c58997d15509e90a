/** How BKN's SI ASN is reached: an API gateway with its own token, and a sign-on with another. */
export interface SiAsnConfig {
  /** For example `https://apimws.bkn.go.id/oauth2/token`. */
  readonly apimTokenUrl: string;
  readonly consumerKey: string;
  readonly consumerSecret: string;
  /** For example `https://sso-siasn.bkn.go.id/auth/realms/public-siasn/protocol/openid-connect/token`. */
  readonly ssoTokenUrl: string;
  readonly clientId: string;
  readonly username: string;
  readonly password: string;
  /** Address before the NIP, for example `https://apimws.bkn.go.id:8243/apisiasn/1.0/pns/data-utama`. */
  readonly dataUtamaUrl: string;
  readonly timeoutMs: number;
}
