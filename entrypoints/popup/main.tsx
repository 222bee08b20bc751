import { Popup } from '../../src/popup/popup.tsx';
import { showPage } from '../../src/ui/show-page.tsx';

showPage(<Popup />);
