import type { GenericOAuthConfig } from 'better-auth/plugins'

interface LineSettings {
  /** Null: LINE itself. */
  readonly base: string | null
  readonly channelId: string
  readonly channelSecret: string
}

/** Ends in a domain that mail never leaves for: LINE does not promise that an address it tells was checked, so none is
 *  asked for, and nobody becomes somebody else by claiming theirs. */
export const lineAddressDomain = 'line.invalid'

/** LINE Login v2.1 (developers.line.biz/en/docs/line-login/integrate-line-login); no provider when it is not configured. */
export function lineProvider(settings: LineSettings | null): GenericOAuthConfig<'line'>[] {
  if (!settings) return []
  const { base, channelId, channelSecret } = settings
  return [
    {
      providerId: 'line',
      clientId: channelId,
      clientSecret: channelSecret,
      authorizationUrl: `${base ?? 'https://access.line.me'}/oauth2/v2.1/authorize`,
      tokenUrl: `${base ?? 'https://api.line.me'}/oauth2/v2.1/token`,
      userInfoUrl: `${base ?? 'https://api.line.me'}/oauth2/v2.1/userinfo`,
      scopes: ['openid', 'profile'],
      pkce: true,
      accountSubject: ({ profile }) => profile.sub ?? '',
      mapProfileToUser: ({ sub, name }) => ({
        email: `line-${String(sub).toLowerCase()}@${lineAddressDomain}`,
        emailVerified: false,
        name: typeof name === 'string' ? name.slice(0, 80) : '',
      }),
    },
  ]
}
