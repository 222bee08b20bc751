import roots from 'virtual:roots';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createRootTest } from '../src/mentions/root-search.ts';
import { enterAsScout } from '../src/page/scout.ts';

export default defineUnlistedScript(() => enterAsScout(createRootTest(roots)));
