import { describeProblem } from '../messages/problems-en.js';
import type { Problem } from '../model/problem.js';

/** Tells the author of a page about the problems of an element: in the console, and by an event. */
export const tellProblems = (element: Element, problems: readonly Problem[]): void => {
  for (const problem of problems) console.warn(describeProblem(element.localName, problem));
  const options = { bubbles: true, composed: true, detail: problems };
  element.dispatchEvent(new CustomEvent('metro-problem', options));
};
