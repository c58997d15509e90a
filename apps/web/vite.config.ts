import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compress } from './compress.ts';

const gateway = process.env['GATEWAY_URL'] ?? 'http://127.0.0.1:4000';

export default defineConfig({
  plugins: [react(), compress()],
  build: { manifest: true, modulePreload: { polyfill: false }, chunkSizeWarningLimit: 700 },
  server: {
    proxy: Object.fromEntries(['/api', '/auth'].map((path) => [path, gateway])),
  },
});
