import { Options } from '../../src/options/options.tsx';
import { showPage } from '../../src/ui/show-page.tsx';

showPage(<Options />);
