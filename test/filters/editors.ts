import DOMPurify from 'dompurify';
import 'quill/dist/quill.js';
import 'tinymce/tinymce.min.js';
import type Quill from 'quill';
import type { TinyMCE } from 'tinymce';

// Packages that are scripts leave their work in a global.
const { Quill: QuillEditor, tinymce } = globalThis as unknown as {
  Quill: typeof Quill;
  tinymce: TinyMCE;
};
const root = new URL('../../../node_modules/', import.meta.url).href;

/** What is used of CKEditor's one file for browsers, which has no types: those of its packages take the compiler seconds. */
type CKEditor = Record<
  'Essentials' | 'Paragraph' | 'Heading' | 'Bold' | 'Italic' | 'Link' | 'List' | 'BlockQuote',
  unknown
> & {
  readonly ClassicEditor: {
    create(configuration: object): Promise<{
      readonly ui: { getEditableElement(): HTMLElement | undefined };
      setData(html: string): void;
      getData(): string;
    }>;
  };
};

/** Takes an HTML text through an editor or a sanitizer. */
export type Filter = (text: string) => string | Promise<string>;

const place = (): HTMLElement => {
  const element = document.createElement('div');
  document.body.append(element);
  return element;
};

const turn = () => new Promise((resolve) => setTimeout(resolve));

/** What a browser does when an author pastes what was copied from a page. */
const paste = async (into: HTMLElement, text: string): Promise<void> => {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/html', text);
  const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true });
  // Firefox takes none from who makes the event.
  Object.defineProperty(event, 'clipboardData', { value: clipboardData, enumerable: true });
  into.focus();
  into.dispatchEvent(event);
  await turn();
};

const ckeditor = async (): Promise<Record<string, Filter>> => {
  const { ClassicEditor, Essentials, Paragraph, Heading, Bold, Italic, Link, List, BlockQuote } =
    (await import(`${root}ckeditor5/dist/browser/ckeditor5.js`)) as CKEditor;
  const editor = await ClassicEditor.create({
    attachTo: place(),
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Heading, Bold, Italic, Link, List, BlockQuote],
  });
  return {
    'CKEditor 5, as source': (text) => {
      editor.setData(text);
      return editor.getData();
    },
    'CKEditor 5, pasted': async (text) => {
      editor.setData('');
      await paste(editor.ui.getEditableElement() ?? place(), text);
      return editor.getData();
    },
  };
};

const tiny = async (): Promise<Record<string, Filter>> => {
  const [editor] = await tinymce.init({
    target: place(),
    license_key: 'gpl',
    base_url: `${root}tinymce`,
    suffix: '.min',
    promotion: false,
  });
  if (!editor) throw new Error('TinyMCE does not start');
  return {
    'TinyMCE 8, as source': (text) => {
      editor.setContent(text);
      return editor.getContent();
    },
    'TinyMCE 8, pasted': async (text) => {
      editor.setContent('');
      await paste(editor.getBody(), text);
      return editor.getContent();
    },
  };
};

const quill = (): Record<string, Filter> => {
  const editor = new QuillEditor(place());
  const pasted = async (text: string) => {
    editor.setText('');
    await paste(editor.root, text);
  };
  return {
    'Quill 2, pasted': async (text) => {
      await pasted(text);
      return editor.root.innerHTML;
    },
    'Quill 2, pasted, semantic HTML': async (text) => {
      await pasted(text);
      return editor.getSemanticHTML();
    },
  };
};

/** What runs in a browser, each with the settings it comes with. The first takes nothing away: a trusted template. */
export const editors = async (): Promise<Record<string, Filter>> => ({
  'no filter': (text) => text,
  'DOMPurify 3': (text) => DOMPurify.sanitize(text),
  ...(await ckeditor()),
  ...(await tiny()),
  ...quill(),
});
