import { openPage } from '../../lib/open-page.ts';
import { App } from './App.tsx';

void openPage(() => <App />);
