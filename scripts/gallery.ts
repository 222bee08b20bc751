/** `npm run gallery`: shows every view in every state, without the extension, and keeps up with what is saved. */
import preact from '@preact/preset-vite';
import { createServer } from 'vite';
import { datasetPlugin } from './build/dataset-plugin.ts';
import { PROJECT } from './setup/project.mjs';

const server = await createServer({
  root: PROJECT,
  configFile: false,
  plugins: [preact({ devToolsEnabled: false }), datasetPlugin()],
  server: { host: '127.0.0.1' },
});
await server.listen();
console.log(`${server.resolvedUrls?.local[0]}tests/gallery/`);
