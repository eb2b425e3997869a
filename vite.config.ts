import { vitePlugin as remix } from '@remix-run/dev'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'vite'

/** The server build holds routes and components only: domain, lib and integrations stay as they are and are
 *  loaded by Node itself, so that the web process has one copy of each (one database pool, one queue). */
const loadedByNode = (id: string) => /^#(app\/(domain|lib)|integrations|prisma)\//.test(id)

export default defineConfig(({ isSsrBuild, command }) => ({
  plugins: [
    tailwindcss(),
    remix({
      ignoredRouteFiles: ['**/*'],
      future: {
        v3_fetcherPersist: true,
        v3_lazyRouteDiscovery: true,
        v3_relativeSplatPath: true,
        v3_routeConfig: true,
        v3_singleFetch: true,
        v3_throwAbortReason: true,
        unstable_optimizeDeps: true,
      },
    }),
  ],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    ...(isSsrBuild && command === 'build' ? { rollupOptions: { external: loadedByNode } } : {}),
  },
}))
