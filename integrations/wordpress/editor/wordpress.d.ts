/** The parts of WordPress's editor that the blocks use: globals that it loads before them. */

type Props = Readonly<Record<string, unknown>>;
type Rendered = object | string | null | undefined | false;
type Component<Of> = (props: Of) => Rendered;

interface BlockSettings {
  readonly edit: Component<EditProps>;
  readonly save: Component<SaveProps>;
  readonly transforms?: { readonly from: readonly Transform[] };
}

type BlockAttributes = Readonly<Record<string, string | undefined>>;

interface SaveProps {
  readonly attributes: BlockAttributes;
}

interface EditProps extends SaveProps {
  setAttributes(this: void, attributes: BlockAttributes): void;
}

interface Block {
  readonly name: string;
  readonly attributes: BlockAttributes;
  readonly innerBlocks: readonly Block[];
}

type Transform =
  | {
      readonly type: 'raw';
      readonly priority: number;
      isMatch(this: void, node: Element): boolean;
      transform(this: void, node: Element): Block | undefined;
    }
  | {
      readonly type: 'shortcode';
      readonly tag: string;
      transform(
        this: void,
        attributes: { readonly named: Readonly<Record<string, string>> },
        match: { readonly shortcode: { readonly content?: string } },
      ): Block | undefined;
    };

interface EditorStore {
  getBlocks(): readonly Block[];
  getEditedPostAttribute(name: string): unknown;
}

declare const wp: {
  readonly apiFetch: (options: { readonly path: string }) => Promise<unknown>;
  readonly blockEditor: {
    readonly useBlockProps: ((props?: Props) => Props) & { save(props?: Props): Props };
  } & Readonly<Record<'InspectorControls' | 'BlockControls', unknown>>;
  readonly blocks: {
    registerBlockType(name: string, settings: BlockSettings): void;
    createBlock(name: string, attributes: BlockAttributes): Block;
  };
  readonly components: Readonly<
    Record<
      | 'Button'
      | 'CheckboxControl'
      | 'ExternalLink'
      | 'Notice'
      | 'PanelBody'
      | 'Placeholder'
      | 'SearchControl'
      | 'SelectControl'
      | 'Spinner'
      | 'TextareaControl'
      | 'TextControl'
      | 'ToolbarButton'
      | 'ToolbarGroup',
      unknown
    >
  >;
  readonly data: {
    useSelect<Of>(select: (select: (store: string) => EditorStore) => Of, on: readonly unknown[]): Of;
    dispatch(store: 'core/editor'): { editPost(edits: Props): void };
  };
  readonly element: {
    createElement(type: unknown, props: Props | null, ...children: readonly unknown[]): object;
    useEffect(effect: () => void, on: readonly unknown[]): void;
    useState<Of>(initial: Of): readonly [Of, (value: Of) => void];
    readonly Fragment: unknown;
  };
  readonly i18n: {
    __(text: string, domain: string): string;
    sprintf(text: string, ...values: readonly string[]): string;
  };
  readonly plugins: { registerPlugin(name: string, settings: { readonly render: Component<Props> }): void };
};

/** What the plugin tells the editor. */
declare const metropolisWidgets: {
  readonly lang: string;
  readonly figuresPage: string;
  readonly drawnInAdvance: boolean;
  readonly canSetResults: boolean;
  readonly settingsPage: string;
  readonly fields: Readonly<Record<string, readonly FieldDescription[]>>;
};

/** One field of a figure's form: an attribute, with its words in each language. */
interface FieldDescription {
  readonly name: string;
  readonly choices: readonly string[];
  /** Whether all figures have it. */
  readonly shared: boolean;
  readonly label: Readonly<Record<string, string>>;
  readonly help: Readonly<Record<string, string>>;
}
