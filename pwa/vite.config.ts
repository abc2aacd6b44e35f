import { fileURLToPath } from 'node:url'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { VitePWA } from 'vite-plugin-pwa'
import { defineConfig } from 'vitest/config'
import { apiDocs } from './scripts/api-docs.mjs'
import { compress } from './scripts/compress.mjs'

const API = process.env.BIRDSONG_API ?? 'http://localhost:8000'

export default defineConfig({
  plugins: [
    svelte(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/sw',
      filename: 'sw.ts',
      injectRegister: false,
      manifest: false,
      injectManifest: {
        // The app shell and every screen work offline; fonts of other scripts load when they are needed.
        globPatterns: ['**/*.{html,js,css,svg,webmanifest}', 'assets/inter-latin-wght-normal-*.woff2', 'icons/*.png'],
        globIgnores: ['sw.js', 'api-docs/**'],
      },
      devOptions: { enabled: false },
    }),
    apiDocs(),
    compress(),
  ],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: {
    target: 'es2022',
    // A strict content security policy allows no `data:` fonts or scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
  },
  server: {
    // The list of top-level domains is the server's own file.
    fs: { allow: ['..'] },
    proxy: { '/api': API, '/media': API, '/r': API },
  },
  test: { include: ['src/**/*.test.ts'], environment: 'node', setupFiles: ['src/testing/setup.ts'] },
})
