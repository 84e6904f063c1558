import { toMail } from '#dist/documents/mail.js';
import { toPage } from '#dist/documents/page.js';

/** A figure as a table for mails; relative links are made absolute. */
export const mailOf = (source: string, base: string): string => toMail(source, { base }).html;

/** A figure drawn for pages without JavaScript. */
export const pageOf = (source: string): string => toPage(source).html;
