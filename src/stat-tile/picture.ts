import { secondary, gap, note, pictureOf, body, withIcon } from '../picture/parts.js';
import { fitted, text } from '../picture/text.js';
import { empty, stack, type Picture } from '../picture/layout.js';
import { accent, ink, themeColours } from '../design/tokens.js';
import type { StatTile } from './figure.js';

/** A stat tile as a picture. */
export const pictureStatTile = (figure: StatTile): Picture => {
  const { theme, context, lead, qualifier, value, label, change, noteGoesOn } = figure;
  const colour = theme ? themeColours[theme.name] : accent;
  const details = [text(change, secondary), note(figure)];
  const phrase = stack([
    text(context, { ...secondary, colour: ink, bold: true }),
    text([...lead, ...qualifier], secondary),
    fitted([value], { size: 44, colour, bold: true, leading: 1.15 }),
    text(label, body),
    ...(noteGoesOn ? details.reverse() : details),
  ]);
  const title = [...context, ...lead, ...qualifier, value, ' ', ...label, ...figure.note];
  return pictureOf(figure, title, {
    content: stack([phrase, theme ? withIcon(theme, [theme.label]) : empty], gap),
  });
};
