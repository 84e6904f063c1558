/** How many lists and objects may be open; a results file needs four. */
export const deepest = 20;

/** The line on which too many lists and objects are open, 0 if there is none: the parser is recursive. */
export const tooDeepIn = (text: string): number => {
  let [depth, line] = [0, 1];
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '\n') line += 1;
    else if (quoted && sign === '\\') at += 1;
    else if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === '{' || sign === '[')) depth += 1;
    else if (!quoted && (sign === '}' || sign === ']')) depth -= 1;
    if (depth > deepest) return line;
  }
  return 0;
};
