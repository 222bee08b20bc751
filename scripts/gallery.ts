/** `npm run gallery`: shows every view in every state, without the extension, and keeps up with what is saved. */
import { startGallery } from './lib/gallery-server.ts';

const { url } = await startGallery();
console.log(url);
