import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';
import './page.css';

import { createRoot } from 'react-dom/client';

import { App } from './app';
import { readParameters } from './parameters';

const page = document.getElementById('page');
if (page) createRoot(page).render(<App parameters={readParameters(window.location.search)} />);
