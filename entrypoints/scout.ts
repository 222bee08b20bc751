import roots from 'virtual:roots';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { enterAsScout } from '../src/page/enter-as-scout.ts';

export default defineUnlistedScript(() => enterAsScout(new RegExp(roots, 'i')));
