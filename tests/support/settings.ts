/** The settings of every test process; nothing of the machine's own environment decides an outcome. */
export const testSettings = {
  YAAN_MODE: 'demo',
  NODE_ENV: 'test',
  LOG_LEVEL: process.env.LOG_LEVEL ?? 'silent',
  AUTH_SECRET: 'demo-tests-0123456789abcdef0123456789abcdef',
  SECRET_KEYS: `t1:${Buffer.alloc(32, 7).toString('base64')}`,
}
