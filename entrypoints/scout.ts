import roots from 'virtual:roots';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createRootTest } from '../src/mentions/root-search.ts';
import { startScout } from '../src/scout/start.ts';

export default defineUnlistedScript(() => startScout(createRootTest(roots)));
