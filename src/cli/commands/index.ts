import { check } from './check.js';
import type { Command } from './command.js';
import { image } from './image.js';
import { mail } from './mail.js';
import { page } from './page.js';
import { text } from './text.js';

/** Every command, by name. */
export const commands: Readonly<Record<string, Command>> = { page, mail, text, image, check };
