/** Every error Lazada's papers name, with the words behind those that need them. Headings stand with their causes. */
export const knownCodes: readonly { readonly code: string; readonly message: string }[] = [
  ...[
    ...['IncompleteSignature', 'MissingParameter', 'IllegalAccessToken', 'IllegalRefreshToken', 'InvalidCode'],
    ...['SellerNotActive', 'AUTH_TYPE_UNSUPPORTED', 'InsufficientPermission', 'E0501'],
    ...['ApiCallLimit', 'AppApiCallLimit', 'SellerCallLimit', '901', '4154', 'HOT_KEY_BLOCK_EXCEPTION', '998'],
    ...['ServiceTimeout', '6', '1000', '513', '4147', '4105', '4126', '4141'],
    ...['201', '4134', '4227', '4228', '512', '4108', '4110', '4113', '4115', '4125', '4167', '4106', '4120'],
    ...['4130', '4142', '4156', '4168', '4104', '4118', '4119', '4157'],
    ...['300', '302', '303', '4116', '4138', '4139', '4158', '4169', '4160', '4164', '4165'],
    ...['208', '4137', 'E0002', 'E0003', '4155', '4218', '4162', '4170', '212', '4152', '204', '4193', '4148'],
  ].map((code) => ({ code, message: `refused with ${code}` })),
  { code: 'IncompleteSignature', message: 'The timestamp is more than 7200 seconds away' },
  { code: '4135', message: 'E4135: outerId already exists, sell ID 4567' },
  { code: '4135', message: 'E4135: system busy' },
  { code: '500', message: 'E4116: At least one image is needed' },
  { code: '501', message: 'The brand is not on the list' },
  { code: '503', message: 'Product not found' },
  { code: '501', message: '' },
]
