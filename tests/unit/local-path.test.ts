import { describe, expect, it } from 'vitest'
import { localPath } from '#app/lib/local-path.ts'

describe('a path to come back to', () => {
  it.each(['/', '/desk', '/desk/makers?page=2', '/en/search?q=ผ้า'])('takes our own %s', (path) => {
    expect(localPath(path)).not.toBeNull()
  })

  it.each([
    '',
    'desk',
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    '/.//evil.example',
    '/a/..//evil.example',
    'javascript:alert(1)',
    `/${'a'.repeat(3_000)}`,
  ])('refuses %j', (path) => {
    expect(localPath(path)).toBeNull()
  })

  it('refuses what is no text', () => {
    expect(localPath(null)).toBeNull()
    expect(localPath(new File([], 'desk'))).toBeNull()
  })
})
