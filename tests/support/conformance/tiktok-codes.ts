/** Every error TikTok Shop's papers name for what we call, with the words behind those that need them. */
export const knownCodes: readonly { readonly code: number; readonly message: string }[] = [
  ...[
    105002, 106001, 101000, 106013, 105005, 36009033, 36004004, 36009002, 12052109, 36009003, 36009007, 36009009,
    36009010, 36009014, 36009021, 36009022, 36009023, 12052023, 12052024, 12052025, 12052217, 12052220, 12052223,
    12052104, 12052054, 12019059, 12052073, 12052092, 12052570, 12052055, 12052990, 12052097, 12052722, 12052931,
    12052932, 12052996, 12052260, 12052048, 12052093, 12052700, 12052180,
  ].map((code) => ({ code, message: `refusal ${code}` })),
  ...[
    'Invalid app_key.',
    'Missing or malformed sign.',
    'Invalid x-tts-access-token header.',
    'The timestamp is older than 5 minutes.',
    'The timestamp is more than 30 seconds ahead.',
    'shop_cipher is not allowed here.',
    'Unknown version.',
  ].map((message) => ({ code: 36009004, message })),
  { code: 12052990, message: 'The quantity is lower than the stock reserved for a campaign.' },
  { code: 12052570, message: 'The price cannot be changed during a campaign.' },
]
