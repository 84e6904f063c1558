import { renderToString } from 'react-dom/server';
import { App } from './app.js';

/** The page as a server sends it. */
export const html = renderToString(<App />);
